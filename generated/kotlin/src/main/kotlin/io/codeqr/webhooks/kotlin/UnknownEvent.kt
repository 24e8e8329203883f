package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asObject
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.describe
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status. */
public data class UnknownEvent(
    override val id: String,
    override val event: String,
    override val createdAt: Instant,
    /** What the event is about, as it was decoded. */
    public val data: JsonObject,
    override val extra: Map<String, JsonElement> = emptyMap(),
    override val raw: RawBody = RawBody.Empty,
) : WebhookEvent {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("event", event)
            required("createdAt", createdAt)
            required("data", data)
        }

    override fun toString(): String = describe(event, id)
}

private val requiredNames = listOf("id", "event", "createdAt", "data")

private val knownNames = setOf("id", "event", "createdAt", "data")

internal fun decodeUnknownEvent(
    json: JsonElement,
    raw: RawBody,
): UnknownEvent =
    ObjectReader(json, requiredNames).run {
        UnknownEvent(
            id = required("id", ::asString),
            event = required("event", ::asString),
            createdAt = required("createdAt", ::dateTime),
            data = required("data", ::asObject),
            extra = rest(knownNames),
            raw = raw,
        )
    }
