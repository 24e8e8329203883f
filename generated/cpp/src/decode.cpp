#include "decode.hpp"

#include <cmath>
#include <optional>
#include <utility>

#include "date_time.hpp"

namespace codeqr::webhooks::detail {

bool decode(Json& value, std::string& out, Fault& fault) {
  auto* text = value.get_ptr<std::string*>();
  if (text == nullptr) return fault.wrong_type("a string", value);
  out = std::move(*text);
  return true;
}

bool decode(Json& value, bool& out, Fault& fault) {
  const auto* flag = value.get_ptr<const bool*>();
  if (flag == nullptr) return fault.wrong_type("a boolean", value);
  out = *flag;
  return true;
}

bool decode(Json& value, std::int64_t& out, Fault& fault) {
  constexpr std::int64_t greatest = 9007199254740991;
  constexpr auto limit = static_cast<double>(greatest);
  const double number = value.is_number() ? value.get<double>() : 0;
  if (!value.is_number() || number != std::trunc(number)) return fault.wrong_type("an integer", value);
  if (number > limit) return fault.out_of_bounds("maximum", "at most " + std::to_string(greatest), value);
  if (number < -limit) return fault.out_of_bounds("minimum", "at least " + std::to_string(-greatest), value);
  out = static_cast<std::int64_t>(number);
  return true;
}

bool decode(Json& value, double& out, Fault& fault) {
  if (!value.is_number()) return fault.wrong_type("a number", value);
  out = value.get<double>();
  return true;
}

bool decode(Json& value, Timestamp& out, Fault& fault) {
  const auto* text = value.get_ptr<const std::string*>();
  if (text == nullptr) return fault.wrong_type("a string", value);
  const std::optional<Timestamp> instant = parse_date_time(*text);
  if (!instant) return fault.wrong_format("a valid date-time", value);
  out = *instant;
  return true;
}

bool decode(Json& value, JsonObject& out, Fault& fault) {
  auto* object = value.get_ptr<JsonObject*>();
  if (object == nullptr) return fault.wrong_type("an object", value);
  out = std::move(*object);
  return true;
}

bool decode(Json& value, Json& out, Fault& /*fault*/) {
  out = std::move(value);
  return true;
}

}  // namespace codeqr::webhooks::detail
