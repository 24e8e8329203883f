#include "codeqr/webhooks/unknown_event.hpp"

#include "decoders.hpp"
#include "object_reader.hpp"
#include "object_writer.hpp"
#include "read_json.hpp"

namespace codeqr::webhooks {

void to_json(Json& json, const UnknownEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

bool detail::decode(Json& value, UnknownEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

void from_json(const Json& json, UnknownEvent& event) { detail::read_json(json, event); }

bool operator==(const UnknownEvent& one, const UnknownEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

}  // namespace codeqr::webhooks
