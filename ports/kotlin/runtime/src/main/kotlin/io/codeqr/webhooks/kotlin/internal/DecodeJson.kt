package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val BYTE_ORDER_MARK = "\uFEFF"

/** Decodes a body. Of a key that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1). */
internal fun decodeJson(body: ByteArray): JsonElement {
    val text = decodeText(body).removePrefix(BYTE_ORDER_MARK)
    checkTokens(text)
    try {
        return Json.parseToJsonElement(text)
    } catch (error: SerializationException) {
        // Its other lines are the body.
        throw Fault("json", "must be JSON: ${error.message?.lineSequence()?.first()}")
    }
}

/** The name of a body's event, if there is one to read. */
internal fun eventName(json: JsonElement): String? {
    val name = (json as? JsonObject)?.get("event") as? JsonPrimitive
    return name?.content.takeIf { name?.isString == true }
}

private fun decodeText(body: ByteArray): String =
    try {
        body.decodeToString(throwOnInvalidSequence = true)
    } catch (_: CharacterCodingException) {
        throw Fault("utf-8", "must be UTF-8")
    }
