#include "object_reader.hpp"

#include <utility>

namespace codeqr::webhooks::detail {

ObjectReader::ObjectReader(Json& value, Fault& fault) : fault_(fault), object_(value.get_ptr<JsonObject*>()), is_sound_(object_ != nullptr || fault.wrong_type("an object", value)) {}

Json* ObjectReader::find(std::string_view name) {
  if (!is_sound_) return nullptr;
  const auto found = object_->find(name);
  return found == object_->end() ? nullptr : &found->second;
}

Json* ObjectReader::find_required(std::string_view name) {
  Json* value = find(name);
  if (value == nullptr && is_sound_) is_sound_ = fault_.missing(name);
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

bool ObjectReader::finish(JsonObject& extra) {
  if (!is_sound_ || taken_ == object_->size()) return is_sound_;
  for (auto& [name, value] : *object_) {
    if (!value.is_discarded()) extra.emplace_hint(extra.end(), name, std::move(value));
  }
  return true;
}

}  // namespace codeqr::webhooks::detail
