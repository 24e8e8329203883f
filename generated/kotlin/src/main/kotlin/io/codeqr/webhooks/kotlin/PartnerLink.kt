// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asInteger
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** A partner's referral link, with fewer properties than a link. */
public data class PartnerLink(
    /** Identifier of the link. Opaque. */
    public val id: String,
    /** Domain of the short link, without a scheme. */
    public val domain: String,
    /** Path of the short link, without a leading slash; may contain slashes. */
    public val key: String,
    /** The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is. */
    public val shortLink: String,
    /** Destination of the link. May be an empty string. */
    public val url: String,
    /** Number of times that the link has been clicked. */
    public val clicks: Long,
    /** Number of leads attributed to the link. */
    public val leads: Long,
    /** Number of sales attributed to the link. */
    public val sales: Long,
    /** Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen). */
    public val saleAmount: Long,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("domain", domain)
            required("key", key)
            required("shortLink", shortLink)
            required("url", url)
            required("clicks", clicks)
            required("leads", leads)
            required("sales", sales)
            required("saleAmount", saleAmount)
        }
}

private val requiredNames = listOf("id", "domain", "key", "shortLink", "url", "clicks", "leads", "sales", "saleAmount")

private val knownNames = setOf("id", "domain", "key", "shortLink", "url", "clicks", "leads", "sales", "saleAmount")

internal fun decodePartnerLink(json: JsonElement): PartnerLink =
    ObjectReader(json, requiredNames).run {
        PartnerLink(
            id = required("id", ::asString),
            domain = required("domain", ::asString),
            key = required("key", ::asString),
            shortLink = required("shortLink", ::asString),
            url = required("url", ::asString),
            clicks = required("clicks", ::asInteger),
            leads = required("leads", ::asInteger),
            sales = required("sales", ::asInteger),
            saleAmount = required("saleAmount", ::asInteger),
            extra = rest(knownNames),
        )
    }
