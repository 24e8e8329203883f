#include "codeqr/webhooks/received.hpp"

namespace codeqr::webhooks {

std::string_view to_string(Outcome outcome) {
  switch (outcome) {
    case Outcome::known:
      return "known";
    case Outcome::unknown:
      return "unknown";
    case Outcome::invalid:
      return "invalid";
    case Outcome::unverified:
      return "unverified";
    case Outcome::too_large:
      return "too-large";
  }
  return "";
}

std::string_view to_string(UnverifiedReason reason) {
  switch (reason) {
    case UnverifiedReason::missing:
      return "missing";
    case UnverifiedReason::malformed:
      return "malformed";
    case UnverifiedReason::mismatch:
      return "mismatch";
    case UnverifiedReason::incomplete:
      return "incomplete";
  }
  return "";
}

Outcome Received::outcome() const noexcept {
  if (const Event* received = event()) return std::holds_alternative<UnknownEvent>(*received) ? Outcome::unknown : Outcome::known;
  if (error() != nullptr) return Outcome::invalid;
  return reason() != nullptr ? Outcome::unverified : Outcome::too_large;
}

int Received::status() const noexcept {
  switch (outcome()) {
    case Outcome::known:
      return 200;
    case Outcome::unknown:
    case Outcome::invalid:
      return 202;
    case Outcome::unverified:
      return 401;
    case Outcome::too_large:
      return 413;
  }
  return 500;
}

}  // namespace codeqr::webhooks
