// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The QR code after the change. */
public data class QRCodeUpdatedData(
    /** A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted. */
    public val qrcode: QRCode,
    /** CodeQR's label for the event, such as `QR code updated`. */
    public val eventName: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("qrcode", qrcode)
            field("eventName", eventName)
        }
}

private val requiredNames = listOf("qrcode")

private val knownNames = setOf("qrcode", "eventName")

internal fun decodeQRCodeUpdatedData(json: JsonElement): QRCodeUpdatedData =
    ObjectReader(json, requiredNames).run {
        QRCodeUpdatedData(
            qrcode = required("qrcode", ::decodeQRCode),
            eventName = field("eventName", ::asString),
            extra = rest(knownNames),
        )
    }
