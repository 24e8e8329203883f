#pragma once

#include <string>
#include <string_view>

namespace codeqr::webhooks::detail {

/// Spells what is sound JSON, and still refused by the JSON library, in a way that it takes.
///
/// An escaped surrogate without its partner becomes U+FFFD. A number beyond the range of a double becomes the largest double, which no decoder takes for a number.
std::string respell(std::string_view json);

}  // namespace codeqr::webhooks::detail
