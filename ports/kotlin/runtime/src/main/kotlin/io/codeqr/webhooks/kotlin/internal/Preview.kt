package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val MAX_CHARACTERS = 40

/** A value in few words: enough to recognize it, too few to leak a body into a log. */
internal fun preview(json: JsonElement): String =
    when (json) {
        is JsonObject -> "object"
        is JsonArray -> "array"
        is JsonNull -> "null"
        is JsonPrimitive -> previewOfScalar(json)
    }

private fun previewOfScalar(json: JsonPrimitive): String =
    when {
        json.isString -> "string ${JsonPrimitive(shortened(json.content))}"
        booleanOrNull(json) != null -> "boolean ${json.content}"
        else -> "number ${shortened(json.content)}"
    }

private fun shortened(text: String): String {
    if (text.codePointCount(0, text.length) <= MAX_CHARACTERS) return text
    return "${text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS))}…"
}
