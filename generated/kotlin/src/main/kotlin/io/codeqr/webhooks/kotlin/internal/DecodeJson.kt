package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val BYTE_ORDER_MARK = "\uFEFF"

/** Decodes a body. A byte order mark is passed over (RFC 8259, section 8.1). */
internal fun decodeJson(body: ByteArray): JsonElement = JsonReader(decodeText(body).removePrefix(BYTE_ORDER_MARK)).read()

/** The name of a body's event, if there is one to read. */
internal fun eventName(json: JsonElement): String? {
    val name = (json as? JsonObject)?.get("event") as? JsonPrimitive
    return name?.content.takeIf { name?.isString == true }
}

private fun decodeText(body: ByteArray): String =
    try {
        body.decodeToString(throwOnInvalidSequence = true)
    } catch (_: CharacterCodingException) {
        throw Fault.notUtf8()
    }
