// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asBoolean
import io.codeqr.webhooks.kotlin.internal.asInteger
import io.codeqr.webhooks.kotlin.internal.asList
import io.codeqr.webhooks.kotlin.internal.asNumber
import io.codeqr.webhooks.kotlin.internal.asObject
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted. */
public data class QRCode(
    /** Identifier of the QR code. Opaque. */
    public val id: String,
    /** Domain of the short link behind the QR code, without a scheme. */
    public val domain: String,
    /** Path of the short link behind the QR code, without a leading slash; may contain slashes. */
    public val key: String,
    /** Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event. */
    public val archived: Boolean? = null,
    /**
     * Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in
     * a scan event.
     */
    public val static: Boolean? = null,
    /** Kind of content in the QR code. Omitted from the QR code in a scan event. */
    public val type: String? = null,
    /** Destination of the QR code; null or an empty string when it holds something other than a URL. */
    public val url: String?,
    /** Identifier of the user who created the QR code; null when no user did. */
    public val userId: String?,
    /** Identifier of the project that owns the QR code; null when no project does. */
    public val projectId: String?,
    /** Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0. */
    public val scans: Long,
    /** The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is. */
    public val shortLink: String? = null,
    /** When the QR code was created. Omitted from the QR code in a scan event. */
    public val createdAt: Instant? = null,
    /** When the QR code was last changed. Omitted from the QR code in a scan event. */
    public val updatedAt: Instant? = null,
    /** When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never. */
    public val expiresAt: Field<Instant> = Field.Absent,
    /** Destination of the QR code once it has expired; null or an empty string when none is set. */
    public val expiredUrl: Field<String> = Field.Absent,
    /** Password that a visitor must enter; null when the QR code is not protected. */
    public val password: Field<String> = Field.Absent,
    /** Identifier of the QR code in your own system; null when none was given. */
    public val externalId: Field<String> = Field.Absent,
    /** Whether leads and sales are attributed to this QR code. */
    public val trackConversion: Field<Boolean> = Field.Absent,
    /** Whether link previews show the custom `title`, `description` and `image`. */
    public val proxy: Field<Boolean> = Field.Absent,
    /** Custom title of the link preview; null when none is set. */
    public val title: Field<String> = Field.Absent,
    /** Custom description of the link preview; null when none is set. */
    public val description: Field<String> = Field.Absent,
    /** Custom image of the link preview, usually a URL; null when none is set. */
    public val image: Field<String> = Field.Absent,
    /** UTM source added to the destination; null when none is set. */
    public val utmSource: Field<String> = Field.Absent,
    /** UTM medium added to the destination; null when none is set. */
    public val utmMedium: Field<String> = Field.Absent,
    /** UTM campaign added to the destination; null when none is set. */
    public val utmCampaign: Field<String> = Field.Absent,
    /** UTM term added to the destination; null when none is set. */
    public val utmTerm: Field<String> = Field.Absent,
    /** UTM content added to the destination; null when none is set. */
    public val utmContent: Field<String> = Field.Absent,
    /** Whether the destination is shown under the short link's own address (cloaking). */
    public val rewrite: Field<Boolean> = Field.Absent,
    /** Whether search engines may index the short link behind the QR code. */
    public val doIndex: Field<Boolean> = Field.Absent,
    /** Whether CodeQR calls the QR code flexible; what that changes is not published. */
    public val flexible: Field<Boolean> = Field.Absent,
    /** Whether the QR code has been filled with content. */
    public val filled: Field<Boolean> = Field.Absent,
    /** Destination for visitors on iOS; null when they follow `url`. */
    public val ios: Field<String> = Field.Absent,
    /** Destination for visitors on Android; null when they follow `url`. */
    public val android: Field<String> = Field.Absent,
    /** Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`. */
    public val geo: Field<JsonObject> = Field.Absent,
    /** Conditional destinations of the QR code, tried in order; null when there are none. */
    public val rules: Field<List<JsonObject>> = Field.Absent,
    /** Whether a scan shows the content on a page instead of redirecting. */
    public val useDisplayPage: Field<Boolean> = Field.Absent,
    /** Content encoded in a static QR code; null when the QR code is not static. */
    public val contentStatic: Field<String> = Field.Absent,
    /** The text of a QR code of type `text`; null for all other types. */
    public val text: Field<String> = Field.Absent,
    /** The message of a QR code of type `email`: address, subject and body, as strings; null for all other types. */
    public val email: Field<JsonObject> = Field.Absent,
    /** The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types. */
    public val wifi: Field<JsonObject> = Field.Absent,
    /** The number of a QR code of type `phone`; null for all other types. */
    public val phone: Field<String> = Field.Absent,
    /** The contact of a QR code of type `vcard`, as strings; null for all other types. */
    public val vcard: Field<JsonObject> = Field.Absent,
    /** The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types. */
    public val crypto: Field<JsonObject> = Field.Absent,
    /** The message of a QR code of type `sms`: number and text, as strings; null for all other types. */
    public val sms: Field<JsonObject> = Field.Absent,
    /** The message of a QR code of type `whatsapp`; null for all other types. */
    public val whatsapp: Field<QRCodeWhatsApp> = Field.Absent,
    /** The call of a QR code of type `facetime`, as strings; null for all other types. */
    public val facetime: Field<JsonObject> = Field.Absent,
    /** The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types. */
    public val latlog: Field<JsonObject> = Field.Absent,
    /** Image in the middle of the QR code, as a URL or a data URL; null when there is none. */
    public val logo: Field<String> = Field.Absent,
    /** Background colour of the QR code, as a CSS colour. */
    public val bgColor: Field<String> = Field.Absent,
    /** Foreground colour of the QR code, as a CSS colour. */
    public val fgColor: Field<String> = Field.Absent,
    /** Side length of the QR code's image, in pixels. */
    public val size: Field<Double> = Field.Absent,
    /** Error correction level of the QR code: `L`, `M`, `Q` or `H`. */
    public val level: Field<String> = Field.Absent,
    /** Whether the logo is shown. */
    public val showLogo: Field<Boolean> = Field.Absent,
    /** Image laid over the QR code, as a URL or a data URL; null when there is none. */
    public val src: Field<String> = Field.Absent,
    /** Height of the image laid over the QR code, in pixels. */
    public val height: Field<Double> = Field.Absent,
    /** Width of the image laid over the QR code, in pixels. */
    public val width: Field<Double> = Field.Absent,
    /** Whether the QR code is cleared behind the image laid over it. */
    public val excavate: Field<Boolean> = Field.Absent,
    /** Whether the QR code's statistics are public. */
    public val publicStats: Field<Boolean> = Field.Absent,
    /**
     * When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
     */
    public val lastClicked: Field<Instant> = Field.Absent,
    /** Number of leads attributed to the QR code. */
    public val leads: Field<Long> = Field.Absent,
    /** Number of sales attributed to the QR code. */
    public val sales: Field<Long> = Field.Absent,
    /** Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen). */
    public val saleAmount: Field<Long> = Field.Absent,
    /** Identifier of the QR code's first tag; null when it has none. */
    public val tagId: Field<String> = Field.Absent,
    /** The QR code's tags; empty or null when it has none. */
    public val tags: Field<List<Tag>> = Field.Absent,
    /** Identifier of the folder that holds the QR code; null when it is not in a folder. */
    public val folderId: Field<String> = Field.Absent,
    /** Notes by the project's members about the QR code; null when there are none. */
    public val comments: Field<String> = Field.Absent,
    /** Font of the text in the QR code's frame; null when there is none. */
    public val frameTextStyles: Field<QRCodeFrameTextStyles> = Field.Absent,
    /** Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque. */
    public val notificationToken: Field<String> = Field.Absent,
    /** Whether visitors see a page before they are redirected. */
    public val preRedirection: Field<Boolean> = Field.Absent,
    /** Identifier of the page that visitors see before they are redirected; null when there is none. */
    public val pageId: Field<String> = Field.Absent,
    /** URL of the page that visitors see before they are redirected; null when there is none. */
    public val pageUrl: Field<String> = Field.Absent,
    /** Whether visitors must fill in the form on that page to be redirected. */
    public val isFormMandatory: Field<Boolean> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("domain", domain)
            required("key", key)
            optional("archived", archived)
            optional("static", static)
            optional("type", type)
            nullable("url", url)
            nullable("userId", userId)
            nullable("projectId", projectId)
            required("scans", scans)
            optional("shortLink", shortLink)
            optional("createdAt", createdAt)
            optional("updatedAt", updatedAt)
            field("expiresAt", expiresAt)
            field("expiredUrl", expiredUrl)
            field("password", password)
            field("externalId", externalId)
            field("trackConversion", trackConversion)
            field("proxy", proxy)
            field("title", title)
            field("description", description)
            field("image", image)
            field("utm_source", utmSource)
            field("utm_medium", utmMedium)
            field("utm_campaign", utmCampaign)
            field("utm_term", utmTerm)
            field("utm_content", utmContent)
            field("rewrite", rewrite)
            field("doIndex", doIndex)
            field("flexible", flexible)
            field("filled", filled)
            field("ios", ios)
            field("android", android)
            field("geo", geo)
            field("rules", rules)
            field("useDisplayPage", useDisplayPage)
            field("contentStatic", contentStatic)
            field("text", text)
            field("email", email)
            field("wifi", wifi)
            field("phone", phone)
            field("vcard", vcard)
            field("crypto", crypto)
            field("sms", sms)
            field("whatsapp", whatsapp)
            field("facetime", facetime)
            field("latlog", latlog)
            field("logo", logo)
            field("bgColor", bgColor)
            field("fgColor", fgColor)
            field("size", size)
            field("level", level)
            field("showLogo", showLogo)
            field("src", src)
            field("height", height)
            field("width", width)
            field("excavate", excavate)
            field("publicStats", publicStats)
            field("lastClicked", lastClicked)
            field("leads", leads)
            field("sales", sales)
            field("saleAmount", saleAmount)
            field("tagId", tagId)
            field("tags", tags)
            field("folderId", folderId)
            field("comments", comments)
            field("frameTextStyles", frameTextStyles)
            field("notificationToken", notificationToken)
            field("preRedirection", preRedirection)
            field("pageId", pageId)
            field("pageUrl", pageUrl)
            field("isFormMandatory", isFormMandatory)
        }

    /** Known values of `type`. There may be others. */
    public object Type {
        public const val URL: String = "url"
        public const val TEXT: String = "text"
        public const val EMAIL: String = "email"
        public const val WIFI: String = "wifi"
        public const val PHONE: String = "phone"
        public const val VCARD: String = "vcard"
        public const val CRYPTO: String = "crypto"
        public const val SMS: String = "sms"
        public const val FACETIME: String = "facetime"
        public const val GEO: String = "geo"
        public const val LATLOG: String = "latlog"
        public const val PIX: String = "pix"
        public const val WHATSAPP: String = "whatsapp"
    }

    /** Known values of `level`. There may be others. */
    public object Level {
        public const val L: String = "L"
        public const val M: String = "M"
        public const val Q: String = "Q"
        public const val H: String = "H"
    }
}

private val requiredNames = listOf("id", "domain", "key", "url", "userId", "projectId", "scans")

private val knownNames =
    setOf(
        "id",
        "domain",
        "key",
        "archived",
        "static",
        "type",
        "url",
        "userId",
        "projectId",
        "scans",
        "shortLink",
        "createdAt",
        "updatedAt",
        "expiresAt",
        "expiredUrl",
        "password",
        "externalId",
        "trackConversion",
        "proxy",
        "title",
        "description",
        "image",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "rewrite",
        "doIndex",
        "flexible",
        "filled",
        "ios",
        "android",
        "geo",
        "rules",
        "useDisplayPage",
        "contentStatic",
        "text",
        "email",
        "wifi",
        "phone",
        "vcard",
        "crypto",
        "sms",
        "whatsapp",
        "facetime",
        "latlog",
        "logo",
        "bgColor",
        "fgColor",
        "size",
        "level",
        "showLogo",
        "src",
        "height",
        "width",
        "excavate",
        "publicStats",
        "lastClicked",
        "leads",
        "sales",
        "saleAmount",
        "tagId",
        "tags",
        "folderId",
        "comments",
        "frameTextStyles",
        "notificationToken",
        "preRedirection",
        "pageId",
        "pageUrl",
        "isFormMandatory",
    )

internal fun decodeQRCode(json: JsonElement): QRCode =
    ObjectReader(json, requiredNames).run {
        QRCode(
            id = required("id", ::asString),
            domain = required("domain", ::asString),
            key = required("key", ::asString),
            archived = optional("archived", ::asBoolean),
            static = optional("static", ::asBoolean),
            type = optional("type", ::asString),
            url = nullable("url", ::asString),
            userId = nullable("userId", ::asString),
            projectId = nullable("projectId", ::asString),
            scans = required("scans", ::asInteger),
            shortLink = optional("shortLink", ::asString),
            createdAt = optional("createdAt", ::dateTime),
            updatedAt = optional("updatedAt", ::dateTime),
            expiresAt = field("expiresAt", ::dateTime),
            expiredUrl = field("expiredUrl", ::asString),
            password = field("password", ::asString),
            externalId = field("externalId", ::asString),
            trackConversion = field("trackConversion", ::asBoolean),
            proxy = field("proxy", ::asBoolean),
            title = field("title", ::asString),
            description = field("description", ::asString),
            image = field("image", ::asString),
            utmSource = field("utm_source", ::asString),
            utmMedium = field("utm_medium", ::asString),
            utmCampaign = field("utm_campaign", ::asString),
            utmTerm = field("utm_term", ::asString),
            utmContent = field("utm_content", ::asString),
            rewrite = field("rewrite", ::asBoolean),
            doIndex = field("doIndex", ::asBoolean),
            flexible = field("flexible", ::asBoolean),
            filled = field("filled", ::asBoolean),
            ios = field("ios", ::asString),
            android = field("android", ::asString),
            geo = field("geo", ::asObject),
            rules = field("rules", asList(::asObject)),
            useDisplayPage = field("useDisplayPage", ::asBoolean),
            contentStatic = field("contentStatic", ::asString),
            text = field("text", ::asString),
            email = field("email", ::asObject),
            wifi = field("wifi", ::asObject),
            phone = field("phone", ::asString),
            vcard = field("vcard", ::asObject),
            crypto = field("crypto", ::asObject),
            sms = field("sms", ::asObject),
            whatsapp = field("whatsapp", ::decodeQRCodeWhatsApp),
            facetime = field("facetime", ::asObject),
            latlog = field("latlog", ::asObject),
            logo = field("logo", ::asString),
            bgColor = field("bgColor", ::asString),
            fgColor = field("fgColor", ::asString),
            size = field("size", ::asNumber),
            level = field("level", ::asString),
            showLogo = field("showLogo", ::asBoolean),
            src = field("src", ::asString),
            height = field("height", ::asNumber),
            width = field("width", ::asNumber),
            excavate = field("excavate", ::asBoolean),
            publicStats = field("publicStats", ::asBoolean),
            lastClicked = field("lastClicked", ::dateTime),
            leads = field("leads", ::asInteger),
            sales = field("sales", ::asInteger),
            saleAmount = field("saleAmount", ::asInteger),
            tagId = field("tagId", ::asString),
            tags = field("tags", asList(::decodeTag)),
            folderId = field("folderId", ::asString),
            comments = field("comments", ::asString),
            frameTextStyles = field("frameTextStyles", ::decodeQRCodeFrameTextStyles),
            notificationToken = field("notificationToken", ::asString),
            preRedirection = field("preRedirection", ::asBoolean),
            pageId = field("pageId", ::asString),
            pageUrl = field("pageUrl", ::asString),
            isFormMandatory = field("isFormMandatory", ::asBoolean),
            extra = rest(knownNames),
        )
    }
