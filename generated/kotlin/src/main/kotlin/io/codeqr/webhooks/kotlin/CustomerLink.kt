// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The link that the customer came through; null when there is none. */
public data class CustomerLink(
    /** Identifier of the link. Opaque. */
    public val id: Field<String> = Field.Absent,
    /** Domain of the short link, without a scheme. */
    public val domain: Field<String> = Field.Absent,
    /** Path of the short link, without a leading slash. */
    public val key: Field<String> = Field.Absent,
    /** The full short link. */
    public val shortLink: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            field("id", id)
            field("domain", domain)
            field("key", key)
            field("shortLink", shortLink)
        }
}

private val knownNames = setOf("id", "domain", "key", "shortLink")

internal fun decodeCustomerLink(json: JsonElement): CustomerLink =
    ObjectReader(json, emptyList()).run {
        CustomerLink(
            id = field("id", ::asString),
            domain = field("domain", ::asString),
            key = field("key", ::asString),
            shortLink = field("shortLink", ::asString),
            extra = rest(knownNames),
        )
    }
