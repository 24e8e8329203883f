#pragma once

#include <cstddef>
#include <optional>
#include <utility>

namespace codeqr::webhooks {

/// A property that may be absent, and may be null. A new Field is absent.
template <typename T>
class Field {
 public:
  /// A property that is not there.
  Field() = default;

  /// A property that is there and null.
  Field(std::nullptr_t) : is_null_(true) {}

  /// A property with a value.
  Field(T value) : value_(std::move(value)) {}

  /// Whether the property is not there at all.
  bool is_absent() const noexcept { return !value_.has_value() && !is_null_; }

  /// Whether the property is there and null.
  bool is_null() const noexcept { return is_null_; }

  /// Whether there is a value: the property is neither absent nor null.
  bool has_value() const noexcept { return value_.has_value(); }

  /// Whether there is a value.
  explicit operator bool() const noexcept { return has_value(); }

  /// The value. Throws std::bad_optional_access when there is none.
  const T& value() const { return value_.value(); }

  /// The value, or another one when there is none.
  T value_or(T other) const { return value_.value_or(std::move(other)); }

  /// The value, which must be there.
  const T& operator*() const noexcept { return *value_; }

  /// A part of the value, which must be there.
  const T* operator->() const noexcept { return &*value_; }

  /// Makes a new value in place, and gives it.
  T& emplace() {
    is_null_ = false;
    return value_.emplace();
  }

 private:
  std::optional<T> value_;
  bool is_null_ = false;
};

}  // namespace codeqr::webhooks
