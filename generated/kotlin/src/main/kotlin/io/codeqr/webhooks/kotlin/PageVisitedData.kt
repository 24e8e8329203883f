// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The visit and, usually, the page with this visit already counted. */
public data class PageVisitedData(
    /** Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label. */
    public val eventName: String? = null,
    /** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
    public val interaction: Interaction,
    /** A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted. */
    public val page: Page? = null,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            optional("eventName", eventName)
            required("interaction", interaction)
            optional("page", page)
        }
}

private val requiredNames = listOf("interaction")

private val knownNames = setOf("eventName", "interaction", "page")

internal fun decodePageVisitedData(json: JsonElement): PageVisitedData =
    ObjectReader(json, requiredNames).run {
        PageVisitedData(
            eventName = optional("eventName", ::asString),
            interaction = required("interaction", ::decodeInteraction),
            page = optional("page", ::decodePage),
            extra = rest(knownNames),
        )
    }
