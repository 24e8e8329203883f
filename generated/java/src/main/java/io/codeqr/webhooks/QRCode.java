// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A QR code. One that comes with a scan has fewer of its properties than one that was created,
 * updated or deleted.
 *
 * @param id Identifier of the QR code. Opaque.
 * @param domain Domain of the short link behind the QR code, without a scheme.
 * @param key Path of the short link behind the QR code, without a leading slash; may itself contain
 *     slashes.
 * @param archived Whether the QR code is archived: hidden in the dashboard, yet still working. Left
 *     out of QR codes that come with a scan.
 * @param qrCodeStatic Whether the content is printed into the QR code itself, so that it cannot
 *     change and scans are not counted. Left out of QR codes that come with a scan.
 * @param type What the QR code holds. Left out of QR codes that come with a scan.
 * @param url Where the QR code leads; null or an empty string when it holds something other than an
 *     address.
 * @param userId Identifier of the user who created the QR code; null when no user did.
 * @param projectId Identifier of the project that owns the QR code; null when none does.
 * @param scans How many times the QR code has been scanned. 1, not 0, in the documented body of a
 *     QR code that was just created.
 * @param shortLink The whole short link behind the QR code. Not always {@code https://} + {@code
 *     domain} + {@code /} + {@code key}: use it as it stands.
 * @param createdAt When the QR code was created. Left out of QR codes that come with a scan.
 * @param updatedAt When the QR code was last changed. Left out of QR codes that come with a scan.
 * @param expiresAt When the QR code stops redirecting; null when it never does. A delivered body
 *     may say never with {@code 1970-01-01T00:00:00.000Z} instead.
 * @param expiredUrl Where the QR code leads once it has expired; null or an empty string when no
 *     such address is set.
 * @param password Password that a visitor must enter; null when the QR code is not protected.
 * @param externalId Identifier of the QR code in the consumer's own system; null when none was
 *     given.
 * @param trackConversion Whether leads and sales are attributed to this QR code.
 * @param proxy Whether link previews show the custom {@code title}, {@code description} and {@code
 *     image}.
 * @param title Custom title of the link preview; null when none is set.
 * @param description Custom description of the link preview; null when none is set.
 * @param image Custom image of the link preview, usually a URL; null when none is set.
 * @param utmSource UTM source added to the destination; null when none is set.
 * @param utmMedium UTM medium added to the destination; null when none is set.
 * @param utmCampaign UTM campaign added to the destination; null when none is set.
 * @param utmTerm UTM term added to the destination; null when none is set.
 * @param utmContent UTM content added to the destination; null when none is set.
 * @param rewrite Whether the destination is shown under the short link's own address (cloaking).
 * @param doIndex Whether search engines may index the short link behind the QR code.
 * @param flexible Whether the QR code is a flexible one, in CodeQR's sense of the word; what that
 *     changes is not published.
 * @param filled Whether the QR code has been filled with content.
 * @param ios Destination for visitors on iOS; null when they follow {@code url}.
 * @param android Destination for visitors on Android; null when they follow {@code url}.
 * @param geo Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when
 *     every country follows {@code url}.
 * @param rules Conditional destinations of the QR code, tried in their order; null when there are
 *     none.
 * @param useDisplayPage Whether a scan shows the content on a page instead of redirecting.
 * @param contentStatic What is printed into a static QR code; null when it is not static.
 * @param text The text of a QR code of type {@code text}; null for the other types.
 * @param email The message of a QR code of type {@code email}: address, subject and body, as
 *     strings; null for the other types.
 * @param wifi The network of a QR code of type {@code wifi}: name, password and encryption, as
 *     strings; null for the other types.
 * @param phone The number of a QR code of type {@code phone}; null for the other types.
 * @param vcard The contact of a QR code of type {@code vcard}, as strings; null for the other
 *     types.
 * @param crypto The payment of a QR code of type {@code crypto}: currency, address and amount, as
 *     strings; null for the other types.
 * @param sms The message of a QR code of type {@code sms}: number and text, as strings; null for
 *     the other types.
 * @param whatsapp The message of a QR code of type {@code whatsapp}; null for the other types.
 * @param facetime The call of a QR code of type {@code facetime}, as strings; null for the other
 *     types.
 * @param latlog The place of a QR code of type {@code latlog}: latitude and longitude, as strings;
 *     null for the other types.
 * @param logo Image in the middle of the QR code, as an address or a data URL; null when there is
 *     none.
 * @param bgColor Background colour of the QR code, as a CSS colour.
 * @param fgColor Foreground colour of the QR code, as a CSS colour.
 * @param size Length of a side of the QR code's image, in pixels.
 * @param level Error correction level of the QR code: {@code L}, {@code M}, {@code Q} or {@code H}.
 * @param showLogo Whether the logo is shown.
 * @param src Image that is laid over the QR code, as an address or a data URL; null when there is
 *     none.
 * @param height Height of the image that is laid over the QR code, in pixels.
 * @param width Width of the image that is laid over the QR code, in pixels.
 * @param excavate Whether the QR code is cleared behind the image that is laid over it.
 * @param publicStats Whether the QR code's statistics are public.
 * @param lastClicked When the QR code was last scanned; null when it never was. A delivered body
 *     may say never with {@code 1970-01-01T00:00:00.000Z} instead.
 * @param leads How many leads are attributed to the QR code.
 * @param sales How many sales are attributed to the QR code.
 * @param saleAmount Sum of the sales attributed to the QR code, in the smallest unit of the
 *     project's currency (cents; whole yen).
 * @param tagId Identifier of the QR code's first tag; null when it has none.
 * @param tags The QR code's tags; empty or null when it has none.
 * @param folderId Identifier of the folder that the QR code is in; null when it is in none.
 * @param comments Notes of the project's members on the QR code; null when there are none.
 * @param frameTextStyles How the text of the QR code's frame is set; null when there is none.
 * @param notificationToken Token that CodeQR's notifications about the QR code are tied to; null
 *     when there are none. Opaque.
 * @param preRedirection Whether visitors see a page before they are redirected.
 * @param pageId Identifier of the page that visitors see before they are redirected; null when
 *     there is none.
 * @param pageUrl Address of the page that visitors see before they are redirected; null when there
 *     is none.
 * @param isFormMandatory Whether visitors must fill in the form on that page to be redirected.
 * @param extra The properties that the catalogue does not know.
 */
public record QRCode(
    String id,
    String domain,
    String key,
    Optional<Boolean> archived,
    Optional<Boolean> qrCodeStatic,
    Optional<String> type,
    Optional<String> url,
    Optional<String> userId,
    Optional<String> projectId,
    long scans,
    Optional<String> shortLink,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    Field<Instant> expiresAt,
    Field<String> expiredUrl,
    Field<String> password,
    Field<String> externalId,
    Field<Boolean> trackConversion,
    Field<Boolean> proxy,
    Field<String> title,
    Field<String> description,
    Field<String> image,
    Field<String> utmSource,
    Field<String> utmMedium,
    Field<String> utmCampaign,
    Field<String> utmTerm,
    Field<String> utmContent,
    Field<Boolean> rewrite,
    Field<Boolean> doIndex,
    Field<Boolean> flexible,
    Field<Boolean> filled,
    Field<String> ios,
    Field<String> android,
    Field<Map<String, JsonNode>> geo,
    Field<List<Map<String, JsonNode>>> rules,
    Field<Boolean> useDisplayPage,
    Field<String> contentStatic,
    Field<String> text,
    Field<Map<String, JsonNode>> email,
    Field<Map<String, JsonNode>> wifi,
    Field<String> phone,
    Field<Map<String, JsonNode>> vcard,
    Field<Map<String, JsonNode>> crypto,
    Field<Map<String, JsonNode>> sms,
    Field<QRCodeWhatsApp> whatsapp,
    Field<Map<String, JsonNode>> facetime,
    Field<Map<String, JsonNode>> latlog,
    Field<String> logo,
    Field<String> bgColor,
    Field<String> fgColor,
    Field<Double> size,
    Field<String> level,
    Field<Boolean> showLogo,
    Field<String> src,
    Field<Double> height,
    Field<Double> width,
    Field<Boolean> excavate,
    Field<Boolean> publicStats,
    Field<Instant> lastClicked,
    Field<Long> leads,
    Field<Long> sales,
    Field<Long> saleAmount,
    Field<String> tagId,
    Field<List<Tag>> tags,
    Field<String> folderId,
    Field<String> comments,
    Field<QRCodeFrameTextStyles> frameTextStyles,
    Field<String> notificationToken,
    Field<Boolean> preRedirection,
    Field<String> pageId,
    Field<String> pageUrl,
    Field<Boolean> isFormMandatory,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_URL = "url";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_TEXT = "text";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_EMAIL = "email";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_WIFI = "wifi";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_PHONE = "phone";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_VCARD = "vcard";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_CRYPTO = "crypto";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_SMS = "sms";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_FACETIME = "facetime";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_GEO = "geo";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_LATLOG = "latlog";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_PIX = "pix";

  /** A known value of {@code type}, which may have others. */
  public static final String TYPE_WHATSAPP = "whatsapp";

  /** A known value of {@code level}, which may have others. */
  public static final String LEVEL_L = "L";

  /** A known value of {@code level}, which may have others. */
  public static final String LEVEL_M = "M";

  /** A known value of {@code level}, which may have others. */
  public static final String LEVEL_Q = "Q";

  /** A known value of {@code level}, which may have others. */
  public static final String LEVEL_H = "H";

  static QRCode decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new QRCode(
        in.required("id", Decoder::string),
        in.required("domain", Decoder::string),
        in.required("key", Decoder::string),
        in.optional("archived", Decoder::bool),
        in.optional("static", Decoder::bool),
        in.optional("type", Decoder::string),
        in.nullable("url", Decoder::string),
        in.nullable("userId", Decoder::string),
        in.nullable("projectId", Decoder::string),
        in.required("scans", Decoder::integer),
        in.optional("shortLink", Decoder::string),
        in.optional("createdAt", Decoder::dateTime),
        in.optional("updatedAt", Decoder::dateTime),
        in.field("expiresAt", Decoder::dateTime),
        in.field("expiredUrl", Decoder::string),
        in.field("password", Decoder::string),
        in.field("externalId", Decoder::string),
        in.field("trackConversion", Decoder::bool),
        in.field("proxy", Decoder::bool),
        in.field("title", Decoder::string),
        in.field("description", Decoder::string),
        in.field("image", Decoder::string),
        in.field("utm_source", Decoder::string),
        in.field("utm_medium", Decoder::string),
        in.field("utm_campaign", Decoder::string),
        in.field("utm_term", Decoder::string),
        in.field("utm_content", Decoder::string),
        in.field("rewrite", Decoder::bool),
        in.field("doIndex", Decoder::bool),
        in.field("flexible", Decoder::bool),
        in.field("filled", Decoder::bool),
        in.field("ios", Decoder::string),
        in.field("android", Decoder::string),
        in.field("geo", Decoder::map),
        in.field("rules", Decoder.listOf(Decoder::map)),
        in.field("useDisplayPage", Decoder::bool),
        in.field("contentStatic", Decoder::string),
        in.field("text", Decoder::string),
        in.field("email", Decoder::map),
        in.field("wifi", Decoder::map),
        in.field("phone", Decoder::string),
        in.field("vcard", Decoder::map),
        in.field("crypto", Decoder::map),
        in.field("sms", Decoder::map),
        in.field("whatsapp", QRCodeWhatsApp::decode),
        in.field("facetime", Decoder::map),
        in.field("latlog", Decoder::map),
        in.field("logo", Decoder::string),
        in.field("bgColor", Decoder::string),
        in.field("fgColor", Decoder::string),
        in.field("size", Decoder::number),
        in.field("level", Decoder::string),
        in.field("showLogo", Decoder::bool),
        in.field("src", Decoder::string),
        in.field("height", Decoder::number),
        in.field("width", Decoder::number),
        in.field("excavate", Decoder::bool),
        in.field("publicStats", Decoder::bool),
        in.field("lastClicked", Decoder::dateTime),
        in.field("leads", Decoder::integer),
        in.field("sales", Decoder::integer),
        in.field("saleAmount", Decoder::integer),
        in.field("tagId", Decoder::string),
        in.field("tags", Decoder.listOf(Tag::decode)),
        in.field("folderId", Decoder::string),
        in.field("comments", Decoder::string),
        in.field("frameTextStyles", QRCodeFrameTextStyles::decode),
        in.field("notificationToken", Decoder::string),
        in.field("preRedirection", Decoder::bool),
        in.field("pageId", Decoder::string),
        in.field("pageUrl", Decoder::string),
        in.field("isFormMandatory", Decoder::bool),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("domain", domain)
        .required("key", key)
        .optional("archived", archived)
        .optional("static", qrCodeStatic)
        .optional("type", type)
        .nullable("url", url)
        .nullable("userId", userId)
        .nullable("projectId", projectId)
        .required("scans", scans)
        .optional("shortLink", shortLink)
        .optional("createdAt", createdAt)
        .optional("updatedAt", updatedAt)
        .field("expiresAt", expiresAt)
        .field("expiredUrl", expiredUrl)
        .field("password", password)
        .field("externalId", externalId)
        .field("trackConversion", trackConversion)
        .field("proxy", proxy)
        .field("title", title)
        .field("description", description)
        .field("image", image)
        .field("utm_source", utmSource)
        .field("utm_medium", utmMedium)
        .field("utm_campaign", utmCampaign)
        .field("utm_term", utmTerm)
        .field("utm_content", utmContent)
        .field("rewrite", rewrite)
        .field("doIndex", doIndex)
        .field("flexible", flexible)
        .field("filled", filled)
        .field("ios", ios)
        .field("android", android)
        .field("geo", geo)
        .field("rules", rules)
        .field("useDisplayPage", useDisplayPage)
        .field("contentStatic", contentStatic)
        .field("text", text)
        .field("email", email)
        .field("wifi", wifi)
        .field("phone", phone)
        .field("vcard", vcard)
        .field("crypto", crypto)
        .field("sms", sms)
        .field("whatsapp", whatsapp)
        .field("facetime", facetime)
        .field("latlog", latlog)
        .field("logo", logo)
        .field("bgColor", bgColor)
        .field("fgColor", fgColor)
        .field("size", size)
        .field("level", level)
        .field("showLogo", showLogo)
        .field("src", src)
        .field("height", height)
        .field("width", width)
        .field("excavate", excavate)
        .field("publicStats", publicStats)
        .field("lastClicked", lastClicked)
        .field("leads", leads)
        .field("sales", sales)
        .field("saleAmount", saleAmount)
        .field("tagId", tagId)
        .field("tags", tags)
        .field("folderId", folderId)
        .field("comments", comments)
        .field("frameTextStyles", frameTextStyles)
        .field("notificationToken", notificationToken)
        .field("preRedirection", preRedirection)
        .field("pageId", pageId)
        .field("pageUrl", pageUrl)
        .field("isFormMandatory", isFormMandatory)
        .finish(extra);
  }
}
