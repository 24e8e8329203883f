package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

// What stands outside of quotation marks: JsonReader has seen to it that it is JSON.

/** The value of `true` or `false`; null for anything else. */
internal fun booleanOrNull(json: JsonElement): Boolean? =
    when (unquotedOrNull(json)) {
        "true" -> true
        "false" -> false
        else -> null
    }

/** A number as it is written; null for anything else. */
internal fun numeralOrNull(json: JsonElement): String? = unquotedOrNull(json)?.takeIf { it[0] == '-' || it[0] in '0'..'9' }

/** The double that is nearest to a number; null for anything else. */
internal fun numberOrNull(json: JsonElement): Double? = numeralOrNull(json)?.toDouble()

private fun unquotedOrNull(json: JsonElement): String? = if (json is JsonPrimitive && !json.isString) json.content else null
