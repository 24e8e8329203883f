package io.codeqr.webhooks.kotlin

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** An object of the catalogue: it has properties that are known, and may have others. */
public sealed interface WebhookObject {
    /** The properties that the catalogue does not know. */
    public val extra: Map<String, JsonElement>

    /** The JSON of the documented form, unknown properties included. */
    public fun toJson(): JsonObject
}
