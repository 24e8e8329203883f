#pragma once

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include <string_view>

#include "codeqr/webhooks/events.hpp"
#include "codeqr/webhooks/objects.hpp"
#include "fault.hpp"

namespace codeqr::webhooks::detail {

// Each decode takes a JSON value out of the body and checks it. It returns false, and sets the fault, when the value is invalid.

bool decode(Json& value, CustomerLink& out, Fault& fault);
bool decode(Json& value, Customer& out, Fault& fault);
bool decode(Json& value, Interaction& out, Fault& fault);
bool decode(Json& value, Tag& out, Fault& fault);
bool decode(Json& value, Link& out, Fault& fault);
bool decode(Json& value, QrCodeWhatsApp& out, Fault& fault);
bool decode(Json& value, QrCodeFrameTextStyles& out, Fault& fault);
bool decode(Json& value, QrCode& out, Fault& fault);
bool decode(Json& value, Page& out, Fault& fault);
bool decode(Json& value, LeadCreatedData& out, Fault& fault);
bool decode(Json& value, LinkClickedData& out, Fault& fault);
bool decode(Json& value, PageCreatedData& out, Fault& fault);
bool decode(Json& value, PageDeletedData& out, Fault& fault);
bool decode(Json& value, PageUpdatedData& out, Fault& fault);
bool decode(Json& value, PageVisitedData& out, Fault& fault);
bool decode(Json& value, PartnerLink& out, Fault& fault);
bool decode(Json& value, Partner& out, Fault& fault);
bool decode(Json& value, QrCodeCreatedData& out, Fault& fault);
bool decode(Json& value, QrCodeDeletedData& out, Fault& fault);
bool decode(Json& value, QrCodeScannedData& out, Fault& fault);
bool decode(Json& value, QrCodeUpdatedData& out, Fault& fault);
bool decode(Json& value, Sale& out, Fault& fault);
bool decode(Json& value, SaleCreatedData& out, Fault& fault);
bool decode(Json& value, LeadCreatedEvent& out, Fault& fault);
bool decode(Json& value, LinkClickedEvent& out, Fault& fault);
bool decode(Json& value, LinkCreatedEvent& out, Fault& fault);
bool decode(Json& value, LinkDeletedEvent& out, Fault& fault);
bool decode(Json& value, LinkUpdatedEvent& out, Fault& fault);
bool decode(Json& value, PageCreatedEvent& out, Fault& fault);
bool decode(Json& value, PageDeletedEvent& out, Fault& fault);
bool decode(Json& value, PageUpdatedEvent& out, Fault& fault);
bool decode(Json& value, PageVisitedEvent& out, Fault& fault);
bool decode(Json& value, PartnerEnrolledEvent& out, Fault& fault);
bool decode(Json& value, QrCodeCreatedEvent& out, Fault& fault);
bool decode(Json& value, QrCodeDeletedEvent& out, Fault& fault);
bool decode(Json& value, QrCodeScannedEvent& out, Fault& fault);
bool decode(Json& value, QrCodeUpdatedEvent& out, Fault& fault);
bool decode(Json& value, SaleCreatedEvent& out, Fault& fault);
bool decode(Json& value, UnknownEvent& out, Fault& fault);

/// Decodes the named event: an UnknownEvent when the catalogue does not have it.
bool decode_event(std::string_view name, Json& value, Event& event, Fault& fault);

}  // namespace codeqr::webhooks::detail
