// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "codeqr/webhooks/events.hpp"
#include "codeqr/webhooks/objects.hpp"
#include "decoders.hpp"
#include "read_json.hpp"

namespace codeqr::webhooks {

void from_json(const Json& json, CustomerLink& object) { detail::read_json(json, object); }

void from_json(const Json& json, Customer& object) { detail::read_json(json, object); }

void from_json(const Json& json, Interaction& object) { detail::read_json(json, object); }

void from_json(const Json& json, Tag& object) { detail::read_json(json, object); }

void from_json(const Json& json, Link& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCodeWhatsApp& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCodeFrameTextStyles& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCode& object) { detail::read_json(json, object); }

void from_json(const Json& json, Page& object) { detail::read_json(json, object); }

void from_json(const Json& json, LeadCreatedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, LinkClickedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, PageCreatedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, PageDeletedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, PageUpdatedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, PageVisitedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, PartnerLink& object) { detail::read_json(json, object); }

void from_json(const Json& json, Partner& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCodeCreatedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCodeDeletedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCodeScannedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, QrCodeUpdatedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, Sale& object) { detail::read_json(json, object); }

void from_json(const Json& json, SaleCreatedData& object) { detail::read_json(json, object); }

void from_json(const Json& json, LeadCreatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, LinkClickedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, LinkCreatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, LinkDeletedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, LinkUpdatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, PageCreatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, PageDeletedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, PageUpdatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, PageVisitedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, PartnerEnrolledEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, QrCodeCreatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, QrCodeDeletedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, QrCodeScannedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, QrCodeUpdatedEvent& event) { detail::read_event_json(json, event); }

void from_json(const Json& json, SaleCreatedEvent& event) { detail::read_event_json(json, event); }

}  // namespace codeqr::webhooks
