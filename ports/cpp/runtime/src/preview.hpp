#pragma once

#include <optional>
#include <string>

#include "codeqr/webhooks/invalid_error.hpp"
#include "codeqr/webhooks/json.hpp"

namespace codeqr::webhooks::detail {

/// A value in few words: enough to recognize it, too few to leak a body into a log.
std::string preview(const Json& value);

/// An issue on one short line that is safe in a log.
std::string issue_line(const std::optional<std::string>& event_name, const Issue& issue);

}  // namespace codeqr::webhooks::detail
