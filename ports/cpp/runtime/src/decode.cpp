#include "decode.hpp"

#include <cmath>
#include <limits>
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
  if (value.is_number_unsigned()) {
    const auto number = value.get<std::uint64_t>();
    if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return fault.wrong_type("an integer", value);
    out = static_cast<std::int64_t>(number);
    return true;
  }
  if (value.is_number_integer()) {
    out = value.get<std::int64_t>();
    return true;
  }
  constexpr double limit = 9223372036854775808.0;  // 2 to the power of 63
  const auto* number = value.get_ptr<const double*>();
  if (number == nullptr || *number != std::trunc(*number) || std::abs(*number) >= limit) return fault.wrong_type("an integer", value);
  out = static_cast<std::int64_t>(*number);
  return true;
}

bool decode(Json& value, double& out, Fault& fault) {
  // The largest double stands for all numbers beyond: see respell.hpp.
  if (!value.is_number() || std::abs(value.get<double>()) == std::numeric_limits<double>::max()) return fault.wrong_type("a number", value);
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
