#pragma once

#include <string>
#include <string_view>

namespace codeqr::webhooks::detail {

/// JSON in which each escaped surrogate without its partner has become U+FFFD: the JSON library refuses it otherwise.
std::string with_paired_surrogates(std::string_view json);

}  // namespace codeqr::webhooks::detail
