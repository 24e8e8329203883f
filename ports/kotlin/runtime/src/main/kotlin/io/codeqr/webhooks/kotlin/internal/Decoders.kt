package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.time.Instant
import kotlin.math.abs

// What can be made of a JSON value; a Fault when it is of another kind.

internal fun asAny(json: JsonElement): JsonElement = json

internal fun asObject(json: JsonElement): JsonObject = json as? JsonObject ?: throw Fault.wrongType("an object", json)

internal fun asString(json: JsonElement): String {
    if (json is JsonPrimitive && json.isString) return json.content
    throw Fault.wrongType("a string", json)
}

internal fun asBoolean(json: JsonElement): Boolean = booleanOrNull(json) ?: throw Fault.wrongType("a boolean", json)

/** Takes every number without a fraction, however it is written: 1, 1.0, 1e3. */
internal fun asInteger(json: JsonElement): Long {
    val numeral = numeralOrNull(json)
    return numeral?.toLongOrNull() ?: numeral?.toDouble()?.let(::wholeOrNull) ?: throw Fault.wrongType("an integer", json)
}

/** Refuses a number beyond the range of a [Double]. */
internal fun asNumber(json: JsonElement): Double =
    numeralOrNull(json)?.toDouble()?.takeIf { it.isFinite() } ?: throw Fault.wrongType("a number", json)

internal fun asDateTime(json: JsonElement): Instant =
    readDateTime(asString(json)) ?: throw Fault("format", "must be a valid date-time, got ${preview(json)}")

internal fun <T> asList(asItem: (JsonElement) -> T): (JsonElement) -> List<T> =
    { json ->
        if (json !is JsonArray) throw Fault.wrongType("an array", json)
        json.mapIndexed { index, item ->
            try {
                asItem(item)
            } catch (fault: Fault) {
                throw fault.under(index.toString())
            }
        }
    }

private const val LONG_LIMIT = 9_223_372_036_854_775_808.0

private fun wholeOrNull(number: Double): Long? = number.takeIf { it % 1.0 == 0.0 && abs(it) < LONG_LIMIT }?.toLong()
