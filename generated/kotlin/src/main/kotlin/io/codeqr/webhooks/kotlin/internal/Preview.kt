package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val SHOWN = 40

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
        json.isString -> visible("string ${cut(json.content, SHOWN, ::quoted)}")
        booleanOrNull(json) != null -> "boolean ${json.content}"
        else -> "number ${json.content.take(SHOWN)}"
    }
