#include "canonicalize.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace codeqr::webhooks::detail {
namespace {

/// A property of a value; null when the value is no object, or has none of that name.
Json* property(Json& value, std::string_view name) {
  auto* object = value.get_ptr<JsonObject*>();
  if (object == nullptr) return nullptr;
  const auto found = object->find(name);
  return found == object->end() ? nullptr : &found->second;
}

auto count(const JsonObject& object, const std::set<std::string_view>& names) {
  return std::count_if(names.begin(), names.end(), [&](std::string_view name) { return object.find(name) != object.end(); });
}

}  // namespace

void unwrap(Json& value, const Wrapper& wrapper) {
  Json* held = property(value, wrapper.name);
  if (held == nullptr || !held->is_object()) return;
  auto& outer = value.get_ref<JsonObject&>();
  auto& inner = held->get_ref<JsonObject&>();
  if (count(inner, wrapper.required) <= count(outer, wrapper.required)) return;
  JsonObject object = std::move(inner);
  outer.erase(outer.find(wrapper.name));
  JsonObject left;
  if (const auto nested = object.find(wrapper.name); nested != object.end()) left.insert(object.extract(nested));
  for (auto& [name, other] : outer) {
    const bool is_taken = object.find(name) != object.end() || wrapper.properties.count(name) > 0;
    (is_taken ? left : object).emplace(name, std::move(other));
  }
  if (!left.empty()) object.emplace(wrapper.name, std::move(left));
  value = std::move(object);
}

void rename(Json& value, std::string_view delivered, std::string_view documented) {
  auto* object = value.get_ptr<JsonObject*>();
  if (object == nullptr || object->find(documented) != object->end()) return;
  const auto found = object->find(delivered);
  if (found == object->end()) return;
  auto node = object->extract(found);
  node.key() = documented;
  object->insert(std::move(node));
}

void restate(Json& value, std::string_view name, std::initializer_list<Restated> restated) {
  Json* current = property(value, name);
  if (current == nullptr) return;
  const auto* match = std::find_if(restated.begin(), restated.end(), [&](const Restated& candidate) { return candidate.delivered == *current; });
  if (match != restated.end()) *current = match->documented;
}

void within(Json& value, std::string_view name, void (*canonicalizer)(Json&)) {
  if (Json* inner = property(value, name)) canonicalizer(*inner);
}

void each(Json& value, void (*canonicalizer)(Json&)) {
  if (!value.is_array()) return;
  for (Json& item : value) canonicalizer(item);
}

}  // namespace codeqr::webhooks::detail
