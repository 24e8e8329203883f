package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.time.Instant

// What can be made of a JSON value; a Fault when it is of another kind.

/** The greatest integer that a double tells from its neighbours. */
private const val MAX_INTEGER = 9_007_199_254_740_991

internal fun asAny(json: JsonElement): JsonElement = json

internal fun asObject(json: JsonElement): JsonObject = json as? JsonObject ?: throw Fault.of("type", "an object", json)

internal fun asString(json: JsonElement): String {
    if (json is JsonPrimitive && json.isString) return json.content
    throw Fault.of("type", "a string", json)
}

internal fun asBoolean(json: JsonElement): Boolean = booleanOrNull(json) ?: throw Fault.of("type", "a boolean", json)

/** Takes every number without a fraction, however it is written: 1, 1.0, 1e3. */
internal fun asInteger(json: JsonElement): Long {
    val integer = numeralOrNull(json)?.toLongOrNull()
    if (integer != null && integer in -MAX_INTEGER..MAX_INTEGER) return integer
    // What JavaScript sees: the nearest double.
    val number = numberOrNull(json)?.takeIf { it % 1.0 == 0.0 } ?: throw Fault.of("type", "an integer", json)
    if (number > MAX_INTEGER) throw Fault.of("maximum", "at most $MAX_INTEGER", json)
    if (number < -MAX_INTEGER) throw Fault.of("minimum", "at least -$MAX_INTEGER", json)
    return number.toLong()
}

internal fun asNumber(json: JsonElement): Double = numberOrNull(json) ?: throw Fault.of("type", "a number", json)

internal fun asDateTime(json: JsonElement): Instant = readDateTime(asString(json)) ?: throw Fault.of("format", "a valid date-time", json)

internal fun <T> asList(asItem: (JsonElement) -> T): (JsonElement) -> List<T> =
    { json ->
        if (json !is JsonArray) throw Fault.of("type", "an array", json)
        json.mapIndexed { index, item ->
            try {
                asItem(item)
            } catch (fault: Fault) {
                throw fault.under(index.toString())
            }
        }
    }
