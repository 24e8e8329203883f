// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The click, and the link with this click already counted. */
public data class LinkClickedData(
    /** Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label. */
    public val eventName: String? = null,
    /** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
    public val interaction: Interaction,
    /** A short link. */
    public val link: Link,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            optional("eventName", eventName)
            required("interaction", interaction)
            required("link", link)
        }
}

private val requiredNames = listOf("interaction", "link")

private val knownNames = setOf("eventName", "interaction", "link")

internal fun decodeLinkClickedData(json: JsonElement): LinkClickedData =
    ObjectReader(json, requiredNames).run {
        LinkClickedData(
            eventName = optional("eventName", ::asString),
            interaction = required("interaction", ::decodeInteraction),
            link = required("link", ::decodeLink),
            extra = rest(knownNames),
        )
    }
