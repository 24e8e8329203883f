#pragma once

#include <optional>
#include <string>
#include <utility>

#include "codeqr/webhooks/invalid_error.hpp"
#include "codeqr/webhooks/json.hpp"
#include "fault.hpp"

namespace codeqr::webhooks::detail {

/// The error for a JSON value that did not come as a body.
InvalidError invalid_json(std::optional<std::string> event_name, const Fault& fault, const Json& json);

/// Reads a value of a type with a decoder, which takes apart what it reads. Throws InvalidError, and leaves the value as it was, when it is not sound.
template <typename T>
void read_json(const Json& json, T& out) {
  Json value = json;
  T sound{};
  Fault fault;
  if (!decode(value, sound, fault)) throw invalid_json(std::nullopt, fault, json);
  out = std::move(sound);
}

/// Reads an event, whose name must be that of its type.
template <typename T>
void read_event_json(const Json& json, T& out) {
  T sound{};
  read_json(json, sound);
  if (sound.event != T::event_name) {
    Fault fault;
    fault.other_constant(T::event_name, Json(sound.event));
    fault.under("event");
    throw invalid_json(sound.event, fault, json);
  }
  out = std::move(sound);
}

}  // namespace codeqr::webhooks::detail
