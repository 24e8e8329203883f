// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A short link. */
public final class Link extends ValueObject {
  private static final List<String> REQUIRED =
      List.of(
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
          "updatedAt");

  private final String id;
  private final String domain;
  private final String key;
  private final Field<String> externalId;
  private final String url;
  private final boolean trackConversion;
  private final boolean archived;
  private final Field<Instant> expiresAt;
  private final Optional<String> expiredUrl;
  private final Optional<String> password;
  private final boolean proxy;
  private final Optional<String> title;
  private final Optional<String> description;
  private final Optional<String> image;
  private final Optional<String> video;
  private final boolean rewrite;
  private final boolean doIndex;
  private final Optional<String> ios;
  private final Optional<String> android;
  private final Optional<Map<String, JsonNode>> geo;
  private final boolean publicStats;
  private final Field<String> tagId;
  private final Field<List<Tag>> tags;
  private final Optional<String> comments;
  private final String shortLink;
  private final String qrCode;
  private final Optional<String> utmSource;
  private final Optional<String> utmMedium;
  private final Optional<String> utmCampaign;
  private final Optional<String> utmTerm;
  private final Optional<String> utmContent;
  private final Field<String> userId;
  private final String projectId;
  private final long clicks;
  private final Field<Instant> lastClicked;
  private final long leads;
  private final long sales;
  private final long saleAmount;
  private final Instant createdAt;
  private final Instant updatedAt;
  private final Field<Boolean> flexible;
  private final Field<List<Map<String, JsonNode>>> rules;
  private final Field<String> folderId;
  private final Field<String> notificationToken;
  private final Field<Boolean> preRedirection;
  private final Field<String> pageId;
  private final Field<String> pageUrl;
  private final Field<Boolean> isFormMandatory;
  private final Field<Boolean> filled;
  private final Field<Boolean> useAsTemplate;
  private final Map<String, JsonNode> extra;

  Link(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    id = in.required("id", Decoder::string);
    domain = in.required("domain", Decoder::string);
    key = in.required("key", Decoder::string);
    externalId = in.field("externalId", Decoder::string);
    url = in.required("url", Decoder::string);
    trackConversion = in.required("trackConversion", Decoder::bool);
    archived = in.required("archived", Decoder::bool);
    expiresAt = in.field("expiresAt", in::dateTime);
    expiredUrl = in.nullable("expiredUrl", Decoder::string);
    password = in.nullable("password", Decoder::string);
    proxy = in.required("proxy", Decoder::bool);
    title = in.nullable("title", Decoder::string);
    description = in.nullable("description", Decoder::string);
    image = in.nullable("image", Decoder::string);
    video = in.nullable("video", Decoder::string);
    rewrite = in.required("rewrite", Decoder::bool);
    doIndex = in.required("doIndex", Decoder::bool);
    ios = in.nullable("ios", Decoder::string);
    android = in.nullable("android", Decoder::string);
    geo = in.nullable("geo", Decoder::map);
    publicStats = in.required("publicStats", Decoder::bool);
    tagId = in.field("tagId", Decoder::string);
    tags = in.field("tags", Decoder.listOf(Tag::new));
    comments = in.nullable("comments", Decoder::string);
    shortLink = in.required("shortLink", Decoder::string);
    qrCode = in.required("qrCode", Decoder::string);
    utmSource = in.nullable("utm_source", Decoder::string);
    utmMedium = in.nullable("utm_medium", Decoder::string);
    utmCampaign = in.nullable("utm_campaign", Decoder::string);
    utmTerm = in.nullable("utm_term", Decoder::string);
    utmContent = in.nullable("utm_content", Decoder::string);
    userId = in.field("userId", Decoder::string);
    projectId = in.required("projectId", Decoder::string);
    clicks = in.required("clicks", Decoder::integer);
    lastClicked = in.field("lastClicked", in::dateTime);
    leads = in.required("leads", Decoder::integer);
    sales = in.required("sales", Decoder::integer);
    saleAmount = in.required("saleAmount", Decoder::integer);
    createdAt = in.required("createdAt", in::dateTime);
    updatedAt = in.required("updatedAt", in::dateTime);
    flexible = in.field("flexible", Decoder::bool);
    rules = in.field("rules", Decoder.listOf(Decoder::map));
    folderId = in.field("folderId", Decoder::string);
    notificationToken = in.field("notificationToken", Decoder::string);
    preRedirection = in.field("preRedirection", Decoder::bool);
    pageId = in.field("pageId", Decoder::string);
    pageUrl = in.field("pageUrl", Decoder::string);
    isFormMandatory = in.field("isFormMandatory", Decoder::bool);
    filled = in.field("filled", Decoder::bool);
    useAsTemplate = in.field("useAsTemplate", Decoder::bool);
    extra = in.rest();
  }

  /**
   * Identifier of the link. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Domain of the short link, without a scheme.
   *
   * @return the property {@code domain}
   */
  public String domain() {
    return domain;
  }

  /**
   * Path of the short link, without a leading slash; may contain slashes.
   *
   * @return the property {@code key}
   */
  public String key() {
    return key;
  }

  /**
   * Identifier of the link in your own system; null when none was given.
   *
   * @return the property {@code externalId}, which may be absent, and may be null
   */
  public Field<String> externalId() {
    return externalId;
  }

  /**
   * Destination of the link. May be an empty string.
   *
   * @return the property {@code url}
   */
  public String url() {
    return url;
  }

  /**
   * Whether leads and sales are attributed to this link.
   *
   * @return the property {@code trackConversion}
   */
  public boolean trackConversion() {
    return trackConversion;
  }

  /**
   * Whether the link is archived: hidden in the dashboard but still redirecting.
   *
   * @return the property {@code archived}
   */
  public boolean archived() {
    return archived;
  }

  /**
   * When the link stops redirecting; null means never. A delivered body may instead have {@code
   * 1970-01-01T00:00:00.000Z} for never.
   *
   * @return the property {@code expiresAt}, which may be absent, and may be null
   */
  public Field<Instant> expiresAt() {
    return expiresAt;
  }

  /**
   * Destination of the link once it has expired; null or an empty string when none is set.
   *
   * @return the property {@code expiredUrl}, or empty where it is null
   */
  public Optional<String> expiredUrl() {
    return expiredUrl;
  }

  /**
   * Password that a visitor must enter; null when the link is not protected.
   *
   * @return the property {@code password}, or empty where it is null
   */
  public Optional<String> password() {
    return password;
  }

  /**
   * Whether link previews show the custom {@code title}, {@code description}, {@code image} and
   * {@code video}.
   *
   * @return the property {@code proxy}
   */
  public boolean proxy() {
    return proxy;
  }

  /**
   * Custom title of the link preview; null when none is set.
   *
   * @return the property {@code title}, or empty where it is null
   */
  public Optional<String> title() {
    return title;
  }

  /**
   * Custom description of the link preview; null when none is set.
   *
   * @return the property {@code description}, or empty where it is null
   */
  public Optional<String> description() {
    return description;
  }

  /**
   * Custom image of the link preview, usually a URL; null when none is set.
   *
   * @return the property {@code image}, or empty where it is null
   */
  public Optional<String> image() {
    return image;
  }

  /**
   * Custom video of the link preview, usually a URL; null when none is set.
   *
   * @return the property {@code video}, or empty where it is null
   */
  public Optional<String> video() {
    return video;
  }

  /**
   * Whether the destination is shown under the short link's own address (cloaking).
   *
   * @return the property {@code rewrite}
   */
  public boolean rewrite() {
    return rewrite;
  }

  /**
   * Whether search engines may index the short link.
   *
   * @return the property {@code doIndex}
   */
  public boolean doIndex() {
    return doIndex;
  }

  /**
   * Destination for visitors on iOS; null when they follow {@code url}.
   *
   * @return the property {@code ios}, or empty where it is null
   */
  public Optional<String> ios() {
    return ios;
  }

  /**
   * Destination for visitors on Android; null when they follow {@code url}.
   *
   * @return the property {@code android}, or empty where it is null
   */
  public Optional<String> android() {
    return android;
  }

  /**
   * Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every
   * country follows {@code url}.
   *
   * @return the property {@code geo}, or empty where it is null
   */
  public Optional<Map<String, JsonNode>> geo() {
    return geo;
  }

  /**
   * Whether the link's statistics are public.
   *
   * @return the property {@code publicStats}
   */
  public boolean publicStats() {
    return publicStats;
  }

  /**
   * Identifier of the link's first tag; null when it has none. Omitted from the link in a click,
   * lead or sale event.
   *
   * @return the property {@code tagId}, which may be absent, and may be null
   */
  public Field<String> tagId() {
    return tagId;
  }

  /**
   * The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale
   * event.
   *
   * @return the property {@code tags}, which may be absent, and may be null
   */
  public Field<List<Tag>> tags() {
    return tags;
  }

  /**
   * Notes by the project's members about the link; null when there are none.
   *
   * @return the property {@code comments}, or empty where it is null
   */
  public Optional<String> comments() {
    return comments;
  }

  /**
   * The full short link. Not always {@code https://} + {@code domain} + {@code /} + {@code key}, so
   * use it as it is.
   *
   * @return the property {@code shortLink}
   */
  public String shortLink() {
    return shortLink;
  }

  /**
   * URL of an image of the link's QR code.
   *
   * @return the property {@code qrCode}
   */
  public String qrCode() {
    return qrCode;
  }

  /**
   * UTM source added to the destination; null when none is set.
   *
   * @return the property {@code utm_source}, or empty where it is null
   */
  public Optional<String> utmSource() {
    return utmSource;
  }

  /**
   * UTM medium added to the destination; null when none is set.
   *
   * @return the property {@code utm_medium}, or empty where it is null
   */
  public Optional<String> utmMedium() {
    return utmMedium;
  }

  /**
   * UTM campaign added to the destination; null when none is set.
   *
   * @return the property {@code utm_campaign}, or empty where it is null
   */
  public Optional<String> utmCampaign() {
    return utmCampaign;
  }

  /**
   * UTM term added to the destination; null when none is set.
   *
   * @return the property {@code utm_term}, or empty where it is null
   */
  public Optional<String> utmTerm() {
    return utmTerm;
  }

  /**
   * UTM content added to the destination; null when none is set.
   *
   * @return the property {@code utm_content}, or empty where it is null
   */
  public Optional<String> utmContent() {
    return utmContent;
  }

  /**
   * Identifier of the user who created the link; null when no user did.
   *
   * @return the property {@code userId}, which may be absent, and may be null
   */
  public Field<String> userId() {
    return userId;
  }

  /**
   * Identifier of the project that owns the link. The documented bodies contain this key twice with
   * the same value; as usual in JSON, the last one counts.
   *
   * @return the property {@code projectId}
   */
  public String projectId() {
    return projectId;
  }

  /**
   * Number of times that the link has been clicked.
   *
   * @return the property {@code clicks}
   */
  public long clicks() {
    return clicks;
  }

  /**
   * When the link was last clicked; null when it never was.
   *
   * @return the property {@code lastClicked}, which may be absent, and may be null
   */
  public Field<Instant> lastClicked() {
    return lastClicked;
  }

  /**
   * Number of leads attributed to the link.
   *
   * @return the property {@code leads}
   */
  public long leads() {
    return leads;
  }

  /**
   * Number of sales attributed to the link.
   *
   * @return the property {@code sales}
   */
  public long sales() {
    return sales;
  }

  /**
   * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents;
   * whole yen).
   *
   * @return the property {@code saleAmount}
   */
  public long saleAmount() {
    return saleAmount;
  }

  /**
   * When the link was created.
   *
   * @return the property {@code createdAt}
   */
  public Instant createdAt() {
    return createdAt;
  }

  /**
   * When the link was last changed; counting a click changes it too.
   *
   * @return the property {@code updatedAt}
   */
  public Instant updatedAt() {
    return updatedAt;
  }

  /**
   * Whether CodeQR calls the link flexible; what that changes is not published.
   *
   * @return the property {@code flexible}, which may be absent, and may be null
   */
  public Field<Boolean> flexible() {
    return flexible;
  }

  /**
   * Conditional destinations of the link, tried in order; null when there are none.
   *
   * @return the property {@code rules}, which may be absent, and may be null
   */
  public Field<List<Map<String, JsonNode>>> rules() {
    return rules;
  }

  /**
   * Identifier of the folder that holds the link; null when it is not in a folder.
   *
   * @return the property {@code folderId}, which may be absent, and may be null
   */
  public Field<String> folderId() {
    return folderId;
  }

  /**
   * Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.
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

  /**
   * Whether the link has been given a destination.
   *
   * @return the property {@code filled}, which may be absent, and may be null
   */
  public Field<Boolean> filled() {
    return filled;
  }

  /**
   * Whether the link serves as a template for others.
   *
   * @return the property {@code useAsTemplate}, which may be absent, and may be null
   */
  public Field<Boolean> useAsTemplate() {
    return useAsTemplate;
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
        .finish();
  }
}
