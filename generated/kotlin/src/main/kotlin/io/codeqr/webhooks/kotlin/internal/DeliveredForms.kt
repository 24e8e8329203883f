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

private val interactionWithIdForm =
    DeliveredForm(
        names = mapOf("click_id" to "id"),
        values = mapOf("bot" to listOf(JsonPrimitive(0) to JsonPrimitive(false), JsonPrimitive(1) to JsonPrimitive(true))),
    )

private val leadCreatedEventDataForm =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionWithIdForm),
    )

private val leadCreatedEventForm = DeliveredForm(properties = mapOf("data" to leadCreatedEventDataForm))

private val interactionForm =
    DeliveredForm(
        names = mapOf("click_id" to "clickId"),
        values = mapOf("bot" to listOf(JsonPrimitive(0) to JsonPrimitive(false), JsonPrimitive(1) to JsonPrimitive(true))),
    )

private val linkClickedEventDataForm =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionForm),
    )

private val linkClickedEventForm = DeliveredForm(properties = mapOf("data" to linkClickedEventDataForm))

private val linkWrappedForm =
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

private val linkCreatedEventForm = DeliveredForm(properties = mapOf("data" to linkWrappedForm))

private val linkDeletedEventForm = DeliveredForm(properties = mapOf("data" to linkWrappedForm))

private val linkUpdatedEventForm = DeliveredForm(properties = mapOf("data" to linkWrappedForm))

private val pageVisitedEventDataForm =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionForm),
    )

private val pageVisitedEventForm = DeliveredForm(properties = mapOf("data" to pageVisitedEventDataForm))

private val qrCodeScannedEventDataForm =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionForm),
    )

private val qrCodeScannedEventForm = DeliveredForm(properties = mapOf("data" to qrCodeScannedEventDataForm))

private val saleForm = DeliveredForm(names = mapOf("payment_processor" to "paymentProcessor", "invoice_id" to "invoiceId"))

private val saleCreatedEventDataForm =
    DeliveredForm(
        names = mapOf("click" to "interaction", "scan" to "interaction", "view" to "interaction"),
        properties = mapOf("interaction" to interactionWithIdForm, "sale" to saleForm),
    )

private val saleCreatedEventForm = DeliveredForm(properties = mapOf("data" to saleCreatedEventDataForm))

private val formOfEvent =
    mapOf(
        LeadCreatedEvent.NAME to leadCreatedEventForm,
        LinkClickedEvent.NAME to linkClickedEventForm,
        LinkCreatedEvent.NAME to linkCreatedEventForm,
        LinkDeletedEvent.NAME to linkDeletedEventForm,
        LinkUpdatedEvent.NAME to linkUpdatedEventForm,
        PageVisitedEvent.NAME to pageVisitedEventForm,
        QRCodeScannedEvent.NAME to qrCodeScannedEventForm,
        SaleCreatedEvent.NAME to saleCreatedEventForm,
    )

/** How to convert an event from the form in which it may be delivered to the documented form. */
internal fun canonicalize(
    name: String?,
    event: JsonElement,
): JsonElement = formOfEvent[name]?.canonicalize(event) ?: event
