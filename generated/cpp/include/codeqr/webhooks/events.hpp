#pragma once

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/objects.hpp"
#include "codeqr/webhooks/timestamp.hpp"
#include "codeqr/webhooks/unknown_event.hpp"

namespace codeqr::webhooks {

/// Someone became a lead, tracked through CodeQR Conversions.
struct LeadCreatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "lead.created";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The lead: the customer, the interaction that led to it, and the link, QR code or page.
  LeadCreatedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LeadCreatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LeadCreatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const LeadCreatedEvent& one, const LeadCreatedEvent& other);
inline bool operator!=(const LeadCreatedEvent& one, const LeadCreatedEvent& other) { return !(one == other); }

/// Someone clicked a link. Sent only to webhooks that are attached to that link.
struct LinkClickedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "link.clicked";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The click, and the link with this click already counted.
  LinkClickedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LinkClickedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LinkClickedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const LinkClickedEvent& one, const LinkClickedEvent& other);
inline bool operator!=(const LinkClickedEvent& one, const LinkClickedEvent& other) { return !(one == other); }

/// A link was created in the project. `data` is the link itself, as it was created.
struct LinkCreatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "link.created";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// A short link.
  Link data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LinkCreatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LinkCreatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const LinkCreatedEvent& one, const LinkCreatedEvent& other);
inline bool operator!=(const LinkCreatedEvent& one, const LinkCreatedEvent& other) { return !(one == other); }

/// A link was deleted in the project. `data` is the link itself, as it was when deleted.
struct LinkDeletedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "link.deleted";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// A short link.
  Link data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LinkDeletedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LinkDeletedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const LinkDeletedEvent& one, const LinkDeletedEvent& other);
inline bool operator!=(const LinkDeletedEvent& one, const LinkDeletedEvent& other) { return !(one == other); }

/// A link was changed in the project. `data` is the link itself, as it is after the change.
struct LinkUpdatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "link.updated";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// A short link.
  Link data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LinkUpdatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LinkUpdatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const LinkUpdatedEvent& one, const LinkUpdatedEvent& other);
inline bool operator!=(const LinkUpdatedEvent& one, const LinkUpdatedEvent& other) { return !(one == other); }

/// A page was created in the project.
struct PageCreatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "page.created";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The page as it was created.
  PageCreatedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageCreatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageCreatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const PageCreatedEvent& one, const PageCreatedEvent& other);
inline bool operator!=(const PageCreatedEvent& one, const PageCreatedEvent& other) { return !(one == other); }

/// A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
struct PageDeletedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "page.deleted";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The page as it was when deleted.
  PageDeletedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageDeletedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageDeletedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const PageDeletedEvent& one, const PageDeletedEvent& other);
inline bool operator!=(const PageDeletedEvent& one, const PageDeletedEvent& other) { return !(one == other); }

/// A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
struct PageUpdatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "page.updated";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The page after the change.
  PageUpdatedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageUpdatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageUpdatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const PageUpdatedEvent& one, const PageUpdatedEvent& other);
inline bool operator!=(const PageUpdatedEvent& one, const PageUpdatedEvent& other) { return !(one == other); }

/// Someone visited a page. Sent only to webhooks that are attached to that page.
struct PageVisitedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "page.visited";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The visit and, usually, the page with this visit already counted.
  PageVisitedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageVisitedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageVisitedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const PageVisitedEvent& one, const PageVisitedEvent& other);
inline bool operator!=(const PageVisitedEvent& one, const PageVisitedEvent& other) { return !(one == other); }

/// A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.
struct PartnerEnrolledEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "partner.enrolled";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// A partner in a partner program, with the totals of all their referral links.
  Partner data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PartnerEnrolledEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PartnerEnrolledEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const PartnerEnrolledEvent& one, const PartnerEnrolledEvent& other);
inline bool operator!=(const PartnerEnrolledEvent& one, const PartnerEnrolledEvent& other) { return !(one == other); }

/// A QR code was created in the project.
struct QrCodeCreatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "qrcode.created";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The QR code as it was created.
  QrCodeCreatedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeCreatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeCreatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const QrCodeCreatedEvent& one, const QrCodeCreatedEvent& other);
inline bool operator!=(const QrCodeCreatedEvent& one, const QrCodeCreatedEvent& other) { return !(one == other); }

/// A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
struct QrCodeDeletedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "qrcode.deleted";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The QR code as it was when deleted.
  QrCodeDeletedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeDeletedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeDeletedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const QrCodeDeletedEvent& one, const QrCodeDeletedEvent& other);
inline bool operator!=(const QrCodeDeletedEvent& one, const QrCodeDeletedEvent& other) { return !(one == other); }

/// Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.
struct QrCodeScannedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "qrcode.scanned";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The scan, and the QR code with this scan already counted.
  QrCodeScannedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeScannedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeScannedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const QrCodeScannedEvent& one, const QrCodeScannedEvent& other);
inline bool operator!=(const QrCodeScannedEvent& one, const QrCodeScannedEvent& other) { return !(one == other); }

/// A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
struct QrCodeUpdatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "qrcode.updated";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The QR code after the change.
  QrCodeUpdatedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeUpdatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeUpdatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const QrCodeUpdatedEvent& one, const QrCodeUpdatedEvent& other);
inline bool operator!=(const QrCodeUpdatedEvent& one, const QrCodeUpdatedEvent& other) { return !(one == other); }

/// A customer made a purchase, tracked through CodeQR Conversions.
struct SaleCreatedEvent {
  /// The name of this event.
  static constexpr std::string_view event_name = "sale.created";

  /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
  std::string id;

  /// Name of the event.
  std::string event{event_name};

  /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
  Timestamp created_at;

  /// The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
  SaleCreatedData data;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;

  /// The body exactly as it came.
  std::string raw;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const SaleCreatedEvent& event);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, SaleCreatedEvent& event);

/// Whether both have the same properties. `raw` and `spellings` do not count.
bool operator==(const SaleCreatedEvent& one, const SaleCreatedEvent& other);
inline bool operator!=(const SaleCreatedEvent& one, const SaleCreatedEvent& other) { return !(one == other); }

/// A parsed webhook body: an event in the catalogue, or one that the catalogue does not know.
using Event = std::variant<
    LeadCreatedEvent,
    LinkClickedEvent,
    LinkCreatedEvent,
    LinkDeletedEvent,
    LinkUpdatedEvent,
    PageCreatedEvent,
    PageDeletedEvent,
    PageUpdatedEvent,
    PageVisitedEvent,
    PartnerEnrolledEvent,
    QrCodeCreatedEvent,
    QrCodeDeletedEvent,
    QrCodeScannedEvent,
    QrCodeUpdatedEvent,
    SaleCreatedEvent,
    UnknownEvent>;

/// Writes the event, whichever it is.
void to_json(Json& json, const Event& event);

/// Reads an event as parse does, but from a value that has been decoded; `raw` stays empty. Throws InvalidError.
void from_json(const Json& json, Event& event);

/// The names of all events in the catalogue.
inline constexpr std::array<std::string_view, 15> event_names = {
    LeadCreatedEvent::event_name,
    LinkClickedEvent::event_name,
    LinkCreatedEvent::event_name,
    LinkDeletedEvent::event_name,
    LinkUpdatedEvent::event_name,
    PageCreatedEvent::event_name,
    PageDeletedEvent::event_name,
    PageUpdatedEvent::event_name,
    PageVisitedEvent::event_name,
    PartnerEnrolledEvent::event_name,
    QrCodeCreatedEvent::event_name,
    QrCodeDeletedEvent::event_name,
    QrCodeScannedEvent::event_name,
    QrCodeUpdatedEvent::event_name,
    SaleCreatedEvent::event_name,
};

}  // namespace codeqr::webhooks
