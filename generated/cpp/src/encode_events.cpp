// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "codeqr/webhooks/events.hpp"

#include "object_writer.hpp"

namespace codeqr::webhooks {

void to_json(Json& json, const LeadCreatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const LinkClickedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const LinkCreatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const LinkDeletedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const LinkUpdatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const PageCreatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const PageDeletedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const PageUpdatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const PageVisitedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const PartnerEnrolledEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeCreatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeDeletedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeScannedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeUpdatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const SaleCreatedEvent& event) {
  detail::ObjectWriter writer(event.extra, event.spellings);
  writer.required("id", event.id);
  writer.required("event", event.event);
  writer.required("createdAt", event.created_at);
  writer.required("data", event.data);
  json = writer.finish();
}

void to_json(Json& json, const Event& event) {
  std::visit([&](const auto& known) { to_json(json, known); }, event);
}

}  // namespace codeqr::webhooks
