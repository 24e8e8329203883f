#pragma once

#include <string_view>

namespace codeqr::webhooks::detail {

/// The body of a sample of the named event. Throws std::out_of_range when there is none.
std::string_view sample_body(std::string_view event_name);

}  // namespace codeqr::webhooks::detail
