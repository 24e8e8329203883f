// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The lead: the customer, the interaction that led to it, and the link, QR code or page. */
public data class LeadCreatedData(
    /** The project's name for the tracked conversion, such as `Sign up`. */
    public val eventName: String? = null,
    /** The person who became a lead or made a purchase. */
    public val customer: Customer,
    /** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
    public val interaction: Interaction,
    /** A short link. */
    public val link: Link? = null,
    /** A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted. */
    public val qrcode: QRCode? = null,
    /** A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted. */
    public val page: Page? = null,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            optional("eventName", eventName)
            required("customer", customer)
            required("interaction", interaction)
            optional("link", link)
            optional("qrcode", qrcode)
            optional("page", page)
        }
}

private val requiredNames = listOf("customer", "interaction")

private val knownNames = setOf("eventName", "customer", "interaction", "link", "qrcode", "page")

internal fun decodeLeadCreatedData(json: JsonElement): LeadCreatedData =
    ObjectReader(json, requiredNames).run {
        LeadCreatedData(
            eventName = optional("eventName", ::asString),
            customer = required("customer", ::decodeCustomer),
            interaction = required("interaction", ::decodeInteraction),
            link = optional("link", ::decodeLink),
            qrcode = optional("qrcode", ::decodeQRCode),
            page = optional("page", ::decodePage),
            extra = rest(knownNames),
        )
    }
