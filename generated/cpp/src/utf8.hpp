#pragma once

#include <cstddef>
#include <string_view>

namespace codeqr::webhooks::detail {

/// The length of the character at the beginning of some bytes, or 0 when they are no UTF-8.
std::size_t character_length(std::string_view bytes);

/// The code point of one character.
char32_t code_point(std::string_view character);

/// Whether bytes are UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool is_utf8(std::string_view bytes);

}  // namespace codeqr::webhooks::detail
