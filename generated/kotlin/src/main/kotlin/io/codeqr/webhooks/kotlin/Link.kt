// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asBoolean
import io.codeqr.webhooks.kotlin.internal.asInteger
import io.codeqr.webhooks.kotlin.internal.asList
import io.codeqr.webhooks.kotlin.internal.asObject
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A short link. */
public data class Link(
    /** Identifier of the link. Opaque. */
    public val id: String,
    /** Domain of the short link, without a scheme. */
    public val domain: String,
    /** Path of the short link, without a leading slash; may contain slashes. */
    public val key: String,
    /** Identifier of the link in your own system; null when none was given. */
    public val externalId: Field<String> = Field.Absent,
    /** Destination of the link. May be an empty string. */
    public val url: String,
    /** Whether leads and sales are attributed to this link. */
    public val trackConversion: Boolean,
    /** Whether the link is archived: hidden in the dashboard but still redirecting. */
    public val archived: Boolean,
    /** When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never. */
    public val expiresAt: Field<Instant> = Field.Absent,
    /** Destination of the link once it has expired; null or an empty string when none is set. */
    public val expiredUrl: String?,
    /** Password that a visitor must enter; null when the link is not protected. */
    public val password: String?,
    /** Whether link previews show the custom `title`, `description`, `image` and `video`. */
    public val proxy: Boolean,
    /** Custom title of the link preview; null when none is set. */
    public val title: String?,
    /** Custom description of the link preview; null when none is set. */
    public val description: String?,
    /** Custom image of the link preview, usually a URL; null when none is set. */
    public val image: String?,
    /** Custom video of the link preview, usually a URL; null when none is set. */
    public val video: String?,
    /** Whether the destination is shown under the short link's own address (cloaking). */
    public val rewrite: Boolean,
    /** Whether search engines may index the short link. */
    public val doIndex: Boolean,
    /** Destination for visitors on iOS; null when they follow `url`. */
    public val ios: String?,
    /** Destination for visitors on Android; null when they follow `url`. */
    public val android: String?,
    /** Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`. */
    public val geo: JsonObject?,
    /** Whether the link's statistics are public. */
    public val publicStats: Boolean,
    /** Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event. */
    public val tagId: Field<String> = Field.Absent,
    /** The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event. */
    public val tags: Field<List<Tag>> = Field.Absent,
    /** Notes by the project's members about the link; null when there are none. */
    public val comments: String?,
    /** The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is. */
    public val shortLink: String,
    /** URL of an image of the link's QR code. */
    public val qrCode: String,
    /** UTM source added to the destination; null when none is set. */
    public val utmSource: String?,
    /** UTM medium added to the destination; null when none is set. */
    public val utmMedium: String?,
    /** UTM campaign added to the destination; null when none is set. */
    public val utmCampaign: String?,
    /** UTM term added to the destination; null when none is set. */
    public val utmTerm: String?,
    /** UTM content added to the destination; null when none is set. */
    public val utmContent: String?,
    /** Identifier of the user who created the link; null when no user did. */
    public val userId: Field<String> = Field.Absent,
    /**
     * Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the
     * last one counts.
     */
    public val projectId: String,
    /** Number of times that the link has been clicked. */
    public val clicks: Long,
    /** When the link was last clicked; null when it never was. */
    public val lastClicked: Field<Instant> = Field.Absent,
    /** Number of leads attributed to the link. */
    public val leads: Long,
    /** Number of sales attributed to the link. */
    public val sales: Long,
    /** Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen). */
    public val saleAmount: Long,
    /** When the link was created. */
    public val createdAt: Instant,
    /** When the link was last changed; counting a click changes it too. */
    public val updatedAt: Instant,
    /** Whether CodeQR calls the link flexible; what that changes is not published. */
    public val flexible: Field<Boolean> = Field.Absent,
    /** Conditional destinations of the link, tried in order; null when there are none. */
    public val rules: Field<List<JsonObject>> = Field.Absent,
    /** Identifier of the folder that holds the link; null when it is not in a folder. */
    public val folderId: Field<String> = Field.Absent,
    /** Token that identifies CodeQR's notifications about the link; null when there are none. Opaque. */
    public val notificationToken: Field<String> = Field.Absent,
    /** Whether visitors see a page before they are redirected. */
    public val preRedirection: Field<Boolean> = Field.Absent,
    /** Identifier of the page that visitors see before they are redirected; null when there is none. */
    public val pageId: Field<String> = Field.Absent,
    /** URL of the page that visitors see before they are redirected; null when there is none. */
    public val pageUrl: Field<String> = Field.Absent,
    /** Whether visitors must fill in the form on that page to be redirected. */
    public val isFormMandatory: Field<Boolean> = Field.Absent,
    /** Whether the link has been given a destination. */
    public val filled: Field<Boolean> = Field.Absent,
    /** Whether the link serves as a template for others. */
    public val useAsTemplate: Field<Boolean> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("domain", domain)
            required("key", key)
            field("externalId", externalId)
            required("url", url)
            required("trackConversion", trackConversion)
            required("archived", archived)
            field("expiresAt", expiresAt)
            nullable("expiredUrl", expiredUrl)
            nullable("password", password)
            required("proxy", proxy)
            nullable("title", title)
            nullable("description", description)
            nullable("image", image)
            nullable("video", video)
            required("rewrite", rewrite)
            required("doIndex", doIndex)
            nullable("ios", ios)
            nullable("android", android)
            nullable("geo", geo)
            required("publicStats", publicStats)
            field("tagId", tagId)
            field("tags", tags)
            nullable("comments", comments)
            required("shortLink", shortLink)
            required("qrCode", qrCode)
            nullable("utm_source", utmSource)
            nullable("utm_medium", utmMedium)
            nullable("utm_campaign", utmCampaign)
            nullable("utm_term", utmTerm)
            nullable("utm_content", utmContent)
            field("userId", userId)
            required("projectId", projectId)
            required("clicks", clicks)
            field("lastClicked", lastClicked)
            required("leads", leads)
            required("sales", sales)
            required("saleAmount", saleAmount)
            required("createdAt", createdAt)
            required("updatedAt", updatedAt)
            field("flexible", flexible)
            field("rules", rules)
            field("folderId", folderId)
            field("notificationToken", notificationToken)
            field("preRedirection", preRedirection)
            field("pageId", pageId)
            field("pageUrl", pageUrl)
            field("isFormMandatory", isFormMandatory)
            field("filled", filled)
            field("useAsTemplate", useAsTemplate)
        }
}

private val requiredNames =
    listOf(
        "id",
        "domain",
        "key",
        "url",
        "trackConversion",
        "archived",
        "expiredUrl",
        "password",
        "proxy",
        "title",
        "description",
        "image",
        "video",
        "rewrite",
        "doIndex",
        "ios",
        "android",
        "geo",
        "publicStats",
        "comments",
        "shortLink",
        "qrCode",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "projectId",
        "clicks",
        "leads",
        "sales",
        "saleAmount",
        "createdAt",
        "updatedAt",
    )

private val knownNames =
    setOf(
        "id",
        "domain",
        "key",
        "externalId",
        "url",
        "trackConversion",
        "archived",
        "expiresAt",
        "expiredUrl",
        "password",
        "proxy",
        "title",
        "description",
        "image",
        "video",
        "rewrite",
        "doIndex",
        "ios",
        "android",
        "geo",
        "publicStats",
        "tagId",
        "tags",
        "comments",
        "shortLink",
        "qrCode",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "userId",
        "projectId",
        "clicks",
        "lastClicked",
        "leads",
        "sales",
        "saleAmount",
        "createdAt",
        "updatedAt",
        "flexible",
        "rules",
        "folderId",
        "notificationToken",
        "preRedirection",
        "pageId",
        "pageUrl",
        "isFormMandatory",
        "filled",
        "useAsTemplate",
    )

internal fun decodeLink(json: JsonElement): Link =
    ObjectReader(json, requiredNames).run {
        Link(
            id = required("id", ::asString),
            domain = required("domain", ::asString),
            key = required("key", ::asString),
            externalId = field("externalId", ::asString),
            url = required("url", ::asString),
            trackConversion = required("trackConversion", ::asBoolean),
            archived = required("archived", ::asBoolean),
            expiresAt = field("expiresAt", ::dateTime),
            expiredUrl = nullable("expiredUrl", ::asString),
            password = nullable("password", ::asString),
            proxy = required("proxy", ::asBoolean),
            title = nullable("title", ::asString),
            description = nullable("description", ::asString),
            image = nullable("image", ::asString),
            video = nullable("video", ::asString),
            rewrite = required("rewrite", ::asBoolean),
            doIndex = required("doIndex", ::asBoolean),
            ios = nullable("ios", ::asString),
            android = nullable("android", ::asString),
            geo = nullable("geo", ::asObject),
            publicStats = required("publicStats", ::asBoolean),
            tagId = field("tagId", ::asString),
            tags = field("tags", asList(::decodeTag)),
            comments = nullable("comments", ::asString),
            shortLink = required("shortLink", ::asString),
            qrCode = required("qrCode", ::asString),
            utmSource = nullable("utm_source", ::asString),
            utmMedium = nullable("utm_medium", ::asString),
            utmCampaign = nullable("utm_campaign", ::asString),
            utmTerm = nullable("utm_term", ::asString),
            utmContent = nullable("utm_content", ::asString),
            userId = field("userId", ::asString),
            projectId = required("projectId", ::asString),
            clicks = required("clicks", ::asInteger),
            lastClicked = field("lastClicked", ::dateTime),
            leads = required("leads", ::asInteger),
            sales = required("sales", ::asInteger),
            saleAmount = required("saleAmount", ::asInteger),
            createdAt = required("createdAt", ::dateTime),
            updatedAt = required("updatedAt", ::dateTime),
            flexible = field("flexible", ::asBoolean),
            rules = field("rules", asList(::asObject)),
            folderId = field("folderId", ::asString),
            notificationToken = field("notificationToken", ::asString),
            preRedirection = field("preRedirection", ::asBoolean),
            pageId = field("pageId", ::asString),
            pageUrl = field("pageUrl", ::asString),
            isFormMandatory = field("isFormMandatory", ::asBoolean),
            filled = field("filled", ::asBoolean),
            useAsTemplate = field("useAsTemplate", ::asBoolean),
            extra = rest(knownNames),
        )
    }
