// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asAny
import io.codeqr.webhooks.kotlin.internal.asBoolean
import io.codeqr.webhooks.kotlin.internal.asInteger
import io.codeqr.webhooks.kotlin.internal.asObject
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted. */
public data class Page(
    /** Identifier of the page. Opaque. */
    public val id: String,
    /** Domain of the page, without a scheme. */
    public val domain: String,
    /** Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`. */
    public val key: String,
    /** Name of the page in the dashboard; null when it has none. */
    public val name: String?,
    /** Kind of page, such as `feedback`. */
    public val type: String,
    /** Identifier of the project that owns the page. */
    public val projectId: String,
    /** Identifier of the user who created the page; null when no user did. */
    public val userId: String?,
    /** Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0. */
    public val views: Long,
    /** When the page was created. Omitted from the page in a visit event. */
    public val createdAt: Instant? = null,
    /** When the page was last changed. Omitted from the page in a visit event. */
    public val updatedAt: Instant? = null,
    /** Description of the page; null when it has none. */
    public val description: Field<String> = Field.Absent,
    /** Logo on the page, usually a URL; null when there is none. */
    public val logo: Field<String> = Field.Absent,
    /** Image on the page, usually a URL; null when there is none. */
    public val image: Field<String> = Field.Absent,
    /** BlurHash of `image`, shown while the image loads; null when there is none. */
    public val imageBlurhash: Field<String> = Field.Absent,
    /** Identifier of the page in your own system; null when none was given. */
    public val externalId: Field<String> = Field.Absent,
    /** Whether leads and sales are attributed to this page. */
    public val trackConversion: Field<Boolean> = Field.Absent,
    /** Text that visitors see when the page is not found; null when no custom text is set. */
    public val message404: Field<String> = Field.Absent,
    /** Heading on the page. */
    public val pageTitle: Field<String> = Field.Absent,
    /** Line below the heading on the page. */
    public val pageSubtitle: Field<String> = Field.Absent,
    /** Destination of the button at the top of the page; null when it has none. */
    public val heroButtonLink: Field<String> = Field.Absent,
    /** Text on the button at the top of the page; null when there is none. */
    public val heroButtonText: Field<String> = Field.Absent,
    /** Whether the button at the top of the page is shown. */
    public val heroShowButton: Field<Boolean> = Field.Absent,
    /** Kind of background on the page. */
    public val pageBackgroundType: Field<String> = Field.Absent,
    /** Styles of the page's background. */
    public val pageBackgroundStyles: Field<JsonObject> = Field.Absent,
    /** Kind of form on the page. */
    public val pageFormType: Field<String> = Field.Absent,
    /** Styles of the page's form. CodeQR spells the name this way. */
    public val pageFromStyles: Field<JsonObject> = Field.Absent,
    /** Style of the form's inputs; null when no custom style is set. */
    public val inputStyle: Field<String> = Field.Absent,
    /** Kind of buttons on the page. */
    public val buttonType: Field<String> = Field.Absent,
    /** Styles of the page's buttons. */
    public val buttonStyles: Field<JsonObject> = Field.Absent,
    /** Kind of submit button on the form. */
    public val submitButtonType: Field<String> = Field.Absent,
    /** Styles of the form's submit button. */
    public val submitButtonStyles: Field<JsonObject> = Field.Absent,
    /** Font family of the page. */
    public val fontFamily: Field<String> = Field.Absent,
    /** Text colour of the page, as a CSS colour. */
    public val fontColor: Field<String> = Field.Absent,
    /** Content of the page. Its shape is not published: it may be any value, including null. */
    public val items: JsonElement? = null,
    /** When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never. */
    public val lastClicked: Field<Instant> = Field.Absent,
    /** Number of leads attributed to the page. */
    public val leads: Field<Long> = Field.Absent,
    /** Number of sales attributed to the page. */
    public val sales: Field<Long> = Field.Absent,
    /** Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen). */
    public val saleAmount: Field<Long> = Field.Absent,
    /** Whether the page's statistics are public. */
    public val publicStats: Field<Boolean> = Field.Absent,
    /** Whether CodeQR's logo is hidden on the page. */
    public val hiddenLogo: Field<Boolean> = Field.Absent,
    /** Token that identifies CodeQR's notifications about the page; null when there are none. Opaque. */
    public val notificationToken: Field<String> = Field.Absent,
    /** The page owner's addresses on social media, by network; null when there are none. */
    public val socialMediaLinks: Field<JsonObject> = Field.Absent,
    /** Number of times that feedback has been left on the page. */
    public val feedbacksCount: Field<Long> = Field.Absent,
    /** Heading that visitors see after filling in the form. */
    public val thankYouTitle: Field<String> = Field.Absent,
    /** Text that visitors see after filling in the form. */
    public val thankYouDescription: Field<String> = Field.Absent,
    /** URL that visitors are sent to after filling in the form; null when they stay. */
    public val thankYouRedirectUrl: Field<String> = Field.Absent,
    /** URL that belongs to the page. May be an empty string. */
    public val url: Field<String> = Field.Absent,
    /** Identifier of the folder that holds the page; null when it is not in a folder. */
    public val folderId: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("domain", domain)
            required("key", key)
            nullable("name", name)
            required("type", type)
            required("projectId", projectId)
            nullable("userId", userId)
            required("views", views)
            optional("createdAt", createdAt)
            optional("updatedAt", updatedAt)
            field("description", description)
            field("logo", logo)
            field("image", image)
            field("imageBlurhash", imageBlurhash)
            field("externalId", externalId)
            field("trackConversion", trackConversion)
            field("message404", message404)
            field("pageTitle", pageTitle)
            field("pageSubtitle", pageSubtitle)
            field("heroButtonLink", heroButtonLink)
            field("heroButtonText", heroButtonText)
            field("heroShowButton", heroShowButton)
            field("pageBackgroundType", pageBackgroundType)
            field("pageBackgroundStyles", pageBackgroundStyles)
            field("pageFormType", pageFormType)
            field("pageFromStyles", pageFromStyles)
            field("inputStyle", inputStyle)
            field("buttonType", buttonType)
            field("buttonStyles", buttonStyles)
            field("submitButtonType", submitButtonType)
            field("submitButtonStyles", submitButtonStyles)
            field("fontFamily", fontFamily)
            field("fontColor", fontColor)
            optional("items", items)
            field("lastClicked", lastClicked)
            field("leads", leads)
            field("sales", sales)
            field("saleAmount", saleAmount)
            field("publicStats", publicStats)
            field("hiddenLogo", hiddenLogo)
            field("notificationToken", notificationToken)
            field("socialMediaLinks", socialMediaLinks)
            field("feedbacksCount", feedbacksCount)
            field("thankYouTitle", thankYouTitle)
            field("thankYouDescription", thankYouDescription)
            field("thankYouRedirectUrl", thankYouRedirectUrl)
            field("url", url)
            field("folderId", folderId)
        }
}

private val requiredNames = listOf("id", "domain", "key", "name", "type", "projectId", "userId", "views")

private val knownNames =
    setOf(
        "id",
        "domain",
        "key",
        "name",
        "type",
        "projectId",
        "userId",
        "views",
        "createdAt",
        "updatedAt",
        "description",
        "logo",
        "image",
        "imageBlurhash",
        "externalId",
        "trackConversion",
        "message404",
        "pageTitle",
        "pageSubtitle",
        "heroButtonLink",
        "heroButtonText",
        "heroShowButton",
        "pageBackgroundType",
        "pageBackgroundStyles",
        "pageFormType",
        "pageFromStyles",
        "inputStyle",
        "buttonType",
        "buttonStyles",
        "submitButtonType",
        "submitButtonStyles",
        "fontFamily",
        "fontColor",
        "items",
        "lastClicked",
        "leads",
        "sales",
        "saleAmount",
        "publicStats",
        "hiddenLogo",
        "notificationToken",
        "socialMediaLinks",
        "feedbacksCount",
        "thankYouTitle",
        "thankYouDescription",
        "thankYouRedirectUrl",
        "url",
        "folderId",
    )

internal fun decodePage(json: JsonElement): Page =
    ObjectReader(json, requiredNames).run {
        Page(
            id = required("id", ::asString),
            domain = required("domain", ::asString),
            key = required("key", ::asString),
            name = nullable("name", ::asString),
            type = required("type", ::asString),
            projectId = required("projectId", ::asString),
            userId = nullable("userId", ::asString),
            views = required("views", ::asInteger),
            createdAt = optional("createdAt", ::dateTime),
            updatedAt = optional("updatedAt", ::dateTime),
            description = field("description", ::asString),
            logo = field("logo", ::asString),
            image = field("image", ::asString),
            imageBlurhash = field("imageBlurhash", ::asString),
            externalId = field("externalId", ::asString),
            trackConversion = field("trackConversion", ::asBoolean),
            message404 = field("message404", ::asString),
            pageTitle = field("pageTitle", ::asString),
            pageSubtitle = field("pageSubtitle", ::asString),
            heroButtonLink = field("heroButtonLink", ::asString),
            heroButtonText = field("heroButtonText", ::asString),
            heroShowButton = field("heroShowButton", ::asBoolean),
            pageBackgroundType = field("pageBackgroundType", ::asString),
            pageBackgroundStyles = field("pageBackgroundStyles", ::asObject),
            pageFormType = field("pageFormType", ::asString),
            pageFromStyles = field("pageFromStyles", ::asObject),
            inputStyle = field("inputStyle", ::asString),
            buttonType = field("buttonType", ::asString),
            buttonStyles = field("buttonStyles", ::asObject),
            submitButtonType = field("submitButtonType", ::asString),
            submitButtonStyles = field("submitButtonStyles", ::asObject),
            fontFamily = field("fontFamily", ::asString),
            fontColor = field("fontColor", ::asString),
            items = optional("items", ::asAny),
            lastClicked = field("lastClicked", ::dateTime),
            leads = field("leads", ::asInteger),
            sales = field("sales", ::asInteger),
            saleAmount = field("saleAmount", ::asInteger),
            publicStats = field("publicStats", ::asBoolean),
            hiddenLogo = field("hiddenLogo", ::asBoolean),
            notificationToken = field("notificationToken", ::asString),
            socialMediaLinks = field("socialMediaLinks", ::asObject),
            feedbacksCount = field("feedbacksCount", ::asInteger),
            thankYouTitle = field("thankYouTitle", ::asString),
            thankYouDescription = field("thankYouDescription", ::asString),
            thankYouRedirectUrl = field("thankYouRedirectUrl", ::asString),
            url = field("url", ::asString),
            folderId = field("folderId", ::asString),
            extra = rest(knownNames),
        )
    }
