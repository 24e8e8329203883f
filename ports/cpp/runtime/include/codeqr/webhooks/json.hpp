#pragma once

#include <nlohmann/json.hpp>

namespace codeqr::webhooks {

/// A JSON value of any type.
using Json = nlohmann::json;

/// The properties of a JSON object, by their names.
using JsonObject = Json::object_t;

}  // namespace codeqr::webhooks
