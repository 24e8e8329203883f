// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "canonicalize.hpp"

#include "codeqr/webhooks/events.hpp"

namespace codeqr::webhooks::detail {

namespace {

void canonicalize_interaction_with_id(Json& object) {
  rename(object, "click_id", "id");
  restate(object, "bot", {{0, false}, {1, true}});
}

void canonicalize_lead_created_event(Json& event) {
  within(event, "data", [](Json& value) {
    rename(value, "click", "interaction");
    rename(value, "scan", "interaction");
    rename(value, "view", "interaction");
    within(value, "interaction", canonicalize_interaction_with_id);
  });
}

void canonicalize_interaction(Json& object) {
  rename(object, "click_id", "clickId");
  restate(object, "bot", {{0, false}, {1, true}});
}

void canonicalize_link_clicked_event(Json& event) {
  within(event, "data", [](Json& value) {
    rename(value, "click", "interaction");
    rename(value, "scan", "interaction");
    rename(value, "view", "interaction");
    within(value, "interaction", canonicalize_interaction);
  });
}

void canonicalize_link_wrapped(Json& object) {
  static const Wrapper wrapper = {
      "link",
      {
          "id",
          "domain",
          "key",
          "url",
          "trackConversion",
          "archived",
          "expiredUrl",
          "password",
          "proxy",
          "title",
          "description",
          "image",
          "video",
          "rewrite",
          "doIndex",
          "ios",
          "android",
          "geo",
          "publicStats",
          "comments",
          "shortLink",
          "qrCode",
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "projectId",
          "clicks",
          "leads",
          "sales",
          "saleAmount",
          "createdAt",
          "updatedAt",
      },
      {
          "id",
          "domain",
          "key",
          "externalId",
          "url",
          "trackConversion",
          "archived",
          "expiresAt",
          "expiredUrl",
          "password",
          "proxy",
          "title",
          "description",
          "image",
          "video",
          "rewrite",
          "doIndex",
          "ios",
          "android",
          "geo",
          "publicStats",
          "tagId",
          "tags",
          "comments",
          "shortLink",
          "qrCode",
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "userId",
          "projectId",
          "clicks",
          "lastClicked",
          "leads",
          "sales",
          "saleAmount",
          "createdAt",
          "updatedAt",
          "flexible",
          "rules",
          "folderId",
          "notificationToken",
          "preRedirection",
          "pageId",
          "pageUrl",
          "isFormMandatory",
          "filled",
          "useAsTemplate",
      },
  };
  unwrap(object, wrapper);
}

void canonicalize_link_created_event(Json& event) {
  within(event, "data", canonicalize_link_wrapped);
}

void canonicalize_link_deleted_event(Json& event) {
  within(event, "data", canonicalize_link_wrapped);
}

void canonicalize_link_updated_event(Json& event) {
  within(event, "data", canonicalize_link_wrapped);
}

void canonicalize_page_visited_event(Json& event) {
  within(event, "data", [](Json& value) {
    rename(value, "click", "interaction");
    rename(value, "scan", "interaction");
    rename(value, "view", "interaction");
    within(value, "interaction", canonicalize_interaction);
  });
}

void canonicalize_qr_code_scanned_event(Json& event) {
  within(event, "data", [](Json& value) {
    rename(value, "click", "interaction");
    rename(value, "scan", "interaction");
    rename(value, "view", "interaction");
    within(value, "interaction", canonicalize_interaction);
  });
}

void canonicalize_sale(Json& object) {
  rename(object, "payment_processor", "paymentProcessor");
  rename(object, "invoice_id", "invoiceId");
}

void canonicalize_sale_created_event(Json& event) {
  within(event, "data", [](Json& value) {
    rename(value, "click", "interaction");
    rename(value, "scan", "interaction");
    rename(value, "view", "interaction");
    within(value, "interaction", canonicalize_interaction_with_id);
    within(value, "sale", canonicalize_sale);
  });
}

}  // namespace

void canonicalize(std::string_view event_name, Json& event) {
  if (event_name == LeadCreatedEvent::event_name) return canonicalize_lead_created_event(event);
  if (event_name == LinkClickedEvent::event_name) return canonicalize_link_clicked_event(event);
  if (event_name == LinkCreatedEvent::event_name) return canonicalize_link_created_event(event);
  if (event_name == LinkDeletedEvent::event_name) return canonicalize_link_deleted_event(event);
  if (event_name == LinkUpdatedEvent::event_name) return canonicalize_link_updated_event(event);
  if (event_name == PageVisitedEvent::event_name) return canonicalize_page_visited_event(event);
  if (event_name == QrCodeScannedEvent::event_name) return canonicalize_qr_code_scanned_event(event);
  if (event_name == SaleCreatedEvent::event_name) return canonicalize_sale_created_event(event);
}

}  // namespace codeqr::webhooks::detail
