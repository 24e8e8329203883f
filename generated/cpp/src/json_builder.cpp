#include "json_builder.hpp"

#include <utility>

namespace codeqr::webhooks::detail {

bool JsonBuilder::null() { return add(nullptr) != nullptr; }

bool JsonBuilder::boolean(bool value) { return add(value) != nullptr; }

bool JsonBuilder::number_integer(Json::number_integer_t value) { return add(value) != nullptr; }

bool JsonBuilder::number_unsigned(Json::number_unsigned_t value) { return add(value) != nullptr; }

bool JsonBuilder::number_float(Json::number_float_t value, const std::string& /*text*/) { return add(value) != nullptr; }

bool JsonBuilder::string(std::string& value) { return add(std::move(value)) != nullptr; }

bool JsonBuilder::binary(Json::binary_t& /*value*/) { return false; }

bool JsonBuilder::start_object(std::size_t /*size*/) { return open(Json::object()); }

bool JsonBuilder::start_array(std::size_t /*size*/) { return open(Json::array()); }

bool JsonBuilder::end_object() { return close(); }

bool JsonBuilder::end_array() { return close(); }

bool JsonBuilder::key(std::string& name) {
  member_ = &open_.back()->get_ref<JsonObject&>()[std::move(name)];
  return true;
}

bool JsonBuilder::parse_error(std::size_t position, const std::string& /*token*/, const Json::exception& error) {
  const bool is_out_of_range = dynamic_cast<const Json::out_of_range*>(&error) != nullptr;
  reason_ = (is_out_of_range ? "number out of range at byte " : "unexpected token at byte ") + std::to_string(position);
  return false;
}

Json* JsonBuilder::add(Json value) {
  Json* place = member_;
  if (open_.empty()) {
    place = &root_;
  } else if (auto* items = open_.back()->get_ptr<Json::array_t*>()) {
    return &items->emplace_back(std::move(value));
  }
  *place = std::move(value);
  return place;
}

bool JsonBuilder::open(Json container) {
  if (open_.size() == max_depth) {
    reason_ = "nested more than " + std::to_string(max_depth) + " levels deep";
    return false;
  }
  open_.push_back(add(std::move(container)));
  return true;
}

bool JsonBuilder::close() {
  open_.pop_back();
  return true;
}

}  // namespace codeqr::webhooks::detail
