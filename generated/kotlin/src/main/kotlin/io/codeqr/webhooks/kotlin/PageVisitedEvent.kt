// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** Someone visited a page. Sent only to webhooks that are attached to that page. */
public data class PageVisitedEvent(
    override val id: String,
    override val createdAt: Instant,
    /** The visit and, usually, the page with this visit already counted. */
    public val data: PageVisitedData,
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
        public const val NAME: String = "page.visited"
    }
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodePageVisitedEvent(
    json: JsonElement,
    raw: RawBody,
): PageVisitedEvent =
    ObjectReader(json, requiredNames).run {
        required("event", ::asString)
        PageVisitedEvent(
            id = required("id", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::decodePageVisitedData),
            extra = rest(knownNames),
            raw = raw,
        )
    }
