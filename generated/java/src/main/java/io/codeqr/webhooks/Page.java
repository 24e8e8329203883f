// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hosted page. In a visit event it has fewer properties than in the events for a page that was
 * created, updated or deleted.
 */
public final class Page extends ValueObject {
  private static final List<String> REQUIRED =
      List.of("id", "domain", "key", "name", "type", "projectId", "userId", "views");

  private final String id;
  private final String domain;
  private final String key;
  private final Optional<String> name;
  private final String type;
  private final String projectId;
  private final Optional<String> userId;
  private final long views;
  private final Optional<Instant> createdAt;
  private final Optional<Instant> updatedAt;
  private final Field<String> description;
  private final Field<String> logo;
  private final Field<String> image;
  private final Field<String> imageBlurhash;
  private final Field<String> externalId;
  private final Field<Boolean> trackConversion;
  private final Field<String> message404;
  private final Field<String> pageTitle;
  private final Field<String> pageSubtitle;
  private final Field<String> heroButtonLink;
  private final Field<String> heroButtonText;
  private final Field<Boolean> heroShowButton;
  private final Field<String> pageBackgroundType;
  private final Field<Map<String, JsonNode>> pageBackgroundStyles;
  private final Field<String> pageFormType;
  private final Field<Map<String, JsonNode>> pageFromStyles;
  private final Field<String> inputStyle;
  private final Field<String> buttonType;
  private final Field<Map<String, JsonNode>> buttonStyles;
  private final Field<String> submitButtonType;
  private final Field<Map<String, JsonNode>> submitButtonStyles;
  private final Field<String> fontFamily;
  private final Field<String> fontColor;
  private final Field<JsonNode> items;
  private final Field<Instant> lastClicked;
  private final Field<Long> leads;
  private final Field<Long> sales;
  private final Field<Long> saleAmount;
  private final Field<Boolean> publicStats;
  private final Field<Boolean> hiddenLogo;
  private final Field<String> notificationToken;
  private final Field<Map<String, JsonNode>> socialMediaLinks;
  private final Field<Long> feedbacksCount;
  private final Field<String> thankYouTitle;
  private final Field<String> thankYouDescription;
  private final Field<String> thankYouRedirectUrl;
  private final Field<String> url;
  private final Field<String> folderId;
  private final Map<String, JsonNode> extra;

  Page(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    id = in.required("id", Decoder::string);
    domain = in.required("domain", Decoder::string);
    key = in.required("key", Decoder::string);
    name = in.nullable("name", Decoder::string);
    type = in.required("type", Decoder::string);
    projectId = in.required("projectId", Decoder::string);
    userId = in.nullable("userId", Decoder::string);
    views = in.required("views", Decoder::integer);
    createdAt = in.optional("createdAt", in::dateTime);
    updatedAt = in.optional("updatedAt", in::dateTime);
    description = in.field("description", Decoder::string);
    logo = in.field("logo", Decoder::string);
    image = in.field("image", Decoder::string);
    imageBlurhash = in.field("imageBlurhash", Decoder::string);
    externalId = in.field("externalId", Decoder::string);
    trackConversion = in.field("trackConversion", Decoder::bool);
    message404 = in.field("message404", Decoder::string);
    pageTitle = in.field("pageTitle", Decoder::string);
    pageSubtitle = in.field("pageSubtitle", Decoder::string);
    heroButtonLink = in.field("heroButtonLink", Decoder::string);
    heroButtonText = in.field("heroButtonText", Decoder::string);
    heroShowButton = in.field("heroShowButton", Decoder::bool);
    pageBackgroundType = in.field("pageBackgroundType", Decoder::string);
    pageBackgroundStyles = in.field("pageBackgroundStyles", Decoder::map);
    pageFormType = in.field("pageFormType", Decoder::string);
    pageFromStyles = in.field("pageFromStyles", Decoder::map);
    inputStyle = in.field("inputStyle", Decoder::string);
    buttonType = in.field("buttonType", Decoder::string);
    buttonStyles = in.field("buttonStyles", Decoder::map);
    submitButtonType = in.field("submitButtonType", Decoder::string);
    submitButtonStyles = in.field("submitButtonStyles", Decoder::map);
    fontFamily = in.field("fontFamily", Decoder::string);
    fontColor = in.field("fontColor", Decoder::string);
    items = in.field("items", Decoder::any);
    lastClicked = in.field("lastClicked", in::dateTime);
    leads = in.field("leads", Decoder::integer);
    sales = in.field("sales", Decoder::integer);
    saleAmount = in.field("saleAmount", Decoder::integer);
    publicStats = in.field("publicStats", Decoder::bool);
    hiddenLogo = in.field("hiddenLogo", Decoder::bool);
    notificationToken = in.field("notificationToken", Decoder::string);
    socialMediaLinks = in.field("socialMediaLinks", Decoder::map);
    feedbacksCount = in.field("feedbacksCount", Decoder::integer);
    thankYouTitle = in.field("thankYouTitle", Decoder::string);
    thankYouDescription = in.field("thankYouDescription", Decoder::string);
    thankYouRedirectUrl = in.field("thankYouRedirectUrl", Decoder::string);
    url = in.field("url", Decoder::string);
    folderId = in.field("folderId", Decoder::string);
    extra = in.rest();
  }

  /**
   * Identifier of the page. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Domain of the page, without a scheme.
   *
   * @return the property {@code domain}
   */
  public String domain() {
    return domain;
  }

  /**
   * Path of the page, without a leading slash; usually contains a slash, as in {@code
   * p/pHs20VCe8V}.
   *
   * @return the property {@code key}
   */
  public String key() {
    return key;
  }

  /**
   * Name of the page in the dashboard; null when it has none.
   *
   * @return the property {@code name}, or empty where it is null
   */
  public Optional<String> name() {
    return name;
  }

  /**
   * Kind of page, such as {@code feedback}.
   *
   * @return the property {@code type}
   */
  public String type() {
    return type;
  }

  /**
   * Identifier of the project that owns the page.
   *
   * @return the property {@code projectId}
   */
  public String projectId() {
    return projectId;
  }

  /**
   * Identifier of the user who created the page; null when no user did.
   *
   * @return the property {@code userId}, or empty where it is null
   */
  public Optional<String> userId() {
    return userId;
  }

  /**
   * Number of times that the page has been visited. The documented body of a page that was just
   * created has 1 here, not 0.
   *
   * @return the property {@code views}
   */
  public long views() {
    return views;
  }

  /**
   * When the page was created. Omitted from the page in a visit event.
   *
   * @return the property {@code createdAt}, or empty where it is absent
   */
  public Optional<Instant> createdAt() {
    return createdAt;
  }

  /**
   * When the page was last changed. Omitted from the page in a visit event.
   *
   * @return the property {@code updatedAt}, or empty where it is absent
   */
  public Optional<Instant> updatedAt() {
    return updatedAt;
  }

  /**
   * Description of the page; null when it has none.
   *
   * @return the property {@code description}, which may be absent, and may be null
   */
  public Field<String> description() {
    return description;
  }

  /**
   * Logo on the page, usually a URL; null when there is none.
   *
   * @return the property {@code logo}, which may be absent, and may be null
   */
  public Field<String> logo() {
    return logo;
  }

  /**
   * Image on the page, usually a URL; null when there is none.
   *
   * @return the property {@code image}, which may be absent, and may be null
   */
  public Field<String> image() {
    return image;
  }

  /**
   * BlurHash of {@code image}, shown while the image loads; null when there is none.
   *
   * @return the property {@code imageBlurhash}, which may be absent, and may be null
   */
  public Field<String> imageBlurhash() {
    return imageBlurhash;
  }

  /**
   * Identifier of the page in your own system; null when none was given.
   *
   * @return the property {@code externalId}, which may be absent, and may be null
   */
  public Field<String> externalId() {
    return externalId;
  }

  /**
   * Whether leads and sales are attributed to this page.
   *
   * @return the property {@code trackConversion}, which may be absent, and may be null
   */
  public Field<Boolean> trackConversion() {
    return trackConversion;
  }

  /**
   * Text that visitors see when the page is not found; null when no custom text is set.
   *
   * @return the property {@code message404}, which may be absent, and may be null
   */
  public Field<String> message404() {
    return message404;
  }

  /**
   * Heading on the page.
   *
   * @return the property {@code pageTitle}, which may be absent, and may be null
   */
  public Field<String> pageTitle() {
    return pageTitle;
  }

  /**
   * Line below the heading on the page.
   *
   * @return the property {@code pageSubtitle}, which may be absent, and may be null
   */
  public Field<String> pageSubtitle() {
    return pageSubtitle;
  }

  /**
   * Destination of the button at the top of the page; null when it has none.
   *
   * @return the property {@code heroButtonLink}, which may be absent, and may be null
   */
  public Field<String> heroButtonLink() {
    return heroButtonLink;
  }

  /**
   * Text on the button at the top of the page; null when there is none.
   *
   * @return the property {@code heroButtonText}, which may be absent, and may be null
   */
  public Field<String> heroButtonText() {
    return heroButtonText;
  }

  /**
   * Whether the button at the top of the page is shown.
   *
   * @return the property {@code heroShowButton}, which may be absent, and may be null
   */
  public Field<Boolean> heroShowButton() {
    return heroShowButton;
  }

  /**
   * Kind of background on the page.
   *
   * @return the property {@code pageBackgroundType}, which may be absent, and may be null
   */
  public Field<String> pageBackgroundType() {
    return pageBackgroundType;
  }

  /**
   * Styles of the page's background.
   *
   * @return the property {@code pageBackgroundStyles}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> pageBackgroundStyles() {
    return pageBackgroundStyles;
  }

  /**
   * Kind of form on the page.
   *
   * @return the property {@code pageFormType}, which may be absent, and may be null
   */
  public Field<String> pageFormType() {
    return pageFormType;
  }

  /**
   * Styles of the page's form. CodeQR spells the name this way.
   *
   * @return the property {@code pageFromStyles}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> pageFromStyles() {
    return pageFromStyles;
  }

  /**
   * Style of the form's inputs; null when no custom style is set.
   *
   * @return the property {@code inputStyle}, which may be absent, and may be null
   */
  public Field<String> inputStyle() {
    return inputStyle;
  }

  /**
   * Kind of buttons on the page.
   *
   * @return the property {@code buttonType}, which may be absent, and may be null
   */
  public Field<String> buttonType() {
    return buttonType;
  }

  /**
   * Styles of the page's buttons.
   *
   * @return the property {@code buttonStyles}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> buttonStyles() {
    return buttonStyles;
  }

  /**
   * Kind of submit button on the form.
   *
   * @return the property {@code submitButtonType}, which may be absent, and may be null
   */
  public Field<String> submitButtonType() {
    return submitButtonType;
  }

  /**
   * Styles of the form's submit button.
   *
   * @return the property {@code submitButtonStyles}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> submitButtonStyles() {
    return submitButtonStyles;
  }

  /**
   * Font family of the page.
   *
   * @return the property {@code fontFamily}, which may be absent, and may be null
   */
  public Field<String> fontFamily() {
    return fontFamily;
  }

  /**
   * Text colour of the page, as a CSS colour.
   *
   * @return the property {@code fontColor}, which may be absent, and may be null
   */
  public Field<String> fontColor() {
    return fontColor;
  }

  /**
   * Content of the page. Its shape is not published: it may be any value, including null.
   *
   * @return the property {@code items}, which may be absent, and may be null
   */
  public Field<JsonNode> items() {
    return items;
  }

  /**
   * When the page was last visited; null when it never was. A delivered body may instead have
   * {@code 1970-01-01T00:00:00.000Z} for never.
   *
   * @return the property {@code lastClicked}, which may be absent, and may be null
   */
  public Field<Instant> lastClicked() {
    return lastClicked;
  }

  /**
   * Number of leads attributed to the page.
   *
   * @return the property {@code leads}, which may be absent, and may be null
   */
  public Field<Long> leads() {
    return leads;
  }

  /**
   * Number of sales attributed to the page.
   *
   * @return the property {@code sales}, which may be absent, and may be null
   */
  public Field<Long> sales() {
    return sales;
  }

  /**
   * Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents;
   * whole yen).
   *
   * @return the property {@code saleAmount}, which may be absent, and may be null
   */
  public Field<Long> saleAmount() {
    return saleAmount;
  }

  /**
   * Whether the page's statistics are public.
   *
   * @return the property {@code publicStats}, which may be absent, and may be null
   */
  public Field<Boolean> publicStats() {
    return publicStats;
  }

  /**
   * Whether CodeQR's logo is hidden on the page.
   *
   * @return the property {@code hiddenLogo}, which may be absent, and may be null
   */
  public Field<Boolean> hiddenLogo() {
    return hiddenLogo;
  }

  /**
   * Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.
   *
   * @return the property {@code notificationToken}, which may be absent, and may be null
   */
  public Field<String> notificationToken() {
    return notificationToken;
  }

  /**
   * The page owner's addresses on social media, by network; null when there are none.
   *
   * @return the property {@code socialMediaLinks}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> socialMediaLinks() {
    return socialMediaLinks;
  }

  /**
   * Number of times that feedback has been left on the page.
   *
   * @return the property {@code feedbacksCount}, which may be absent, and may be null
   */
  public Field<Long> feedbacksCount() {
    return feedbacksCount;
  }

  /**
   * Heading that visitors see after filling in the form.
   *
   * @return the property {@code thankYouTitle}, which may be absent, and may be null
   */
  public Field<String> thankYouTitle() {
    return thankYouTitle;
  }

  /**
   * Text that visitors see after filling in the form.
   *
   * @return the property {@code thankYouDescription}, which may be absent, and may be null
   */
  public Field<String> thankYouDescription() {
    return thankYouDescription;
  }

  /**
   * URL that visitors are sent to after filling in the form; null when they stay.
   *
   * @return the property {@code thankYouRedirectUrl}, which may be absent, and may be null
   */
  public Field<String> thankYouRedirectUrl() {
    return thankYouRedirectUrl;
  }

  /**
   * URL that belongs to the page. May be an empty string.
   *
   * @return the property {@code url}, which may be absent, and may be null
   */
  public Field<String> url() {
    return url;
  }

  /**
   * Identifier of the folder that holds the page; null when it is not in a folder.
   *
   * @return the property {@code folderId}, which may be absent, and may be null
   */
  public Field<String> folderId() {
    return folderId;
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
        .finish();
  }
}
