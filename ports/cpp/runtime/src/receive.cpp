#include "codeqr/webhooks/receive.hpp"

#include <stdexcept>

#include "codeqr/webhooks/parse.hpp"
#include "codeqr/webhooks/signature.hpp"
#include "digest.hpp"
#include "secret.hpp"

namespace codeqr::webhooks {
namespace {

/// Why a header cannot be a signature, if it cannot. Throws std::invalid_argument when the configuration is a mistake.
std::optional<UnverifiedReason> fault_of(std::optional<std::string_view> signature, const std::vector<std::string>& secrets, std::int64_t max_bytes) {
  detail::check_secrets(secrets);
  if (max_bytes < 1) throw std::invalid_argument("a body must be allowed at least one byte, got " + std::to_string(max_bytes));
  if (!signature) return UnverifiedReason::missing;
  if (!detail::digest_from_hex(*signature)) return UnverifiedReason::malformed;
  return std::nullopt;
}

bool is_within(std::size_t size, std::int64_t max_bytes) { return size <= static_cast<std::uint64_t>(max_bytes); }

/// Receives a body whose header has the form of a signature.
Received receive_signed(std::string_view body, std::string_view signature, const std::vector<std::string>& secrets, std::int64_t max_bytes) {
  if (!is_within(body.size(), max_bytes)) return Received(Received::TooLarge{});
  if (!verify(body, signature, secrets)) return Received(UnverifiedReason::mismatch);
  try {
    return Received(parse(body));
  } catch (const InvalidError& error) {
    return Received(error);
  }
}

}  // namespace

Received receive(std::string_view body, std::optional<std::string_view> signature, const std::vector<std::string>& secrets, std::int64_t max_bytes) {
  if (const auto fault = fault_of(signature, secrets, max_bytes)) return Received(*fault);
  return receive_signed(body, *signature, secrets, max_bytes);
}

Received receive(const BodyReader& read, std::optional<std::string_view> signature, const std::vector<std::string>& secrets, std::int64_t max_bytes) {
  if (const auto fault = fault_of(signature, secrets, max_bytes)) return Received(*fault);
  std::string body;
  bool is_too_large = false;
  const bool is_whole = read([&](const char* bytes, std::size_t count) {
    is_too_large = !is_within(body.size() + count, max_bytes);
    if (!is_too_large) body.append(bytes, count);
    return !is_too_large;
  });
  if (is_too_large) return Received(Received::TooLarge{});
  if (!is_whole) return Received(UnverifiedReason::incomplete);
  return receive_signed(body, *signature, secrets, max_bytes);
}

}  // namespace codeqr::webhooks
