// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/**
 * A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and
 * `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.
 */
public data class PartnerEnrolledEvent(
    override val id: String,
    override val createdAt: Instant,
    /** A partner in a partner program, with the totals of all their referral links. */
    public val data: Partner,
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
        public const val NAME: String = "partner.enrolled"
    }
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodePartnerEnrolledEvent(
    json: JsonElement,
    raw: RawBody,
): PartnerEnrolledEvent =
    ObjectReader(json, requiredNames).run {
        required("event", ::asString)
        PartnerEnrolledEvent(
            id = required("id", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::decodePartner),
            extra = rest(knownNames),
            raw = raw,
        )
    }
