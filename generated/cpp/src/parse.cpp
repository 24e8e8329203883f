#include "codeqr/webhooks/parse.hpp"

#include <optional>
#include <string>
#include <variant>

#include "body.hpp"
#include "canonicalize.hpp"
#include "codeqr/webhooks/invalid_error.hpp"
#include "decoders.hpp"
#include "fault.hpp"

namespace codeqr::webhooks {
namespace {

/// The name of a body's event, if it has one.
std::optional<std::string> event_name_of(const Json& body) {
  if (!body.is_object()) return std::nullopt;
  const auto found = body.find("event");
  return found != body.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

/// The event that a value is, which is taken apart. Throws an InvalidError with the text that `raw` gives.
template <typename Raw>
Event event_of(Json& value, Raw raw) {
  const std::optional<std::string> event_name = event_name_of(value);
  const std::string name = event_name.value_or("");
  detail::canonicalize(name, value);
  detail::Fault fault;
  Event event;
  if (!detail::decode_event(name, value, event, fault)) throw InvalidError(event_name, {fault.issue()}, raw());
  return event;
}

}  // namespace

Event parse(std::string_view body) {
  detail::Fault fault;
  Json value;
  if (!detail::decode_body(body, value, fault)) throw InvalidError(std::nullopt, {fault.issue()}, std::string(body));
  Event event = event_of(value, [&] { return std::string(body); });
  std::visit([&](auto& known) { known.raw = body; }, event);
  return event;
}

void from_json(const Json& json, Event& event) {
  Json value = json;
  event = event_of(value, [&] { return json.dump(-1, ' ', false, Json::error_handler_t::replace); });
}

}  // namespace codeqr::webhooks
