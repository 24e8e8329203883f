// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a
 * Stripe checkout has no interaction.
 */
public data class SaleCreatedData(
    /** The project's name for the tracked conversion, such as `Purchased`. May be missing. */
    public val eventName: String? = null,
    /** The person who became a lead or made a purchase. */
    public val customer: Customer,
    /** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
    public val interaction: Interaction? = null,
    /** A short link. */
    public val link: Link? = null,
    /** A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted. */
    public val qrcode: QRCode? = null,
    /** A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted. */
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

private val requiredNames = listOf("customer", "sale")

private val knownNames = setOf("eventName", "customer", "interaction", "link", "qrcode", "page", "sale")

internal fun decodeSaleCreatedData(json: JsonElement): SaleCreatedData =
    ObjectReader(json, requiredNames).run {
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
