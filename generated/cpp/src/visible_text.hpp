#pragma once

#include <string>
#include <string_view>

namespace codeqr::webhooks::detail {

/// A text with each character that does not print as \uXXXX, for each of its UTF-16 units: the categories Cc, Cf, Zl and Zp of Unicode.
std::string visible_text(std::string_view text);

}  // namespace codeqr::webhooks::detail
