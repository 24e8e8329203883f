#include "codeqr/webhooks/signature.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "digest.hpp"
#include "secret.hpp"

namespace codeqr::webhooks {
namespace {

detail::Digest digest_of(std::string_view body, std::string_view secret) {
  detail::Digest digest{};
  const auto* bytes = reinterpret_cast<const unsigned char*>(body.data());
  if (HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), bytes, body.size(), digest.data(), nullptr) == nullptr) throw std::runtime_error("HMAC-SHA256 is not available");
  return digest;
}

}  // namespace

std::string sign(std::string_view body, std::string_view secret) {
  detail::check_secret(secret);
  return detail::hex_of(digest_of(body, secret));
}

bool verify(std::string_view body, std::string_view signature, const std::vector<std::string>& secrets) {
  detail::check_secrets(secrets);
  const std::optional<detail::Digest> given = detail::digest_from_hex(signature);
  if (!given) return false;
  return std::any_of(secrets.begin(), secrets.end(), [&](const std::string& secret) {
    return CRYPTO_memcmp(given->data(), digest_of(body, secret).data(), given->size()) == 0;
  });
}

}  // namespace codeqr::webhooks
