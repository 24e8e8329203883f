// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The scan, and the QR code with this scan already counted. */
public data class QRCodeScannedData(
    /** Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label. */
    public val eventName: String? = null,
    /** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
    public val interaction: Interaction,
    /** A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted. */
    public val qrcode: QRCode,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            optional("eventName", eventName)
            required("interaction", interaction)
            required("qrcode", qrcode)
        }
}

private val requiredNames = listOf("interaction", "qrcode")

private val knownNames = setOf("eventName", "interaction", "qrcode")

internal fun decodeQRCodeScannedData(json: JsonElement): QRCodeScannedData =
    ObjectReader(json, requiredNames).run {
        QRCodeScannedData(
            eventName = optional("eventName", ::asString),
            interaction = required("interaction", ::decodeInteraction),
            qrcode = required("qrcode", ::decodeQRCode),
            extra = rest(knownNames),
        )
    }
