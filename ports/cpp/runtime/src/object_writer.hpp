#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "codeqr/webhooks/field.hpp"
#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/json_value.hpp"
#include "codeqr/webhooks/timestamp.hpp"
#include "decode.hpp"

namespace codeqr::webhooks::detail {

/// Whether a type is a date-time, or a list of them.
template <typename T>
struct HoldsDates : std::is_same<T, Timestamp> {};

template <typename T>
struct HoldsDates<std::vector<T>> : HoldsDates<T> {};

/// Collects the properties of a JSON object.
class ObjectWriter {
 public:
  /// Begins with the properties that the catalogue does not know. A known property wins over them.
  explicit ObjectWriter(const JsonObject& extra) : object_(extra) {}

  /// Begins also with the date-times that came in another spelling than CodeQR's.
  ObjectWriter(const JsonObject& extra, const JsonObject& spellings) : object_(extra), spellings_(&spellings) {}

  /// A property that is always there.
  template <typename T>
  void required(std::string_view name, const T& value) {
    put(name, text_of(name, value));
  }

  /// A property that is always there, and may be null.
  template <typename T>
  void required_nullable(std::string_view name, const std::optional<T>& value) {
    put(name, value ? text_of(name, *value) : Json());
  }

  /// A property that may be absent.
  template <typename T>
  void optional(std::string_view name, const std::optional<T>& value) {
    if (value) put(name, text_of(name, *value));
  }

  /// A property that may be absent, and may be null.
  template <typename T>
  void optional_nullable(std::string_view name, const Field<T>& value) {
    if (!value.is_absent()) put(name, value ? text_of(name, *value) : Json());
  }

  /// Gives the object.
  Json finish() { return Json(std::move(object_)); }

 private:
  void put(std::string_view name, Json value) { object_[std::string(name)] = std::move(value); }

  /// A value as JSON; a date-time that has not been changed since as it came.
  template <typename T>
  Json text_of(std::string_view name, const T& value) const {
    if constexpr (HoldsDates<T>::value) {
      if (spellings_ != nullptr) {
        const auto spelled = spellings_->find(name);
        if (spelled != spellings_->end() && means(spelled->second, value)) return spelled->second;
      }
    }
    return encode(value);
  }

  /// Whether a JSON value is a spelling of a date-time, or of a list of them.
  template <typename T>
  static bool means(Json spelled, const T& value) {
    T decoded{};
    Fault fault;
    return decode(spelled, decoded, fault) && decoded == value;
  }

  JsonObject object_;
  const JsonObject* spellings_ = nullptr;
};

}  // namespace codeqr::webhooks::detail
