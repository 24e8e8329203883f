// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "decoders.hpp"
#include "object_reader.hpp"

namespace codeqr::webhooks::detail {

bool decode(Json& value, LeadCreatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, LinkClickedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, LinkCreatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, LinkDeletedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, LinkUpdatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, PageCreatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, PageDeletedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, PageUpdatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, PageVisitedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, PartnerEnrolledEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, QrCodeCreatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, QrCodeDeletedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, QrCodeScannedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, QrCodeUpdatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode(Json& value, SaleCreatedEvent& event, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, event.spellings);
  reader.required("id", event.id);
  reader.required("event", event.event);
  reader.required("createdAt", event.created_at);
  reader.required("data", event.data);
  return reader.finish({"id", "event", "createdAt", "data"}, event.extra);
}

bool decode_event(std::string_view name, Json& value, Event& event, Fault& fault) {
  if (name == LeadCreatedEvent::event_name) return decode(value, event.emplace<LeadCreatedEvent>(), fault);
  if (name == LinkClickedEvent::event_name) return decode(value, event.emplace<LinkClickedEvent>(), fault);
  if (name == LinkCreatedEvent::event_name) return decode(value, event.emplace<LinkCreatedEvent>(), fault);
  if (name == LinkDeletedEvent::event_name) return decode(value, event.emplace<LinkDeletedEvent>(), fault);
  if (name == LinkUpdatedEvent::event_name) return decode(value, event.emplace<LinkUpdatedEvent>(), fault);
  if (name == PageCreatedEvent::event_name) return decode(value, event.emplace<PageCreatedEvent>(), fault);
  if (name == PageDeletedEvent::event_name) return decode(value, event.emplace<PageDeletedEvent>(), fault);
  if (name == PageUpdatedEvent::event_name) return decode(value, event.emplace<PageUpdatedEvent>(), fault);
  if (name == PageVisitedEvent::event_name) return decode(value, event.emplace<PageVisitedEvent>(), fault);
  if (name == PartnerEnrolledEvent::event_name) return decode(value, event.emplace<PartnerEnrolledEvent>(), fault);
  if (name == QrCodeCreatedEvent::event_name) return decode(value, event.emplace<QrCodeCreatedEvent>(), fault);
  if (name == QrCodeDeletedEvent::event_name) return decode(value, event.emplace<QrCodeDeletedEvent>(), fault);
  if (name == QrCodeScannedEvent::event_name) return decode(value, event.emplace<QrCodeScannedEvent>(), fault);
  if (name == QrCodeUpdatedEvent::event_name) return decode(value, event.emplace<QrCodeUpdatedEvent>(), fault);
  if (name == SaleCreatedEvent::event_name) return decode(value, event.emplace<SaleCreatedEvent>(), fault);
  return decode(value, event.emplace<UnknownEvent>(), fault);
}

}  // namespace codeqr::webhooks::detail
