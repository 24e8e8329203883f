package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.Field
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull

/** A JSON object of which the known properties are read, one after the other. */
internal class ObjectReader(
    json: JsonElement,
) {
    private val properties = asObject(json)
    private var known = 0

    /** A property that is always there, and not null. */
    fun <T : Any> required(
        name: String,
        decode: (JsonElement) -> T,
    ): T = read(name, find(name) ?: missing(name), decode)

    /** A property that is always there, and may be null. */
    fun <T : Any> nullable(
        name: String,
        decode: (JsonElement) -> T,
    ): T? {
        val json = find(name) ?: missing(name)
        return if (json is JsonNull) null else read(name, json, decode)
    }

    /** A property that may be absent, and is not null. */
    fun <T : Any> optional(
        name: String,
        decode: (JsonElement) -> T,
    ): T? = find(name)?.let { read(name, it, decode) }

    /** A property that may be absent, and may be null. */
    fun <T : Any> field(
        name: String,
        decode: (JsonElement) -> T,
    ): Field<T> =
        when (val json = find(name)) {
            null -> Field.Absent
            is JsonNull -> Field.Null
            else -> Field.Value(read(name, json, decode))
        }

    /** What is left when all properties of these names were read: those that the catalogue does not know. */
    fun rest(names: Set<String>): Map<String, JsonElement> =
        if (known == properties.size) emptyMap() else properties.filterKeys { it !in names }

    private fun find(name: String): JsonElement? {
        val json = properties[name]
        if (json != null) known++
        return json
    }

    private fun missing(name: String): Nothing = throw Fault("required", "is missing").under(name)

    private fun <T> read(
        name: String,
        json: JsonElement,
        decode: (JsonElement) -> T,
    ): T =
        try {
            decode(json)
        } catch (fault: Fault) {
            throw fault.under(name)
        }
}
