// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A link was changed in the project. `data` is the link itself, as it is after the change. */
public data class LinkUpdatedEvent(
    override val id: String,
    override val createdAt: Instant,
    /** A short link. */
    public val data: Link,
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
        public const val NAME: String = "link.updated"
    }
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodeLinkUpdatedEvent(
    json: JsonElement,
    raw: RawBody,
): LinkUpdatedEvent =
    ObjectReader(json, requiredNames).run {
        required("event", ::asString)
        LinkUpdatedEvent(
            id = required("id", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::decodeLink),
            extra = rest(knownNames),
            raw = raw,
        )
    }
