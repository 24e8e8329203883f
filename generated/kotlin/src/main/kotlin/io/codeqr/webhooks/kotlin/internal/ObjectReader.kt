package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.Field
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import java.time.Instant

/**
 * A JSON object of which the known properties are read, one after the other.
 *
 * @param required The names of the properties that must be there, in the order in which a missing one is reported.
 */
internal class ObjectReader(
    json: JsonElement,
    private val required: List<String>,
) {
    private val properties = asObject(json)
    private var known = 0
    private var spellings = emptyMap<String, Spelling>()

    /** Whether a date-time in the property that is being read is spelled in an unusual way. */
    private var isUnusual = false

    /** A property that is always there, and not null. */
    fun <T : Any> required(
        name: String,
        decode: (JsonElement) -> T,
    ): T = read(name, find(name) ?: missing(), decode)

    /** A property that is always there, and may be null. */
    fun <T : Any> nullable(
        name: String,
        decode: (JsonElement) -> T,
    ): T? {
        val json = find(name) ?: missing()
        return if (json is JsonNull) null else read(name, json, decode, isNullable = true)
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
            else -> Field.Value(read(name, json, decode, isNullable = true))
        }

    /** Reads a date-time of this object: what is given to the others as `decode`. */
    fun dateTime(json: JsonElement): Instant {
        val instant = asDateTime(json)
        if (!isUsualDateTime(asString(json))) isUnusual = true
        return instant
    }

    /** What is left when all properties of these names were read: those that the catalogue does not know. */
    fun rest(names: Set<String>): Map<String, JsonElement> {
        val rest = if (known == properties.size) emptyMap() else properties.filterKeys { it !in names }
        return if (spellings.isEmpty()) rest else Extra(rest, spellings)
    }

    private fun find(name: String): JsonElement? {
        val json = properties[name]
        if (json != null) known++
        return json
    }

    private fun missing(): Nothing = throw checkNotNull(firstMissing())

    private fun firstMissing(): Fault? = required.firstOrNull { it !in properties }?.let(Fault::missing)

    private fun <T : Any> read(
        name: String,
        json: JsonElement,
        decode: (JsonElement) -> T,
        isNullable: Boolean = false,
    ): T {
        try {
            val value = decode(json)
            if (isUnusual) keepSpelling(name, Spelling(value, json))
            return value
        } catch (fault: Fault) {
            // Looked for only now, because nearly no body has a fault: a missing property comes first.
            throw firstMissing() ?: (if (isNullable) fault.orNull() else fault).under(name)
        }
    }

    private fun keepSpelling(
        name: String,
        spelling: Spelling,
    ) {
        spellings += name to spelling
        isUnusual = false
    }
}
