// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import kotlinx.serialization.json.JsonElement

/** The names of all events in the catalogue. */
public val eventNames: Set<String> =
    setOf(
        LeadCreatedEvent.NAME,
        LinkClickedEvent.NAME,
        LinkCreatedEvent.NAME,
        LinkDeletedEvent.NAME,
        LinkUpdatedEvent.NAME,
        PageCreatedEvent.NAME,
        PageDeletedEvent.NAME,
        PageUpdatedEvent.NAME,
        PageVisitedEvent.NAME,
        PartnerEnrolledEvent.NAME,
        QRCodeCreatedEvent.NAME,
        QRCodeDeletedEvent.NAME,
        QRCodeScannedEvent.NAME,
        QRCodeUpdatedEvent.NAME,
        SaleCreatedEvent.NAME,
    )

/** Decodes the named event: an [UnknownEvent] when the catalogue does not have it. */
internal fun decodeEvent(
    name: String?,
    json: JsonElement,
    raw: RawBody,
): WebhookEvent =
    when (name) {
        LeadCreatedEvent.NAME -> decodeLeadCreatedEvent(json, raw)
        LinkClickedEvent.NAME -> decodeLinkClickedEvent(json, raw)
        LinkCreatedEvent.NAME -> decodeLinkCreatedEvent(json, raw)
        LinkDeletedEvent.NAME -> decodeLinkDeletedEvent(json, raw)
        LinkUpdatedEvent.NAME -> decodeLinkUpdatedEvent(json, raw)
        PageCreatedEvent.NAME -> decodePageCreatedEvent(json, raw)
        PageDeletedEvent.NAME -> decodePageDeletedEvent(json, raw)
        PageUpdatedEvent.NAME -> decodePageUpdatedEvent(json, raw)
        PageVisitedEvent.NAME -> decodePageVisitedEvent(json, raw)
        PartnerEnrolledEvent.NAME -> decodePartnerEnrolledEvent(json, raw)
        QRCodeCreatedEvent.NAME -> decodeQRCodeCreatedEvent(json, raw)
        QRCodeDeletedEvent.NAME -> decodeQRCodeDeletedEvent(json, raw)
        QRCodeScannedEvent.NAME -> decodeQRCodeScannedEvent(json, raw)
        QRCodeUpdatedEvent.NAME -> decodeQRCodeUpdatedEvent(json, raw)
        SaleCreatedEvent.NAME -> decodeSaleCreatedEvent(json, raw)
        else -> decodeUnknownEvent(json, raw)
    }
