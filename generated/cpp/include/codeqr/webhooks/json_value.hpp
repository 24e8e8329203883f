#pragma once

#include <vector>

#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/timestamp.hpp"

/// How the values of properties are written and read: as the JSON library does it, but for date-times.

namespace codeqr::webhooks::detail {

template <typename T>
Json encode(const T& value) {
  return Json(value);
}

/// Writes an instant as CodeQR spells it.
Json encode(const Timestamp& instant);

template <typename T>
Json encode(const std::vector<T>& items) {
  Json array = Json::array();
  for (const T& item : items) array.push_back(encode(item));
  return array;
}

template <typename T>
void read_value(const Json& json, T& out) {
  json.get_to(out);
}

/// Reads an RFC 3339 date-time. Throws InvalidError when it is none.
void read_value(const Json& json, Timestamp& out);

template <typename T>
void read_value(const Json& json, std::vector<T>& out) {
  out.clear();
  for (const Json& item : json.get_ref<const Json::array_t&>()) read_value(item, out.emplace_back());
}

}  // namespace codeqr::webhooks::detail
