// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The scan, and the QR code with the scan counted. */
public data class QRCodeScannedData(
    /** What happened, in words for people, such as `QR code scanned`. Branch on `event`, not on this. */
    public val eventName: String,
    /** One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale. */
    public val interaction: Interaction,
    /** A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted. */
    public val qrcode: QRCode,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("eventName", eventName)
            required("interaction", interaction)
            required("qrcode", qrcode)
        }
}

private val knownNames = setOf("eventName", "interaction", "qrcode")

internal fun decodeQRCodeScannedData(json: JsonElement): QRCodeScannedData =
    ObjectReader(json).run {
        QRCodeScannedData(
            eventName = required("eventName", ::asString),
            interaction = required("interaction", ::decodeInteraction),
            qrcode = required("qrcode", ::decodeQRCode),
            extra = rest(knownNames),
        )
    }
