#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace codeqr::webhooks::detail {

/// The bytes of an HMAC-SHA256.
using Digest = std::array<unsigned char, 32>;

/// A digest of 64 hex digits in either case; nothing for any other text.
std::optional<Digest> digest_from_hex(std::string_view hex);

/// The lower-case hex digits of a digest.
std::string hex_of(const Digest& digest);

}  // namespace codeqr::webhooks::detail
