// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The message of a QR code of type `whatsapp`; null for all other types. */
public data class QRCodeWhatsApp(
    /** Number that the message is sent to. */
    public val number: Field<String> = Field.Absent,
    /** Text of the message. */
    public val message: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            field("number", number)
            field("message", message)
        }
}

private val knownNames = setOf("number", "message")

internal fun decodeQRCodeWhatsApp(json: JsonElement): QRCodeWhatsApp =
    ObjectReader(json, emptyList()).run {
        QRCodeWhatsApp(
            number = field("number", ::asString),
            message = field("message", ::asString),
            extra = rest(knownNames),
        )
    }
