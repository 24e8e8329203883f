#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "codeqr/webhooks/events.hpp"

/// What a test of a handler needs. It is a library of its own, `codeqr::webhooks_testing`, so that only tests have it.

namespace codeqr::webhooks::testing {

/// A body, and the value of the header CodeQR-Signature that belongs to it.
struct SignedRequest {
  std::string body;
  std::string signature;
};

/// A sample of the named event. Throws std::out_of_range when the catalogue does not have it.
[[nodiscard]] Event sample(std::string_view event_name);

/// A sample of an event, as in `sample<LinkClickedEvent>()`. Each call gives a new one: change in it what the test is about.
template <typename T>
[[nodiscard]] T sample() {
  return std::get<T>(sample(T::event_name));
}

/// An event that the catalogue does not have.
[[nodiscard]] UnknownEvent unknown_event(std::string event_name = "link.shared");

/// The request by which CodeQR would send an event, signed with the secret.
///
/// Throws std::invalid_argument when the secret is a configuration mistake, as sign does.
[[nodiscard]] SignedRequest signed_request(const Event& event, std::string_view secret);

}  // namespace codeqr::webhooks::testing
