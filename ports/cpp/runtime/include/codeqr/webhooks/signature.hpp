#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codeqr::webhooks {

/// The header that bears the signature of a body.
inline constexpr const char* signature_header = "CodeQR-Signature";

/// The signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret, whsec_ prefix included.
///
/// Throws std::invalid_argument when the secret is a configuration mistake, as verify does.
[[nodiscard]] std::string sign(std::string_view body, std::string_view secret);

/// Tells whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.
///
/// The body must be exactly as received. Give several secrets while one is being rotated.
/// Throws std::invalid_argument when a secret is a configuration mistake, not a bad request: there is none, or one is empty, has white space at its beginning or end, is the text "undefined" or "null", or only the prefix whsec_.
[[nodiscard]] bool verify(std::string_view body, std::string_view signature, const std::vector<std::string>& secrets);

}  // namespace codeqr::webhooks
