#pragma once

#include <string>

#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/timestamp.hpp"

namespace codeqr::webhooks {

/// A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status.
struct UnknownEvent {
  /// The event's identifier. A retried delivery has the same one: deduplicate on it.
  std::string id;

  /// The event's name.
  std::string event;

  /// When the event happened.
  Timestamp created_at;

  /// What the event is about, as it was decoded.
  JsonObject data;

  /// What else the envelope has.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the event as it came.
void to_json(Json& json, const UnknownEvent& event);

/// Reads an envelope with any data. Throws InvalidError when it is not sound.
void from_json(const Json& json, UnknownEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const UnknownEvent& one, const UnknownEvent& other);
inline bool operator!=(const UnknownEvent& one, const UnknownEvent& other) { return !(one == other); }

}  // namespace codeqr::webhooks
