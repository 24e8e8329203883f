// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A page was created in the project. */
public data class PageCreatedEvent(
    override val id: String,
    override val createdAt: Instant,
    /** The page as it was created. */
    public val data: PageCreatedData,
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
        public const val NAME: String = "page.created"
    }
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodePageCreatedEvent(
    json: JsonElement,
    raw: RawBody,
): PageCreatedEvent =
    ObjectReader(json, requiredNames).run {
        required("event", ::asString)
        PageCreatedEvent(
            id = required("id", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::decodePageCreatedData),
            extra = rest(knownNames),
            raw = raw,
        )
    }
