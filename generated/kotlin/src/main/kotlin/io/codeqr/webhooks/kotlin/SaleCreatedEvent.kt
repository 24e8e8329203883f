// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A customer made a purchase, tracked through CodeQR Conversions. */
public data class SaleCreatedEvent(
    override val id: String,
    override val createdAt: Instant,
    /**
     * The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a
     * Stripe checkout has no interaction.
     */
    public val data: SaleCreatedData,
    override val extra: Map<String, JsonElement> = emptyMap(),
    override val raw: RawBody = RawBody.Empty,
) : WebhookEvent {
    override val event: String get() = NAME

    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("event", event)
            required("createdAt", createdAt)
            required("data", data)
        }

    override fun toString(): String = describe(event, id)

    public companion object {
        /** The event's name. */
        public const val NAME: String = "sale.created"
    }
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodeSaleCreatedEvent(
    json: JsonElement,
    raw: RawBody,
): SaleCreatedEvent =
    ObjectReader(json, requiredNames).run {
        required("event", ::asString)
        SaleCreatedEvent(
            id = required("id", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::decodeSaleCreatedData),
            extra = rest(knownNames),
            raw = raw,
        )
    }
