#pragma once

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/json_value.hpp"

namespace codeqr::webhooks {

/// A property that may be absent, and may be null. A new Field is absent.
template <typename T>
class Field {
 public:
  /// A property that is not there.
  Field() = default;

  /// A property that is there and null.
  Field(std::nullptr_t) : is_null_(true) {}

  /// A property with a value, or with what converts to one.
  template <typename U = T, typename = std::enable_if_t<std::is_convertible_v<U&&, T> && !std::is_same_v<std::decay_t<U>, Field> && !std::is_same_v<std::decay_t<U>, std::nullptr_t>>>
  Field(U&& value) : value_(std::forward<U>(value)) {}

  /// Whether the property is not there at all.
  [[nodiscard]] bool is_absent() const noexcept { return !value_.has_value() && !is_null_; }

  /// Whether the property is there and null.
  [[nodiscard]] bool is_null() const noexcept { return is_null_; }

  /// Whether there is a value: the property is neither absent nor null.
  [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }

  /// Whether there is a value.
  explicit operator bool() const noexcept { return has_value(); }

  /// The value. Throws std::bad_optional_access when there is none.
  const T& value() const { return value_.value(); }
  T& value() { return value_.value(); }

  /// The value, or another one when there is none.
  T value_or(T other) const { return value_.value_or(std::move(other)); }

  /// The value, which must be there.
  const T& operator*() const noexcept { return *value_; }
  T& operator*() noexcept { return *value_; }

  /// A part of the value, which must be there.
  const T* operator->() const noexcept { return &*value_; }
  T* operator->() noexcept { return &*value_; }

  /// Makes a new value in place, and gives it.
  T& emplace() {
    is_null_ = false;
    return value_.emplace();
  }

  /// Whether both are absent, both are null, or both have the same value.
  friend bool operator==(const Field& one, const Field& other) { return one.is_null_ == other.is_null_ && one.value_ == other.value_; }
  friend bool operator!=(const Field& one, const Field& other) { return !(one == other); }

 private:
  std::optional<T> value_;
  bool is_null_ = false;
};

/// Writes the value, or null when there is none: only the object around it can leave it out.
template <typename T>
void to_json(Json& json, const Field<T>& field) {
  json = field ? detail::encode(*field) : Json();
}

/// Reads null or a value. Throws what reading the value throws.
template <typename T>
void from_json(const Json& json, Field<T>& field) {
  if (json.is_null()) {
    field = nullptr;
  } else {
    detail::read_value(json, field.emplace());
  }
}

}  // namespace codeqr::webhooks
