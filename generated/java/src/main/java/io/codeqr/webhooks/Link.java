// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short link.
 *
 * @param id Identifier of the link. Opaque.
 * @param domain Domain of the short link, without a scheme.
 * @param key Path of the short link, without a leading slash; may itself contain slashes.
 * @param externalId Identifier of the link in the consumer's own system; null when none was given.
 * @param url Where the link leads. May be an empty string.
 * @param trackConversion Whether leads and sales are attributed to this link.
 * @param archived Whether the link is archived: hidden in the dashboard, yet still redirecting.
 * @param expiresAt When the link stops redirecting; null when it never does. A delivered body may
 *     say never with {@code 1970-01-01T00:00:00.000Z} instead.
 * @param expiredUrl Where the link leads once it has expired; null or an empty string when no such
 *     address is set.
 * @param password Password that a visitor must enter; null when the link is not protected.
 * @param proxy Whether link previews show the custom {@code title}, {@code description}, {@code
 *     image} and {@code video}.
 * @param title Custom title of the link preview; null when none is set.
 * @param description Custom description of the link preview; null when none is set.
 * @param image Custom image of the link preview, usually a URL; null when none is set.
 * @param video Custom video of the link preview, usually a URL; null when none is set.
 * @param rewrite Whether the destination is shown under the short link's own address (cloaking).
 * @param doIndex Whether search engines may index the short link.
 * @param ios Destination for visitors on iOS; null when they follow {@code url}.
 * @param android Destination for visitors on Android; null when they follow {@code url}.
 * @param geo Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when
 *     every country follows {@code url}.
 * @param publicStats Whether the link's statistics are public.
 * @param tagId Identifier of the link's first tag; null when it has none. Left out of links that
 *     come with a click, a lead or a sale.
 * @param tags The link's tags; empty or null when it has none. Left out of links that come with a
 *     click, a lead or a sale.
 * @param comments Notes of the project's members on the link; null when there are none.
 * @param shortLink The whole short link. Not always {@code https://} + {@code domain} + {@code /} +
 *     {@code key}: use it as it stands.
 * @param qrCode Address of an image with the link's QR code.
 * @param utmSource UTM source added to the destination; null when none is set.
 * @param utmMedium UTM medium added to the destination; null when none is set.
 * @param utmCampaign UTM campaign added to the destination; null when none is set.
 * @param utmTerm UTM term added to the destination; null when none is set.
 * @param utmContent UTM content added to the destination; null when none is set.
 * @param userId Identifier of the user who created the link; null when no user did.
 * @param projectId Identifier of the project that owns the link. The documented bodies carry this
 *     key twice with the same value; as everywhere in JSON the last one counts.
 * @param clicks How many times the link has been clicked.
 * @param lastClicked When the link was last clicked; null when it never was.
 * @param leads How many leads are attributed to the link.
 * @param sales How many sales are attributed to the link.
 * @param saleAmount Sum of the sales attributed to the link, in the smallest unit of the project's
 *     currency (cents; whole yen).
 * @param createdAt When the link was created.
 * @param updatedAt When the link was last changed; counting a click changes it too.
 * @param flexible Whether the link is a flexible one, in CodeQR's sense of the word; what that
 *     changes is not published.
 * @param rules Conditional destinations of the link, tried in their order; null when there are
 *     none.
 * @param folderId Identifier of the folder that the link is in; null when it is in none.
 * @param notificationToken Token that CodeQR's notifications about the link are tied to; null when
 *     there are none. Opaque.
 * @param preRedirection Whether visitors see a page before they are redirected.
 * @param pageId Identifier of the page that visitors see before they are redirected; null when
 *     there is none.
 * @param pageUrl Address of the page that visitors see before they are redirected; null when there
 *     is none.
 * @param isFormMandatory Whether visitors must fill in the form on that page to be redirected.
 * @param filled Whether the link has been filled with a destination.
 * @param useAsTemplate Whether the link serves as a template for others.
 * @param extra The properties that the catalogue does not know.
 */
public record Link(
    String id,
    String domain,
    String key,
    Field<String> externalId,
    String url,
    boolean trackConversion,
    boolean archived,
    Field<Instant> expiresAt,
    Optional<String> expiredUrl,
    Optional<String> password,
    boolean proxy,
    Optional<String> title,
    Optional<String> description,
    Optional<String> image,
    Optional<String> video,
    boolean rewrite,
    boolean doIndex,
    Optional<String> ios,
    Optional<String> android,
    Optional<Map<String, JsonNode>> geo,
    boolean publicStats,
    Field<String> tagId,
    Field<List<Tag>> tags,
    Optional<String> comments,
    String shortLink,
    String qrCode,
    Optional<String> utmSource,
    Optional<String> utmMedium,
    Optional<String> utmCampaign,
    Optional<String> utmTerm,
    Optional<String> utmContent,
    Field<String> userId,
    String projectId,
    long clicks,
    Field<Instant> lastClicked,
    long leads,
    long sales,
    long saleAmount,
    Instant createdAt,
    Instant updatedAt,
    Field<Boolean> flexible,
    Field<List<Map<String, JsonNode>>> rules,
    Field<String> folderId,
    Field<String> notificationToken,
    Field<Boolean> preRedirection,
    Field<String> pageId,
    Field<String> pageUrl,
    Field<Boolean> isFormMandatory,
    Field<Boolean> filled,
    Field<Boolean> useAsTemplate,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  static Link decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Link(
        in.required("id", Decoder::string),
        in.required("domain", Decoder::string),
        in.required("key", Decoder::string),
        in.field("externalId", Decoder::string),
        in.required("url", Decoder::string),
        in.required("trackConversion", Decoder::bool),
        in.required("archived", Decoder::bool),
        in.field("expiresAt", Decoder::dateTime),
        in.nullable("expiredUrl", Decoder::string),
        in.nullable("password", Decoder::string),
        in.required("proxy", Decoder::bool),
        in.nullable("title", Decoder::string),
        in.nullable("description", Decoder::string),
        in.nullable("image", Decoder::string),
        in.nullable("video", Decoder::string),
        in.required("rewrite", Decoder::bool),
        in.required("doIndex", Decoder::bool),
        in.nullable("ios", Decoder::string),
        in.nullable("android", Decoder::string),
        in.nullable("geo", Decoder::map),
        in.required("publicStats", Decoder::bool),
        in.field("tagId", Decoder::string),
        in.field("tags", Decoder.listOf(Tag::decode)),
        in.nullable("comments", Decoder::string),
        in.required("shortLink", Decoder::string),
        in.required("qrCode", Decoder::string),
        in.nullable("utm_source", Decoder::string),
        in.nullable("utm_medium", Decoder::string),
        in.nullable("utm_campaign", Decoder::string),
        in.nullable("utm_term", Decoder::string),
        in.nullable("utm_content", Decoder::string),
        in.field("userId", Decoder::string),
        in.required("projectId", Decoder::string),
        in.required("clicks", Decoder::integer),
        in.field("lastClicked", Decoder::dateTime),
        in.required("leads", Decoder::integer),
        in.required("sales", Decoder::integer),
        in.required("saleAmount", Decoder::integer),
        in.required("createdAt", Decoder::dateTime),
        in.required("updatedAt", Decoder::dateTime),
        in.field("flexible", Decoder::bool),
        in.field("rules", Decoder.listOf(Decoder::map)),
        in.field("folderId", Decoder::string),
        in.field("notificationToken", Decoder::string),
        in.field("preRedirection", Decoder::bool),
        in.field("pageId", Decoder::string),
        in.field("pageUrl", Decoder::string),
        in.field("isFormMandatory", Decoder::bool),
        in.field("filled", Decoder::bool),
        in.field("useAsTemplate", Decoder::bool),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("domain", domain)
        .required("key", key)
        .field("externalId", externalId)
        .required("url", url)
        .required("trackConversion", trackConversion)
        .required("archived", archived)
        .field("expiresAt", expiresAt)
        .nullable("expiredUrl", expiredUrl)
        .nullable("password", password)
        .required("proxy", proxy)
        .nullable("title", title)
        .nullable("description", description)
        .nullable("image", image)
        .nullable("video", video)
        .required("rewrite", rewrite)
        .required("doIndex", doIndex)
        .nullable("ios", ios)
        .nullable("android", android)
        .nullable("geo", geo)
        .required("publicStats", publicStats)
        .field("tagId", tagId)
        .field("tags", tags)
        .nullable("comments", comments)
        .required("shortLink", shortLink)
        .required("qrCode", qrCode)
        .nullable("utm_source", utmSource)
        .nullable("utm_medium", utmMedium)
        .nullable("utm_campaign", utmCampaign)
        .nullable("utm_term", utmTerm)
        .nullable("utm_content", utmContent)
        .field("userId", userId)
        .required("projectId", projectId)
        .required("clicks", clicks)
        .field("lastClicked", lastClicked)
        .required("leads", leads)
        .required("sales", sales)
        .required("saleAmount", saleAmount)
        .required("createdAt", createdAt)
        .required("updatedAt", updatedAt)
        .field("flexible", flexible)
        .field("rules", rules)
        .field("folderId", folderId)
        .field("notificationToken", notificationToken)
        .field("preRedirection", preRedirection)
        .field("pageId", pageId)
        .field("pageUrl", pageUrl)
        .field("isFormMandatory", isFormMandatory)
        .field("filled", filled)
        .field("useAsTemplate", useAsTemplate)
        .finish(extra);
  }
}
