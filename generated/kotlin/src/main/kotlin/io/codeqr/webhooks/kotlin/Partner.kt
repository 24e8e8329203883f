// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asInteger
import io.codeqr.webhooks.kotlin.internal.asList
import io.codeqr.webhooks.kotlin.internal.asNumber
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A partner in a partner program, with the totals of all their referral links. */
public data class Partner(
    /** Identifier of the partner. Opaque. */
    public val id: String,
    /** Name of the partner. */
    public val name: String,
    /** Email address of the partner. */
    public val email: String,
    /** URL of the partner's picture; null when there is none. */
    public val image: String?,
    /** The partner's description of themselves; null when there is none. */
    public val description: String?,
    /** Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known. */
    public val country: String?,
    /** When the partner could first be paid; null when they cannot be paid yet. */
    public val payoutsEnabledAt: Instant?,
    /** When the partner's account was created. */
    public val createdAt: Instant,
    /** The partner's status in the program. Only `approved` is documented. */
    public val status: String,
    /** Identifier of the partner program. Opaque. */
    public val programId: String,
    /** Identifier of the partner in your own system; null when none was given. */
    public val tenantId: String?,
    /** The partner's referral links. */
    public val links: List<PartnerLink>,
    /** Number of times that the partner's links have been clicked. */
    public val clicks: Long,
    /** Number of leads attributed to the partner's links. */
    public val leads: Long,
    /** Number of sales attributed to the partner's links. */
    public val sales: Long,
    /** Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen). */
    public val saleAmount: Long,
    /** The partner's earnings, in the smallest unit of the program's currency; may have a fraction. */
    public val earnings: Double,
    /** Identifier of the application that the partner enrolled with; null when there was none. */
    public val applicationId: String?,
    /**
     * Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on
     * `event`, not on this label.
     */
    public val eventName: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("name", name)
            required("email", email)
            nullable("image", image)
            nullable("description", description)
            nullable("country", country)
            nullable("payoutsEnabledAt", payoutsEnabledAt)
            required("createdAt", createdAt)
            required("status", status)
            required("programId", programId)
            nullable("tenantId", tenantId)
            required("links", links)
            required("clicks", clicks)
            required("leads", leads)
            required("sales", sales)
            required("saleAmount", saleAmount)
            required("earnings", earnings)
            nullable("applicationId", applicationId)
            field("eventName", eventName)
        }

    /** Known values of `status`. There may be others. */
    public object Status {
        public const val APPROVED: String = "approved"
        public const val PENDING: String = "pending"
        public const val REJECTED: String = "rejected"
        public const val INVITED: String = "invited"
        public const val DECLINED: String = "declined"
        public const val DEACTIVATED: String = "deactivated"
        public const val BANNED: String = "banned"
        public const val ARCHIVED: String = "archived"
    }
}

private val requiredNames =
    listOf(
        "id",
        "name",
        "email",
        "image",
        "description",
        "country",
        "payoutsEnabledAt",
        "createdAt",
        "status",
        "programId",
        "tenantId",
        "links",
        "clicks",
        "leads",
        "sales",
        "saleAmount",
        "earnings",
        "applicationId",
    )

private val knownNames =
    setOf(
        "id",
        "name",
        "email",
        "image",
        "description",
        "country",
        "payoutsEnabledAt",
        "createdAt",
        "status",
        "programId",
        "tenantId",
        "links",
        "clicks",
        "leads",
        "sales",
        "saleAmount",
        "earnings",
        "applicationId",
        "eventName",
    )

internal fun decodePartner(json: JsonElement): Partner =
    ObjectReader(json, requiredNames).run {
        Partner(
            id = required("id", ::asString),
            name = required("name", ::asString),
            email = required("email", ::asString),
            image = nullable("image", ::asString),
            description = nullable("description", ::asString),
            country = nullable("country", ::asString),
            payoutsEnabledAt = nullable("payoutsEnabledAt", ::dateTime),
            createdAt = required("createdAt", ::dateTime),
            status = required("status", ::asString),
            programId = required("programId", ::asString),
            tenantId = nullable("tenantId", ::asString),
            links = required("links", asList(::decodePartnerLink)),
            clicks = required("clicks", ::asInteger),
            leads = required("leads", ::asInteger),
            sales = required("sales", ::asInteger),
            saleAmount = required("saleAmount", ::asInteger),
            earnings = required("earnings", ::asNumber),
            applicationId = nullable("applicationId", ::asString),
            eventName = field("eventName", ::asString),
            extra = rest(knownNames),
        )
    }
