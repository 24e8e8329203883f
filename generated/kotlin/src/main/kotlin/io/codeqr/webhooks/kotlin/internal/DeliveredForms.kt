// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.LeadCreatedEvent
import io.codeqr.webhooks.kotlin.LinkClickedEvent
import io.codeqr.webhooks.kotlin.LinkCreatedEvent
import io.codeqr.webhooks.kotlin.LinkDeletedEvent
import io.codeqr.webhooks.kotlin.LinkUpdatedEvent
import io.codeqr.webhooks.kotlin.PageVisitedEvent
import io.codeqr.webhooks.kotlin.QRCodeScannedEvent
import io.codeqr.webhooks.kotlin.SaleCreatedEvent
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

private val interactionWithId =
    DeliveredForm(
        names = mapOf("click_id" to "id"),
        values = mapOf("bot" to listOf(JsonPrimitive(0) to JsonPrimitive(false), JsonPrimitive(1) to JsonPrimitive(true))),
    )

private val leadCreatedEventData =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionWithId),
    )

private val leadCreatedEvent = DeliveredForm(properties = mapOf("data" to leadCreatedEventData))

private val interaction =
    DeliveredForm(
        names = mapOf("click_id" to "clickId"),
        values = mapOf("bot" to listOf(JsonPrimitive(0) to JsonPrimitive(false), JsonPrimitive(1) to JsonPrimitive(true))),
    )

private val linkClickedEventData =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interaction),
    )

private val linkClickedEvent = DeliveredForm(properties = mapOf("data" to linkClickedEventData))

private val linkWrapped =
    DeliveredForm(
        wrapper =
            Wrapper(
                name = "link",
                required =
                    setOf(
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
                    ),
                properties =
                    setOf(
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
                    ),
            ),
    )

private val linkCreatedEvent = DeliveredForm(properties = mapOf("data" to linkWrapped))

private val linkDeletedEvent = DeliveredForm(properties = mapOf("data" to linkWrapped))

private val linkUpdatedEvent = DeliveredForm(properties = mapOf("data" to linkWrapped))

private val pageVisitedEventData =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interaction),
    )

private val pageVisitedEvent = DeliveredForm(properties = mapOf("data" to pageVisitedEventData))

private val qrCodeScannedEventData =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interaction),
    )

private val qrCodeScannedEvent = DeliveredForm(properties = mapOf("data" to qrCodeScannedEventData))

private val sale = DeliveredForm(names = mapOf("payment_processor" to "paymentProcessor", "invoice_id" to "invoiceId"))

private val saleCreatedEventData =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionWithId, "sale" to sale),
    )

private val saleCreatedEvent = DeliveredForm(properties = mapOf("data" to saleCreatedEventData))

private val formOfEvent =
    mapOf(
        LeadCreatedEvent.NAME to leadCreatedEvent,
        LinkClickedEvent.NAME to linkClickedEvent,
        LinkCreatedEvent.NAME to linkCreatedEvent,
        LinkDeletedEvent.NAME to linkDeletedEvent,
        LinkUpdatedEvent.NAME to linkUpdatedEvent,
        PageVisitedEvent.NAME to pageVisitedEvent,
        QRCodeScannedEvent.NAME to qrCodeScannedEvent,
        SaleCreatedEvent.NAME to saleCreatedEvent,
    )

/** How to convert an event from the form in which it may be delivered to the documented form. */
internal fun canonicalize(
    name: String?,
    event: JsonElement,
): JsonElement = formOfEvent[name]?.canonicalize(event) ?: event
