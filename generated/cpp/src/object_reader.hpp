#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "codeqr/webhooks/field.hpp"
#include "codeqr/webhooks/json.hpp"
#include "decode.hpp"
#include "fault.hpp"

namespace codeqr::webhooks::detail {

/// Takes the properties out of a JSON object, until the first fault.
class ObjectReader {
 public:
  /// Begins with a value that should be an object.
  ObjectReader(Json& value, Fault& fault);

  /// Keeps the named date-times, or lists of them, that CodeQR would have spelled in another way, as they came. Call it first.
  void keep_spellings(std::initializer_list<std::string_view> names, JsonObject& spellings);

  /// A property that is always there.
  template <typename T>
  void required(std::string_view name, T& out) {
    if (Json* value = find_required(name)) take(name, *value, out, false);
  }

  /// A property that is always there, and may be null.
  template <typename T>
  void required_nullable(std::string_view name, std::optional<T>& out) {
    Json* value = find_required(name);
    if (value != nullptr && !take_null(*value)) take(name, *value, out.emplace(), true);
  }

  /// A property that may be absent.
  template <typename T>
  void optional(std::string_view name, std::optional<T>& out) {
    if (Json* value = find(name)) take(name, *value, out.emplace(), false);
  }

  /// A property that may be absent, and may be null.
  template <typename T>
  void optional_nullable(std::string_view name, Field<T>& out) {
    Json* value = find(name);
    if (value == nullptr) return;
    if (take_null(*value)) {
      out = nullptr;
    } else {
      take(name, *value, out.emplace(), true);
    }
  }

  /// Gives the properties that nobody has taken, and whether there was no fault. Of several faults, a required property that is missing is told first.
  bool finish(std::initializer_list<std::string_view> required, JsonObject& extra);

 private:
  /// The value of a property; null when it is not there, or after a fault.
  Json* find(std::string_view name);

  /// As find; a property that is not there is a fault, which finish tells.
  Json* find_required(std::string_view name);

  /// Takes a value if it is null.
  bool take_null(Json& value);

  template <typename T>
  void take(std::string_view name, Json& value, T& out, bool is_nullable) {
    is_sound_ = decode(value, out, fault_) || (is_nullable && fault_.or_null()) || fault_.under(name);
    mark(value);
  }

  /// Leaves a mark in the place of a value that has been taken.
  void mark(Json& value);

  Fault& fault_;
  JsonObject* object_;
  bool is_sound_;
  std::size_t taken_ = 0;
};

}  // namespace codeqr::webhooks::detail
