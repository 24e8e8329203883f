#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codeqr/webhooks/field.hpp"
#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/timestamp.hpp"
#include "date_time.hpp"

namespace codeqr::webhooks::detail {

template <typename T>
Json encode(const T& value) {
  return Json(value);
}

inline Json encode(const Timestamp& instant) { return Json(format_date_time(instant)); }

/// Collects the properties of a JSON object.
class ObjectWriter {
 public:
  /// Begins with the properties that the catalogue does not know. A known property wins over them.
  explicit ObjectWriter(const JsonObject& extra) : object_(extra) {}

  /// A property that is always there.
  template <typename T>
  void required(const char* name, const T& value) {
    object_[name] = encode(value);
  }

  /// A property that is always there, and may be null.
  template <typename T>
  void required_nullable(const char* name, const std::optional<T>& value) {
    object_[name] = value ? encode(*value) : Json();
  }

  /// A property that may be absent.
  template <typename T>
  void optional(const char* name, const std::optional<T>& value) {
    if (value) object_[name] = encode(*value);
  }

  /// A property that may be absent, and may be null.
  template <typename T>
  void optional_nullable(const char* name, const Field<T>& value) {
    if (!value.is_absent()) object_[name] = value ? encode(*value) : Json();
  }

  /// Gives the object.
  Json finish() { return Json(std::move(object_)); }

 private:
  JsonObject object_;
};

}  // namespace codeqr::webhooks::detail
