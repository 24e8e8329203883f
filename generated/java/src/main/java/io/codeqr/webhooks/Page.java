// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A hosted page. One that comes with a visit has fewer of its properties than one that was created,
 * updated or deleted.
 *
 * @param id Identifier of the page. Opaque.
 * @param domain Domain of the page, without a scheme.
 * @param key Path of the page, without a leading slash; contains a slash as a rule, as in {@code
 *     p/pHs20VCe8V}.
 * @param name Name of the page in the dashboard; null when it has none.
 * @param type What kind of page it is, such as {@code feedback}.
 * @param projectId Identifier of the project that owns the page.
 * @param userId Identifier of the user who created the page; null when no user did.
 * @param views How many times the page has been visited. 1, not 0, in the documented body of a page
 *     that was just created.
 * @param createdAt When the page was created. Left out of pages that come with a visit.
 * @param updatedAt When the page was last changed. Left out of pages that come with a visit.
 * @param description Description of the page; null when it has none.
 * @param logo Logo on the page, usually a URL; null when there is none.
 * @param image Image on the page, usually a URL; null when there is none.
 * @param imageBlurhash BlurHash of {@code image}, shown while the image loads; null when there is
 *     none.
 * @param externalId Identifier of the page in the consumer's own system; null when none was given.
 * @param trackConversion Whether leads and sales are attributed to this page.
 * @param message404 What visitors read where the page is not found; null when nothing of its own is
 *     set.
 * @param pageTitle Heading on the page.
 * @param pageSubtitle Line below the heading on the page.
 * @param heroButtonLink Where the button at the top of the page leads; null when it leads nowhere.
 * @param heroButtonText Text on the button at the top of the page; null when there is none.
 * @param heroShowButton Whether the button at the top of the page is shown.
 * @param pageBackgroundType What kind of background the page has.
 * @param pageBackgroundStyles How the background of the page is drawn.
 * @param pageFormType What kind of form the page has.
 * @param pageFromStyles How the form of the page is drawn. The name is CodeQR's, spelled so.
 * @param inputStyle How the inputs of the form look; null when nothing of its own is set.
 * @param buttonType What kind of buttons the page has.
 * @param buttonStyles How the buttons of the page are drawn.
 * @param submitButtonType What kind of submit button the form has.
 * @param submitButtonStyles How the submit button of the form is drawn.
 * @param fontFamily Font family of the page.
 * @param fontColor Colour of the page's text, as a CSS colour.
 * @param items What stands on the page. Its shape is not published: any value, null included.
 * @param lastClicked When the page was last visited; null when it never was. A delivered body may
 *     say never with {@code 1970-01-01T00:00:00.000Z} instead.
 * @param leads How many leads are attributed to the page.
 * @param sales How many sales are attributed to the page.
 * @param saleAmount Sum of the sales attributed to the page, in the smallest unit of the project's
 *     currency (cents; whole yen).
 * @param publicStats Whether the page's statistics are public.
 * @param hiddenLogo Whether CodeQR's logo is hidden on the page.
 * @param notificationToken Token that CodeQR's notifications about the page are tied to; null when
 *     there are none. Opaque.
 * @param socialMediaLinks Addresses of the page's owner on social media, by network; null when
 *     there are none.
 * @param feedbacksCount How many times feedback has been left on the page.
 * @param thankYouTitle Heading that visitors see after they have filled in the form.
 * @param thankYouDescription Text that visitors see after they have filled in the form.
 * @param thankYouRedirectUrl Where visitors are sent after they have filled in the form; null when
 *     they stay.
 * @param url Address that belongs to the page. May be an empty string.
 * @param folderId Identifier of the folder that the page is in; null when it is in none.
 * @param extra The properties that the catalogue does not know.
 */
public record Page(
    String id,
    String domain,
    String key,
    Optional<String> name,
    String type,
    String projectId,
    Optional<String> userId,
    long views,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    Field<String> description,
    Field<String> logo,
    Field<String> image,
    Field<String> imageBlurhash,
    Field<String> externalId,
    Field<Boolean> trackConversion,
    Field<String> message404,
    Field<String> pageTitle,
    Field<String> pageSubtitle,
    Field<String> heroButtonLink,
    Field<String> heroButtonText,
    Field<Boolean> heroShowButton,
    Field<String> pageBackgroundType,
    Field<Map<String, JsonNode>> pageBackgroundStyles,
    Field<String> pageFormType,
    Field<Map<String, JsonNode>> pageFromStyles,
    Field<String> inputStyle,
    Field<String> buttonType,
    Field<Map<String, JsonNode>> buttonStyles,
    Field<String> submitButtonType,
    Field<Map<String, JsonNode>> submitButtonStyles,
    Field<String> fontFamily,
    Field<String> fontColor,
    Field<JsonNode> items,
    Field<Instant> lastClicked,
    Field<Long> leads,
    Field<Long> sales,
    Field<Long> saleAmount,
    Field<Boolean> publicStats,
    Field<Boolean> hiddenLogo,
    Field<String> notificationToken,
    Field<Map<String, JsonNode>> socialMediaLinks,
    Field<Long> feedbacksCount,
    Field<String> thankYouTitle,
    Field<String> thankYouDescription,
    Field<String> thankYouRedirectUrl,
    Field<String> url,
    Field<String> folderId,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  static Page decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Page(
        in.required("id", Decoder::string),
        in.required("domain", Decoder::string),
        in.required("key", Decoder::string),
        in.nullable("name", Decoder::string),
        in.required("type", Decoder::string),
        in.required("projectId", Decoder::string),
        in.nullable("userId", Decoder::string),
        in.required("views", Decoder::integer),
        in.optional("createdAt", Decoder::dateTime),
        in.optional("updatedAt", Decoder::dateTime),
        in.field("description", Decoder::string),
        in.field("logo", Decoder::string),
        in.field("image", Decoder::string),
        in.field("imageBlurhash", Decoder::string),
        in.field("externalId", Decoder::string),
        in.field("trackConversion", Decoder::bool),
        in.field("message404", Decoder::string),
        in.field("pageTitle", Decoder::string),
        in.field("pageSubtitle", Decoder::string),
        in.field("heroButtonLink", Decoder::string),
        in.field("heroButtonText", Decoder::string),
        in.field("heroShowButton", Decoder::bool),
        in.field("pageBackgroundType", Decoder::string),
        in.field("pageBackgroundStyles", Decoder::map),
        in.field("pageFormType", Decoder::string),
        in.field("pageFromStyles", Decoder::map),
        in.field("inputStyle", Decoder::string),
        in.field("buttonType", Decoder::string),
        in.field("buttonStyles", Decoder::map),
        in.field("submitButtonType", Decoder::string),
        in.field("submitButtonStyles", Decoder::map),
        in.field("fontFamily", Decoder::string),
        in.field("fontColor", Decoder::string),
        in.field("items", Decoder::any),
        in.field("lastClicked", Decoder::dateTime),
        in.field("leads", Decoder::integer),
        in.field("sales", Decoder::integer),
        in.field("saleAmount", Decoder::integer),
        in.field("publicStats", Decoder::bool),
        in.field("hiddenLogo", Decoder::bool),
        in.field("notificationToken", Decoder::string),
        in.field("socialMediaLinks", Decoder::map),
        in.field("feedbacksCount", Decoder::integer),
        in.field("thankYouTitle", Decoder::string),
        in.field("thankYouDescription", Decoder::string),
        in.field("thankYouRedirectUrl", Decoder::string),
        in.field("url", Decoder::string),
        in.field("folderId", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("domain", domain)
        .required("key", key)
        .nullable("name", name)
        .required("type", type)
        .required("projectId", projectId)
        .nullable("userId", userId)
        .required("views", views)
        .optional("createdAt", createdAt)
        .optional("updatedAt", updatedAt)
        .field("description", description)
        .field("logo", logo)
        .field("image", image)
        .field("imageBlurhash", imageBlurhash)
        .field("externalId", externalId)
        .field("trackConversion", trackConversion)
        .field("message404", message404)
        .field("pageTitle", pageTitle)
        .field("pageSubtitle", pageSubtitle)
        .field("heroButtonLink", heroButtonLink)
        .field("heroButtonText", heroButtonText)
        .field("heroShowButton", heroShowButton)
        .field("pageBackgroundType", pageBackgroundType)
        .field("pageBackgroundStyles", pageBackgroundStyles)
        .field("pageFormType", pageFormType)
        .field("pageFromStyles", pageFromStyles)
        .field("inputStyle", inputStyle)
        .field("buttonType", buttonType)
        .field("buttonStyles", buttonStyles)
        .field("submitButtonType", submitButtonType)
        .field("submitButtonStyles", submitButtonStyles)
        .field("fontFamily", fontFamily)
        .field("fontColor", fontColor)
        .field("items", items)
        .field("lastClicked", lastClicked)
        .field("leads", leads)
        .field("sales", sales)
        .field("saleAmount", saleAmount)
        .field("publicStats", publicStats)
        .field("hiddenLogo", hiddenLogo)
        .field("notificationToken", notificationToken)
        .field("socialMediaLinks", socialMediaLinks)
        .field("feedbacksCount", feedbacksCount)
        .field("thankYouTitle", thankYouTitle)
        .field("thankYouDescription", thankYouDescription)
        .field("thankYouRedirectUrl", thankYouRedirectUrl)
        .field("url", url)
        .field("folderId", folderId)
        .finish(extra);
  }
}
