#include "secret.hpp"

#include <optional>
#include <stdexcept>

namespace codeqr::webhooks::detail {
namespace {

bool is_space(char character) { return std::string_view(" \t\n\v\f\r").find(character) != std::string_view::npos; }

std::optional<std::string> fault_of(std::string_view secret) {
  if (secret.empty()) return "is missing or empty: give the whole secret, whsec_ prefix included";
  if (is_space(secret.front()) || is_space(secret.back())) return "begins or ends with white space: remove it, for instance the line end of a secret file";
  if (secret == "undefined" || secret == "null") return "is the text \"" + std::string(secret) + "\": the variable that should hold it was not set";
  if (secret == "whsec_") return "is only its prefix, whsec_: give the whole secret";
  return std::nullopt;
}

}  // namespace

void check_secret(std::string_view secret) {
  if (const std::optional<std::string> fault = fault_of(secret)) throw std::invalid_argument("the webhook's signing secret " + *fault);
}

void check_secrets(const std::vector<std::string>& secrets) {
  if (secrets.empty()) check_secret("");
  for (const std::string& secret : secrets) check_secret(secret);
}

}  // namespace codeqr::webhooks::detail
