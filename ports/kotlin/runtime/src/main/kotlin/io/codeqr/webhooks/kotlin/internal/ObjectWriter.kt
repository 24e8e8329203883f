package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.Field
import io.codeqr.webhooks.kotlin.WebhookObject
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.time.Instant

/** A JSON object of known properties, and before them those that the catalogue does not know. */
internal fun writeObject(
    extra: Map<String, JsonElement>,
    writeKnown: ObjectWriter.() -> Unit,
): JsonObject = ObjectWriter(extra).apply(writeKnown).finish()

/** Takes the properties of an object as [ObjectReader] gives them. */
internal class ObjectWriter(
    private val extra: Map<String, JsonElement>,
) {
    private val known = LinkedHashMap<String, JsonElement>()
    private val spellings = Extra.spellingsIn(extra)

    fun required(
        name: String,
        value: Any,
    ) {
        known[name] = spellings[name]?.takeIf { it.value == value }?.json ?: jsonOf(value)
    }

    fun nullable(
        name: String,
        value: Any?,
    ) {
        if (value == null) known[name] = JsonNull else required(name, value)
    }

    fun optional(
        name: String,
        value: Any?,
    ) {
        if (value != null) required(name, value)
    }

    fun field(
        name: String,
        value: Field<Any>,
    ) {
        when (value) {
            Field.Absent -> return
            Field.Null -> known[name] = JsonNull
            is Field.Value -> required(name, value.value)
        }
    }

    fun finish(): JsonObject = JsonObject(extra + known)
}

private fun jsonOf(value: Any): JsonElement =
    when (value) {
        is JsonElement -> value
        is WebhookObject -> value.toJson()
        is String -> JsonPrimitive(value)
        is Number -> JsonPrimitive(value)
        is Boolean -> JsonPrimitive(value)
        is Instant -> JsonPrimitive(writeDateTime(value))
        is List<*> -> JsonArray(value.map { jsonOf(checkNotNull(it)) })
        else -> error("${value::class} has no JSON")
    }
