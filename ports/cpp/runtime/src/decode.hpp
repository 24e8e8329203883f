#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/timestamp.hpp"
#include "fault.hpp"

namespace codeqr::webhooks::detail {

// Each decode takes a JSON value out of the body and checks it. It gives false, and tells the fault, when the value is not what it should be.

bool decode(Json& value, std::string& out, Fault& fault);
bool decode(Json& value, bool& out, Fault& fault);
bool decode(Json& value, double& out, Fault& fault);
bool decode(Json& value, Timestamp& out, Fault& fault);
bool decode(Json& value, JsonObject& out, Fault& fault);
bool decode(Json& value, Json& out, Fault& fault);

/// Takes every number without a fraction, however it is written: 1, 1.0, 1e3. A number is the double that is nearest to it, and its bounds are those up to which a double holds every integer (RFC 8259, section 6).
bool decode(Json& value, std::int64_t& out, Fault& fault);

template <typename T>
bool decode(Json& value, std::vector<T>& out, Fault& fault) {
  auto* items = value.get_ptr<Json::array_t*>();
  if (items == nullptr) return fault.wrong_type("an array", value);
  for (std::size_t index = 0; index < items->size(); ++index) {
    if (!decode((*items)[index], out.emplace_back(), fault)) return fault.under(std::to_string(index));
  }
  return true;
}

}  // namespace codeqr::webhooks::detail
