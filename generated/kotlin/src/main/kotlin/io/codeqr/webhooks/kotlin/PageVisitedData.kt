// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The visit and, as a rule, the page with the visit counted. */
public data class PageVisitedData(
    /** What happened, in words for people, such as `Page visited`. Branch on `event`, not on this. */
    public val eventName: String,
    /** One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale. */
    public val interaction: Interaction,
    /** A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted. */
    public val page: Page? = null,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("eventName", eventName)
            required("interaction", interaction)
            optional("page", page)
        }
}

private val knownNames = setOf("eventName", "interaction", "page")

internal fun decodePageVisitedData(json: JsonElement): PageVisitedData =
    ObjectReader(json).run {
        PageVisitedData(
            eventName = required("eventName", ::asString),
            interaction = required("interaction", ::decodeInteraction),
            page = optional("page", ::decodePage),
            extra = rest(knownNames),
        )
    }
