// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** Someone clicked a link. Sent only to webhooks that are attached to that link. */
public data class LinkClickedEvent(
    override val id: String,
    override val createdAt: Instant,
    /** The click, and the link with this click already counted. */
    public val data: LinkClickedData,
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
        public const val NAME: String = "link.clicked"
    }
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodeLinkClickedEvent(
    json: JsonElement,
    raw: RawBody,
): LinkClickedEvent =
    ObjectReader(json, requiredNames).run {
        required("event", ::asString)
        LinkClickedEvent(
            id = required("id", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::decodeLinkClickedData),
            extra = rest(knownNames),
            raw = raw,
        )
    }
