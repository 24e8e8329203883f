// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The sale: who paid how much and, where known, through which interaction and on which link, QR code or page. A sale tracked at a Stripe
 * checkout has no interaction.
 */
public data class SaleCreatedData(
    /** What the project calls the conversion that was tracked, such as `Purchased`. May be missing. */
    public val eventName: String? = null,
    /** The person who became a lead or made a purchase. */
    public val customer: Customer,
    /** One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale. */
    public val interaction: Interaction? = null,
    /** A short link. */
    public val link: Link? = null,
    /** A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted. */
    public val qrcode: QRCode? = null,
    /** A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted. */
    public val page: Page? = null,
    /** A purchase that a customer made, usually after an interaction. */
    public val sale: Sale,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            optional("eventName", eventName)
            required("customer", customer)
            optional("interaction", interaction)
            optional("link", link)
            optional("qrcode", qrcode)
            optional("page", page)
            required("sale", sale)
        }
}

private val knownNames = setOf("eventName", "customer", "interaction", "link", "qrcode", "page", "sale")

internal fun decodeSaleCreatedData(json: JsonElement): SaleCreatedData =
    ObjectReader(json).run {
        SaleCreatedData(
            eventName = optional("eventName", ::asString),
            customer = required("customer", ::decodeCustomer),
            interaction = optional("interaction", ::decodeInteraction),
            link = optional("link", ::decodeLink),
            qrcode = optional("qrcode", ::decodeQRCode),
            page = optional("page", ::decodePage),
            sale = required("sale", ::decodeSale),
            extra = rest(knownNames),
        )
    }
