// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A QR code. In a scan event it has fewer properties than in the events for a QR code that was
 * created, updated or deleted.
 */
public final class QRCode extends ValueObject {
  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_URL = "url";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_TEXT = "text";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_EMAIL = "email";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_WIFI = "wifi";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_PHONE = "phone";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_VCARD = "vcard";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_CRYPTO = "crypto";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_SMS = "sms";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_FACETIME = "facetime";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_GEO = "geo";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_LATLOG = "latlog";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_PIX = "pix";

  /** A known value of {@code type}. There may be others. */
  public static final String TYPE_WHATSAPP = "whatsapp";

  /** A known value of {@code level}. There may be others. */
  public static final String LEVEL_L = "L";

  /** A known value of {@code level}. There may be others. */
  public static final String LEVEL_M = "M";

  /** A known value of {@code level}. There may be others. */
  public static final String LEVEL_Q = "Q";

  /** A known value of {@code level}. There may be others. */
  public static final String LEVEL_H = "H";

  private static final List<String> REQUIRED =
      List.of("id", "domain", "key", "url", "userId", "projectId", "scans");

  private final String id;
  private final String domain;
  private final String key;
  private final Optional<Boolean> archived;
  private final Optional<Boolean> qrCodeStatic;
  private final Optional<String> type;
  private final Optional<String> url;
  private final Optional<String> userId;
  private final Optional<String> projectId;
  private final long scans;
  private final Optional<String> shortLink;
  private final Optional<Instant> createdAt;
  private final Optional<Instant> updatedAt;
  private final Field<Instant> expiresAt;
  private final Field<String> expiredUrl;
  private final Field<String> password;
  private final Field<String> externalId;
  private final Field<Boolean> trackConversion;
  private final Field<Boolean> proxy;
  private final Field<String> title;
  private final Field<String> description;
  private final Field<String> image;
  private final Field<String> utmSource;
  private final Field<String> utmMedium;
  private final Field<String> utmCampaign;
  private final Field<String> utmTerm;
  private final Field<String> utmContent;
  private final Field<Boolean> rewrite;
  private final Field<Boolean> doIndex;
  private final Field<Boolean> flexible;
  private final Field<Boolean> filled;
  private final Field<String> ios;
  private final Field<String> android;
  private final Field<Map<String, JsonNode>> geo;
  private final Field<List<Map<String, JsonNode>>> rules;
  private final Field<Boolean> useDisplayPage;
  private final Field<String> contentStatic;
  private final Field<String> text;
  private final Field<Map<String, JsonNode>> email;
  private final Field<Map<String, JsonNode>> wifi;
  private final Field<String> phone;
  private final Field<Map<String, JsonNode>> vcard;
  private final Field<Map<String, JsonNode>> crypto;
  private final Field<Map<String, JsonNode>> sms;
  private final Field<QRCodeWhatsApp> whatsapp;
  private final Field<Map<String, JsonNode>> facetime;
  private final Field<Map<String, JsonNode>> latlog;
  private final Field<String> logo;
  private final Field<String> bgColor;
  private final Field<String> fgColor;
  private final Field<Double> size;
  private final Field<String> level;
  private final Field<Boolean> showLogo;
  private final Field<String> src;
  private final Field<Double> height;
  private final Field<Double> width;
  private final Field<Boolean> excavate;
  private final Field<Boolean> publicStats;
  private final Field<Instant> lastClicked;
  private final Field<Long> leads;
  private final Field<Long> sales;
  private final Field<Long> saleAmount;
  private final Field<String> tagId;
  private final Field<List<Tag>> tags;
  private final Field<String> folderId;
  private final Field<String> comments;
  private final Field<QRCodeFrameTextStyles> frameTextStyles;
  private final Field<String> notificationToken;
  private final Field<Boolean> preRedirection;
  private final Field<String> pageId;
  private final Field<String> pageUrl;
  private final Field<Boolean> isFormMandatory;
  private final Map<String, JsonNode> extra;

  QRCode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    id = in.required("id", Decoder::string);
    domain = in.required("domain", Decoder::string);
    key = in.required("key", Decoder::string);
    archived = in.optional("archived", Decoder::bool);
    qrCodeStatic = in.optional("static", Decoder::bool);
    type = in.optional("type", Decoder::string);
    url = in.nullable("url", Decoder::string);
    userId = in.nullable("userId", Decoder::string);
    projectId = in.nullable("projectId", Decoder::string);
    scans = in.required("scans", Decoder::integer);
    shortLink = in.optional("shortLink", Decoder::string);
    createdAt = in.optional("createdAt", in::dateTime);
    updatedAt = in.optional("updatedAt", in::dateTime);
    expiresAt = in.field("expiresAt", in::dateTime);
    expiredUrl = in.field("expiredUrl", Decoder::string);
    password = in.field("password", Decoder::string);
    externalId = in.field("externalId", Decoder::string);
    trackConversion = in.field("trackConversion", Decoder::bool);
    proxy = in.field("proxy", Decoder::bool);
    title = in.field("title", Decoder::string);
    description = in.field("description", Decoder::string);
    image = in.field("image", Decoder::string);
    utmSource = in.field("utm_source", Decoder::string);
    utmMedium = in.field("utm_medium", Decoder::string);
    utmCampaign = in.field("utm_campaign", Decoder::string);
    utmTerm = in.field("utm_term", Decoder::string);
    utmContent = in.field("utm_content", Decoder::string);
    rewrite = in.field("rewrite", Decoder::bool);
    doIndex = in.field("doIndex", Decoder::bool);
    flexible = in.field("flexible", Decoder::bool);
    filled = in.field("filled", Decoder::bool);
    ios = in.field("ios", Decoder::string);
    android = in.field("android", Decoder::string);
    geo = in.field("geo", Decoder::map);
    rules = in.field("rules", Decoder.listOf(Decoder::map));
    useDisplayPage = in.field("useDisplayPage", Decoder::bool);
    contentStatic = in.field("contentStatic", Decoder::string);
    text = in.field("text", Decoder::string);
    email = in.field("email", Decoder::map);
    wifi = in.field("wifi", Decoder::map);
    phone = in.field("phone", Decoder::string);
    vcard = in.field("vcard", Decoder::map);
    crypto = in.field("crypto", Decoder::map);
    sms = in.field("sms", Decoder::map);
    whatsapp = in.field("whatsapp", QRCodeWhatsApp::new);
    facetime = in.field("facetime", Decoder::map);
    latlog = in.field("latlog", Decoder::map);
    logo = in.field("logo", Decoder::string);
    bgColor = in.field("bgColor", Decoder::string);
    fgColor = in.field("fgColor", Decoder::string);
    size = in.field("size", Decoder::number);
    level = in.field("level", Decoder::string);
    showLogo = in.field("showLogo", Decoder::bool);
    src = in.field("src", Decoder::string);
    height = in.field("height", Decoder::number);
    width = in.field("width", Decoder::number);
    excavate = in.field("excavate", Decoder::bool);
    publicStats = in.field("publicStats", Decoder::bool);
    lastClicked = in.field("lastClicked", in::dateTime);
    leads = in.field("leads", Decoder::integer);
    sales = in.field("sales", Decoder::integer);
    saleAmount = in.field("saleAmount", Decoder::integer);
    tagId = in.field("tagId", Decoder::string);
    tags = in.field("tags", Decoder.listOf(Tag::new));
    folderId = in.field("folderId", Decoder::string);
    comments = in.field("comments", Decoder::string);
    frameTextStyles = in.field("frameTextStyles", QRCodeFrameTextStyles::new);
    notificationToken = in.field("notificationToken", Decoder::string);
    preRedirection = in.field("preRedirection", Decoder::bool);
    pageId = in.field("pageId", Decoder::string);
    pageUrl = in.field("pageUrl", Decoder::string);
    isFormMandatory = in.field("isFormMandatory", Decoder::bool);
    extra = in.rest();
  }

  /**
   * Identifier of the QR code. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Domain of the short link behind the QR code, without a scheme.
   *
   * @return the property {@code domain}
   */
  public String domain() {
    return domain;
  }

  /**
   * Path of the short link behind the QR code, without a leading slash; may contain slashes.
   *
   * @return the property {@code key}
   */
  public String key() {
    return key;
  }

  /**
   * Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR
   * code in a scan event.
   *
   * @return the property {@code archived}, or empty where it is absent
   */
  public Optional<Boolean> archived() {
    return archived;
  }

  /**
   * Whether the content is encoded in the QR code itself, so that it cannot change and scans are
   * not counted. Omitted from the QR code in a scan event.
   *
   * @return the property {@code static}, or empty where it is absent
   */
  public Optional<Boolean> qrCodeStatic() {
    return qrCodeStatic;
  }

  /**
   * Kind of content in the QR code. Omitted from the QR code in a scan event.
   *
   * @return the property {@code type}, or empty where it is absent
   */
  public Optional<String> type() {
    return type;
  }

  /**
   * Destination of the QR code; null or an empty string when it holds something other than a URL.
   *
   * @return the property {@code url}, or empty where it is null
   */
  public Optional<String> url() {
    return url;
  }

  /**
   * Identifier of the user who created the QR code; null when no user did.
   *
   * @return the property {@code userId}, or empty where it is null
   */
  public Optional<String> userId() {
    return userId;
  }

  /**
   * Identifier of the project that owns the QR code; null when no project does.
   *
   * @return the property {@code projectId}, or empty where it is null
   */
  public Optional<String> projectId() {
    return projectId;
  }

  /**
   * Number of times that the QR code has been scanned. The documented body of a QR code that was
   * just created has 1 here, not 0.
   *
   * @return the property {@code scans}
   */
  public long scans() {
    return scans;
  }

  /**
   * The full short link behind the QR code. Not always {@code https://} + {@code domain} + {@code
   * /} + {@code key}, so use it as it is.
   *
   * @return the property {@code shortLink}, or empty where it is absent
   */
  public Optional<String> shortLink() {
    return shortLink;
  }

  /**
   * When the QR code was created. Omitted from the QR code in a scan event.
   *
   * @return the property {@code createdAt}, or empty where it is absent
   */
  public Optional<Instant> createdAt() {
    return createdAt;
  }

  /**
   * When the QR code was last changed. Omitted from the QR code in a scan event.
   *
   * @return the property {@code updatedAt}, or empty where it is absent
   */
  public Optional<Instant> updatedAt() {
    return updatedAt;
  }

  /**
   * When the QR code stops redirecting; null means never. A delivered body may instead have {@code
   * 1970-01-01T00:00:00.000Z} for never.
   *
   * @return the property {@code expiresAt}, which may be absent, and may be null
   */
  public Field<Instant> expiresAt() {
    return expiresAt;
  }

  /**
   * Destination of the QR code once it has expired; null or an empty string when none is set.
   *
   * @return the property {@code expiredUrl}, which may be absent, and may be null
   */
  public Field<String> expiredUrl() {
    return expiredUrl;
  }

  /**
   * Password that a visitor must enter; null when the QR code is not protected.
   *
   * @return the property {@code password}, which may be absent, and may be null
   */
  public Field<String> password() {
    return password;
  }

  /**
   * Identifier of the QR code in your own system; null when none was given.
   *
   * @return the property {@code externalId}, which may be absent, and may be null
   */
  public Field<String> externalId() {
    return externalId;
  }

  /**
   * Whether leads and sales are attributed to this QR code.
   *
   * @return the property {@code trackConversion}, which may be absent, and may be null
   */
  public Field<Boolean> trackConversion() {
    return trackConversion;
  }

  /**
   * Whether link previews show the custom {@code title}, {@code description} and {@code image}.
   *
   * @return the property {@code proxy}, which may be absent, and may be null
   */
  public Field<Boolean> proxy() {
    return proxy;
  }

  /**
   * Custom title of the link preview; null when none is set.
   *
   * @return the property {@code title}, which may be absent, and may be null
   */
  public Field<String> title() {
    return title;
  }

  /**
   * Custom description of the link preview; null when none is set.
   *
   * @return the property {@code description}, which may be absent, and may be null
   */
  public Field<String> description() {
    return description;
  }

  /**
   * Custom image of the link preview, usually a URL; null when none is set.
   *
   * @return the property {@code image}, which may be absent, and may be null
   */
  public Field<String> image() {
    return image;
  }

  /**
   * UTM source added to the destination; null when none is set.
   *
   * @return the property {@code utm_source}, which may be absent, and may be null
   */
  public Field<String> utmSource() {
    return utmSource;
  }

  /**
   * UTM medium added to the destination; null when none is set.
   *
   * @return the property {@code utm_medium}, which may be absent, and may be null
   */
  public Field<String> utmMedium() {
    return utmMedium;
  }

  /**
   * UTM campaign added to the destination; null when none is set.
   *
   * @return the property {@code utm_campaign}, which may be absent, and may be null
   */
  public Field<String> utmCampaign() {
    return utmCampaign;
  }

  /**
   * UTM term added to the destination; null when none is set.
   *
   * @return the property {@code utm_term}, which may be absent, and may be null
   */
  public Field<String> utmTerm() {
    return utmTerm;
  }

  /**
   * UTM content added to the destination; null when none is set.
   *
   * @return the property {@code utm_content}, which may be absent, and may be null
   */
  public Field<String> utmContent() {
    return utmContent;
  }

  /**
   * Whether the destination is shown under the short link's own address (cloaking).
   *
   * @return the property {@code rewrite}, which may be absent, and may be null
   */
  public Field<Boolean> rewrite() {
    return rewrite;
  }

  /**
   * Whether search engines may index the short link behind the QR code.
   *
   * @return the property {@code doIndex}, which may be absent, and may be null
   */
  public Field<Boolean> doIndex() {
    return doIndex;
  }

  /**
   * Whether CodeQR calls the QR code flexible; what that changes is not published.
   *
   * @return the property {@code flexible}, which may be absent, and may be null
   */
  public Field<Boolean> flexible() {
    return flexible;
  }

  /**
   * Whether the QR code has been filled with content.
   *
   * @return the property {@code filled}, which may be absent, and may be null
   */
  public Field<Boolean> filled() {
    return filled;
  }

  /**
   * Destination for visitors on iOS; null when they follow {@code url}.
   *
   * @return the property {@code ios}, which may be absent, and may be null
   */
  public Field<String> ios() {
    return ios;
  }

  /**
   * Destination for visitors on Android; null when they follow {@code url}.
   *
   * @return the property {@code android}, which may be absent, and may be null
   */
  public Field<String> android() {
    return android;
  }

  /**
   * Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every
   * country follows {@code url}.
   *
   * @return the property {@code geo}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> geo() {
    return geo;
  }

  /**
   * Conditional destinations of the QR code, tried in order; null when there are none.
   *
   * @return the property {@code rules}, which may be absent, and may be null
   */
  public Field<List<Map<String, JsonNode>>> rules() {
    return rules;
  }

  /**
   * Whether a scan shows the content on a page instead of redirecting.
   *
   * @return the property {@code useDisplayPage}, which may be absent, and may be null
   */
  public Field<Boolean> useDisplayPage() {
    return useDisplayPage;
  }

  /**
   * Content encoded in a static QR code; null when the QR code is not static.
   *
   * @return the property {@code contentStatic}, which may be absent, and may be null
   */
  public Field<String> contentStatic() {
    return contentStatic;
  }

  /**
   * The text of a QR code of type {@code text}; null for all other types.
   *
   * @return the property {@code text}, which may be absent, and may be null
   */
  public Field<String> text() {
    return text;
  }

  /**
   * The message of a QR code of type {@code email}: address, subject and body, as strings; null for
   * all other types.
   *
   * @return the property {@code email}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> email() {
    return email;
  }

  /**
   * The network of a QR code of type {@code wifi}: name, password and encryption, as strings; null
   * for all other types.
   *
   * @return the property {@code wifi}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> wifi() {
    return wifi;
  }

  /**
   * The number of a QR code of type {@code phone}; null for all other types.
   *
   * @return the property {@code phone}, which may be absent, and may be null
   */
  public Field<String> phone() {
    return phone;
  }

  /**
   * The contact of a QR code of type {@code vcard}, as strings; null for all other types.
   *
   * @return the property {@code vcard}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> vcard() {
    return vcard;
  }

  /**
   * The payment of a QR code of type {@code crypto}: currency, address and amount, as strings; null
   * for all other types.
   *
   * @return the property {@code crypto}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> crypto() {
    return crypto;
  }

  /**
   * The message of a QR code of type {@code sms}: number and text, as strings; null for all other
   * types.
   *
   * @return the property {@code sms}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> sms() {
    return sms;
  }

  /**
   * The message of a QR code of type {@code whatsapp}; null for all other types.
   *
   * @return the property {@code whatsapp}, which may be absent, and may be null
   */
  public Field<QRCodeWhatsApp> whatsapp() {
    return whatsapp;
  }

  /**
   * The call of a QR code of type {@code facetime}, as strings; null for all other types.
   *
   * @return the property {@code facetime}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> facetime() {
    return facetime;
  }

  /**
   * The place of a QR code of type {@code latlog}: latitude and longitude, as strings; null for all
   * other types.
   *
   * @return the property {@code latlog}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> latlog() {
    return latlog;
  }

  /**
   * Image in the middle of the QR code, as a URL or a data URL; null when there is none.
   *
   * @return the property {@code logo}, which may be absent, and may be null
   */
  public Field<String> logo() {
    return logo;
  }

  /**
   * Background colour of the QR code, as a CSS colour.
   *
   * @return the property {@code bgColor}, which may be absent, and may be null
   */
  public Field<String> bgColor() {
    return bgColor;
  }

  /**
   * Foreground colour of the QR code, as a CSS colour.
   *
   * @return the property {@code fgColor}, which may be absent, and may be null
   */
  public Field<String> fgColor() {
    return fgColor;
  }

  /**
   * Side length of the QR code's image, in pixels.
   *
   * @return the property {@code size}, which may be absent, and may be null
   */
  public Field<Double> size() {
    return size;
  }

  /**
   * Error correction level of the QR code: {@code L}, {@code M}, {@code Q} or {@code H}.
   *
   * @return the property {@code level}, which may be absent, and may be null
   */
  public Field<String> level() {
    return level;
  }

  /**
   * Whether the logo is shown.
   *
   * @return the property {@code showLogo}, which may be absent, and may be null
   */
  public Field<Boolean> showLogo() {
    return showLogo;
  }

  /**
   * Image laid over the QR code, as a URL or a data URL; null when there is none.
   *
   * @return the property {@code src}, which may be absent, and may be null
   */
  public Field<String> src() {
    return src;
  }

  /**
   * Height of the image laid over the QR code, in pixels.
   *
   * @return the property {@code height}, which may be absent, and may be null
   */
  public Field<Double> height() {
    return height;
  }

  /**
   * Width of the image laid over the QR code, in pixels.
   *
   * @return the property {@code width}, which may be absent, and may be null
   */
  public Field<Double> width() {
    return width;
  }

  /**
   * Whether the QR code is cleared behind the image laid over it.
   *
   * @return the property {@code excavate}, which may be absent, and may be null
   */
  public Field<Boolean> excavate() {
    return excavate;
  }

  /**
   * Whether the QR code's statistics are public.
   *
   * @return the property {@code publicStats}, which may be absent, and may be null
   */
  public Field<Boolean> publicStats() {
    return publicStats;
  }

  /**
   * When the QR code was last scanned; null when it never was. A delivered body may instead have
   * {@code 1970-01-01T00:00:00.000Z} for never.
   *
   * @return the property {@code lastClicked}, which may be absent, and may be null
   */
  public Field<Instant> lastClicked() {
    return lastClicked;
  }

  /**
   * Number of leads attributed to the QR code.
   *
   * @return the property {@code leads}, which may be absent, and may be null
   */
  public Field<Long> leads() {
    return leads;
  }

  /**
   * Number of sales attributed to the QR code.
   *
   * @return the property {@code sales}, which may be absent, and may be null
   */
  public Field<Long> sales() {
    return sales;
  }

  /**
   * Sum of the sales attributed to the QR code, in the smallest unit of the project's currency
   * (cents; whole yen).
   *
   * @return the property {@code saleAmount}, which may be absent, and may be null
   */
  public Field<Long> saleAmount() {
    return saleAmount;
  }

  /**
   * Identifier of the QR code's first tag; null when it has none.
   *
   * @return the property {@code tagId}, which may be absent, and may be null
   */
  public Field<String> tagId() {
    return tagId;
  }

  /**
   * The QR code's tags; empty or null when it has none.
   *
   * @return the property {@code tags}, which may be absent, and may be null
   */
  public Field<List<Tag>> tags() {
    return tags;
  }

  /**
   * Identifier of the folder that holds the QR code; null when it is not in a folder.
   *
   * @return the property {@code folderId}, which may be absent, and may be null
   */
  public Field<String> folderId() {
    return folderId;
  }

  /**
   * Notes by the project's members about the QR code; null when there are none.
   *
   * @return the property {@code comments}, which may be absent, and may be null
   */
  public Field<String> comments() {
    return comments;
  }

  /**
   * Font of the text in the QR code's frame; null when there is none.
   *
   * @return the property {@code frameTextStyles}, which may be absent, and may be null
   */
  public Field<QRCodeFrameTextStyles> frameTextStyles() {
    return frameTextStyles;
  }

  /**
   * Token that identifies CodeQR's notifications about the QR code; null when there are none.
   * Opaque.
   *
   * @return the property {@code notificationToken}, which may be absent, and may be null
   */
  public Field<String> notificationToken() {
    return notificationToken;
  }

  /**
   * Whether visitors see a page before they are redirected.
   *
   * @return the property {@code preRedirection}, which may be absent, and may be null
   */
  public Field<Boolean> preRedirection() {
    return preRedirection;
  }

  /**
   * Identifier of the page that visitors see before they are redirected; null when there is none.
   *
   * @return the property {@code pageId}, which may be absent, and may be null
   */
  public Field<String> pageId() {
    return pageId;
  }

  /**
   * URL of the page that visitors see before they are redirected; null when there is none.
   *
   * @return the property {@code pageUrl}, which may be absent, and may be null
   */
  public Field<String> pageUrl() {
    return pageUrl;
  }

  /**
   * Whether visitors must fill in the form on that page to be redirected.
   *
   * @return the property {@code isFormMandatory}, which may be absent, and may be null
   */
  public Field<Boolean> isFormMandatory() {
    return isFormMandatory;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
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
        .finish();
  }
}
