// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asObject
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** The person who became a lead or made a purchase. */
public data class Customer(
    /** Identifier of the customer. Opaque. */
    public val id: String,
    /** Name of the customer. */
    public val name: String,
    /** Email address of the customer; null when not known. */
    public val email: Field<String> = Field.Absent,
    /** URL of the customer's picture; null when there is none. */
    public val avatar: Field<String> = Field.Absent,
    /** Identifier of the customer in your own system. May be an empty string. */
    public val externalId: Field<String> = Field.Absent,
    /** Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known. */
    public val country: Field<String> = Field.Absent,
    /** When the customer was first seen. */
    public val createdAt: Field<Instant> = Field.Absent,
    /** The link that the customer came through; null when there is none. */
    public val link: Field<CustomerLink> = Field.Absent,
    /** Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings. */
    public val customFields: Field<JsonObject> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("name", name)
            field("email", email)
            field("avatar", avatar)
            field("externalId", externalId)
            field("country", country)
            field("createdAt", createdAt)
            field("link", link)
            field("customFields", customFields)
        }
}

private val requiredNames = listOf("id", "name")

private val knownNames = setOf("id", "name", "email", "avatar", "externalId", "country", "createdAt", "link", "customFields")

internal fun decodeCustomer(json: JsonElement): Customer =
    ObjectReader(json, requiredNames).run {
        Customer(
            id = required("id", ::asString),
            name = required("name", ::asString),
            email = field("email", ::asString),
            avatar = field("avatar", ::asString),
            externalId = field("externalId", ::asString),
            country = field("country", ::asString),
            createdAt = field("createdAt", ::dateTime),
            link = field("link", ::decodeCustomerLink),
            customFields = field("customFields", ::asObject),
            extra = rest(knownNames),
        )
    }
