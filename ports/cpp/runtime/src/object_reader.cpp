#include "object_reader.hpp"

#include <algorithm>
#include <utility>

#include "date_time.hpp"

namespace codeqr::webhooks::detail {
namespace {

/// Whether a value is or holds a date-time that CodeQR would have spelled in another way.
bool has_spelling(const Json& value) {
  if (const auto* text = value.get_ptr<const std::string*>()) return !is_usual(*text);
  return value.is_array() && std::any_of(value.begin(), value.end(), has_spelling);
}

}  // namespace

ObjectReader::ObjectReader(Json& value, Fault& fault) : fault_(fault), object_(value.get_ptr<JsonObject*>()), is_sound_(object_ != nullptr || fault.wrong_type("an object", value)) {}

void ObjectReader::keep_spellings(std::initializer_list<std::string_view> names, JsonObject& spellings) {
  for (const std::string_view name : names) {
    const Json* value = find(name);
    if (value != nullptr && has_spelling(*value)) spellings.emplace(name, *value);
  }
}

Json* ObjectReader::find(std::string_view name) {
  if (!is_sound_) return nullptr;
  const auto found = object_->find(name);
  return found == object_->end() ? nullptr : &found->second;
}

Json* ObjectReader::find_required(std::string_view name) {
  Json* value = find(name);
  if (value == nullptr) is_sound_ = false;
  return value;
}

bool ObjectReader::take_null(Json& value) {
  if (!value.is_null()) return false;
  mark(value);
  return true;
}

void ObjectReader::mark(Json& value) {
  value = Json(Json::value_t::discarded);
  ++taken_;
}

bool ObjectReader::finish(std::initializer_list<std::string_view> required, JsonObject& extra) {
  if (object_ == nullptr) return false;
  if (!is_sound_) {
    const auto* missing = std::find_if(required.begin(), required.end(), [&](std::string_view name) { return object_->find(name) == object_->end(); });
    return missing != required.end() && fault_.missing(*missing);
  }
  if (taken_ == object_->size()) return true;
  for (auto& [name, value] : *object_) {
    if (!value.is_discarded()) extra.emplace_hint(extra.end(), name, std::move(value));
  }
  return true;
}

}  // namespace codeqr::webhooks::detail
