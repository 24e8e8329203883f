#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codeqr/webhooks/timestamp.hpp"

namespace codeqr::webhooks::detail {

/// The instant that an RFC 3339 date-time names, if it is one with a year from 1 on; digits behind the milliseconds are cut. A leap second is refused.
std::optional<Timestamp> parse_date_time(std::string_view text);

/// Whether a date-time is spelled as CodeQR does: 2024-08-26T16:41:52.346Z.
bool is_usual(std::string_view date_time);

/// An instant as an RFC 3339 date-time in UTC, as CodeQR spells it.
std::string format_date_time(Timestamp instant);

}  // namespace codeqr::webhooks::detail
