#pragma once

#include <string_view>

namespace codeqr::webhooks::detail {

/// Whether bytes are UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool is_utf8(std::string_view bytes);

}  // namespace codeqr::webhooks::detail
