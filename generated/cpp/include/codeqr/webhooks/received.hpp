#pragma once

#include <string_view>
#include <utility>
#include <variant>

#include "codeqr/webhooks/events.hpp"
#include "codeqr/webhooks/invalid_error.hpp"

namespace codeqr::webhooks {

/// What a request turned out to be.
enum class Outcome {
  /// An event of the catalogue: 200.
  known,

  /// A sound body whose event is newer than the catalogue: 202.
  unknown,

  /// CodeQR signed the body, but it is not what the catalogue says: 202. CodeQR would send the same bytes again, and at last disable the webhook.
  invalid,

  /// Not signed by CodeQR, or the secret is wrong: 401.
  unverified,

  /// A body of more bytes than allowed: 413.
  too_large,
};

/// The name of an outcome: `too-large`.
std::string_view to_string(Outcome outcome);

/// Why a request is unverified.
enum class UnverifiedReason {
  /// There is no CodeQR-Signature header.
  missing,

  /// The header is not 64 hex digits.
  malformed,

  /// The header is not the signature of this body by one of the secrets.
  mismatch,

  /// The connection broke off, or fell silent, before the whole body had arrived.
  incomplete,
};

/// The name of a reason: `missing`.
std::string_view to_string(UnverifiedReason reason);

/// The outcome of a request, with the HTTP status to answer it with, and what belongs to the outcome.
class Received {
 public:
  /// A body that is too large.
  struct TooLarge {};

  /// A known event, or an UnknownEvent.
  explicit Received(Event event) : result_(std::move(event)) {}

  /// A body that is no event.
  explicit Received(InvalidError error) : result_(std::move(error)) {}

  /// A request that is unverified.
  explicit Received(UnverifiedReason reason) : result_(reason) {}

  /// A request with a body that is too large.
  explicit Received(TooLarge too_large) : result_(too_large) {}

  /// What the request turned out to be.
  [[nodiscard]] Outcome outcome() const noexcept;

  /// The HTTP status to answer with.
  [[nodiscard]] int status() const noexcept;

  /// The event, where the outcome is known or unknown; otherwise null.
  [[nodiscard]] const Event* event() const noexcept { return std::get_if<Event>(&result_); }
  [[nodiscard]] Event* event() noexcept { return std::get_if<Event>(&result_); }

  /// What is wrong with the body, where the outcome is invalid; otherwise null.
  [[nodiscard]] const InvalidError* error() const noexcept { return std::get_if<InvalidError>(&result_); }

  /// Why the request is unverified, where it is; otherwise null.
  [[nodiscard]] const UnverifiedReason* reason() const noexcept { return std::get_if<UnverifiedReason>(&result_); }

 private:
  std::variant<Event, InvalidError, UnverifiedReason, TooLarge> result_;
};

}  // namespace codeqr::webhooks
