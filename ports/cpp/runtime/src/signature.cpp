#include "codeqr/webhooks/signature.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>

#include "secret.hpp"

namespace codeqr::webhooks {
namespace {

using Digest = std::array<unsigned char, 32>;

Digest digest_of(std::string_view body, std::string_view secret) {
  Digest digest{};
  const auto* bytes = reinterpret_cast<const unsigned char*>(body.data());
  if (HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), bytes, body.size(), digest.data(), nullptr) == nullptr) throw std::runtime_error("HMAC-SHA256 is not available");
  return digest;
}

int value_of(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

std::optional<Digest> digest_from_hex(std::string_view hex) {
  Digest digest{};
  if (hex.size() != 2 * digest.size()) return std::nullopt;
  for (std::size_t index = 0; index < digest.size(); ++index) {
    const int high = value_of(hex[2 * index]);
    const int low = value_of(hex[2 * index + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    digest[index] = static_cast<unsigned char>(16 * high + low);
  }
  return digest;
}

}  // namespace

std::string sign(std::string_view body, std::string_view secret) {
  detail::check_secret(secret);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (const unsigned char byte : digest_of(body, secret)) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

bool verify(std::string_view body, std::string_view signature, const std::vector<std::string>& secrets) {
  detail::check_secrets(secrets);
  const std::optional<Digest> given = digest_from_hex(signature);
  if (!given) return false;
  return std::any_of(secrets.begin(), secrets.end(), [&](const std::string& secret) {
    return CRYPTO_memcmp(given->data(), digest_of(body, secret).data(), given->size()) == 0;
  });
}

}  // namespace codeqr::webhooks
