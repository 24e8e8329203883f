"""Schemas of the tables for Apache Arrow and Parquet.

Generated from schemas/ by `npm run generate`. Do not edit.
"""

import pyarrow as pa


def _field(
    name: str,
    type: pa.DataType,
    description: str,
    json_name: str | None = None,
    *,
    required: bool = False,
    nullable: bool = True,
) -> pa.Field:
    metadata = {"description": description, "required": str(required).lower()}
    if json_name is not None:
        metadata["jsonName"] = json_name
    return pa.field(name, type, nullable=nullable, metadata=metadata)


_CUSTOMER_LINK = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the link. Opaque.", json_name="id"),
        _field("domain", pa.string(), "Domain of the short link, without a scheme.", json_name="domain"),
        _field("key", pa.string(), "Path of the short link, without a leading slash.", json_name="key"),
        _field("short_link", pa.string(), "The full short link.", json_name="shortLink"),
    ]
)

_CUSTOMER = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the customer. Opaque.", json_name="id", required=True),
        _field("name", pa.string(), "Name of the customer.", json_name="name", required=True),
        _field("email", pa.string(), "Email address of the customer; null when not known.", json_name="email"),
        _field("avatar", pa.string(), "URL of the customer's picture; null when there is none.", json_name="avatar"),
        _field("external_id", pa.string(), "Identifier of the customer in your own system. May be an empty string.", json_name="externalId"),
        _field("country", pa.string(), "Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.", json_name="country"),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the customer was first seen.", json_name="createdAt"),
        _field("link", _CUSTOMER_LINK, "The link that the customer came through; null when there is none.", json_name="link"),
    ]
)

_INTERACTION = pa.struct(
    [
        _field("timestamp", pa.timestamp("us", tz="UTC"), "When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.", json_name="timestamp"),
        _field("click_id", pa.string(), "Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.", json_name="clickId"),
        _field("id", pa.string(), "Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.", json_name="id"),
        _field("url", pa.string(), "URL that the visitor was sent to. May be an empty string.", json_name="url", required=True),
        _field("ip", pa.string(), "IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.", json_name="ip"),
        _field("continent", pa.string(), "Continent of the visitor; null or an empty string when not known.", json_name="continent", required=True),
        _field("country", pa.string(), "Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.", json_name="country", required=True),
        _field("city", pa.string(), "City of the visitor; null or `Unknown` when not known.", json_name="city", required=True),
        _field("device", pa.string(), "Kind of device; null when not known.", json_name="device", required=True),
        _field("browser", pa.string(), "Browser; null or `Unknown` when not known.", json_name="browser", required=True),
        _field("os", pa.string(), "Operating system; null or `Unknown` when not known.", json_name="os", required=True),
        _field("ua", pa.string(), "User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.", json_name="ua"),
        _field("bot", pa.bool_(), "Whether the visitor is thought to be a bot; null when not known.", json_name="bot", required=True),
        _field("qr", pa.bool_(), "Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.", json_name="qr"),
        _field("referer", pa.string(), "Domain that the visitor came from; `(direct)` when there was none, null when not known.", json_name="referer", required=True),
        _field("link_id", pa.string(), "Identifier of the link behind the interaction. Opaque.", json_name="link_id"),
        _field("region", pa.string(), "Region of the visitor, such as a state or a province; null when not known.", json_name="region"),
        _field("latitude", pa.string(), "Latitude of the visitor in decimal degrees, as text; null when not known.", json_name="latitude"),
        _field("longitude", pa.string(), "Longitude of the visitor in decimal degrees, as text; null when not known.", json_name="longitude"),
        _field("device_model", pa.string(), "Model of the device, such as `iPhone`; null when not known.", json_name="device_model"),
        _field("device_vendor", pa.string(), "Maker of the device, such as `Apple`; null when not known.", json_name="device_vendor"),
        _field("browser_version", pa.string(), "Version of the browser; null when not known.", json_name="browser_version"),
        _field("os_version", pa.string(), "Version of the operating system; null when not known.", json_name="os_version"),
        _field("engine", pa.string(), "Rendering engine of the browser, such as `Blink`; null when not known.", json_name="engine"),
        _field("engine_version", pa.string(), "Version of the rendering engine; null when not known.", json_name="engine_version"),
        _field("cpu_architecture", pa.string(), "Processor architecture, such as `arm64`; null when not known.", json_name="cpu_architecture"),
        _field("referer_url", pa.string(), "Full address that the visitor came from; `(direct)` when there was none, null when not known.", json_name="referer_url"),
        _field("type", pa.string(), "Kind of interaction. The list of kinds is not published.", json_name="type"),
        _field("event_name", pa.string(), "Name of the interaction's event. The list of names is not published.", json_name="event_name"),
    ]
)

_TAG = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the tag. Opaque.", json_name="id", required=True),
        _field("name", pa.string(), "Name of the tag.", json_name="name", required=True),
        _field("color", pa.string(), "Colour of the tag in the dashboard.", json_name="color", required=True),
    ]
)

_LINK = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the link. Opaque.", json_name="id", required=True),
        _field("domain", pa.string(), "Domain of the short link, without a scheme.", json_name="domain", required=True),
        _field("key", pa.string(), "Path of the short link, without a leading slash; may contain slashes.", json_name="key", required=True),
        _field("external_id", pa.string(), "Identifier of the link in your own system; null when none was given.", json_name="externalId"),
        _field("url", pa.string(), "Destination of the link. May be an empty string.", json_name="url", required=True),
        _field("track_conversion", pa.bool_(), "Whether leads and sales are attributed to this link.", json_name="trackConversion", required=True),
        _field("archived", pa.bool_(), "Whether the link is archived: hidden in the dashboard but still redirecting.", json_name="archived", required=True),
        _field("expires_at", pa.timestamp("us", tz="UTC"), "When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.", json_name="expiresAt"),
        _field("expired_url", pa.string(), "Destination of the link once it has expired; null or an empty string when none is set.", json_name="expiredUrl", required=True),
        _field("password", pa.string(), "Password that a visitor must enter; null when the link is not protected.", json_name="password", required=True),
        _field("proxy", pa.bool_(), "Whether link previews show the custom `title`, `description`, `image` and `video`.", json_name="proxy", required=True),
        _field("title", pa.string(), "Custom title of the link preview; null when none is set.", json_name="title", required=True),
        _field("description", pa.string(), "Custom description of the link preview; null when none is set.", json_name="description", required=True),
        _field("image", pa.string(), "Custom image of the link preview, usually a URL; null when none is set.", json_name="image", required=True),
        _field("video", pa.string(), "Custom video of the link preview, usually a URL; null when none is set.", json_name="video", required=True),
        _field("rewrite", pa.bool_(), "Whether the destination is shown under the short link's own address (cloaking).", json_name="rewrite", required=True),
        _field("do_index", pa.bool_(), "Whether search engines may index the short link.", json_name="doIndex", required=True),
        _field("ios", pa.string(), "Destination for visitors on iOS; null when they follow `url`.", json_name="ios", required=True),
        _field("android", pa.string(), "Destination for visitors on Android; null when they follow `url`.", json_name="android", required=True),
        _field("public_stats", pa.bool_(), "Whether the link's statistics are public.", json_name="publicStats", required=True),
        _field("tag_id", pa.string(), "Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event.", json_name="tagId"),
        _field("tags", pa.list_(pa.field("item", _TAG, nullable=False)), "The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.", json_name="tags"),
        _field("comments", pa.string(), "Notes by the project's members about the link; null when there are none.", json_name="comments", required=True),
        _field("short_link", pa.string(), "The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.", json_name="shortLink", required=True),
        _field("qr_code", pa.string(), "URL of an image of the link's QR code.", json_name="qrCode", required=True),
        _field("utm_source", pa.string(), "UTM source added to the destination; null when none is set.", json_name="utm_source", required=True),
        _field("utm_medium", pa.string(), "UTM medium added to the destination; null when none is set.", json_name="utm_medium", required=True),
        _field("utm_campaign", pa.string(), "UTM campaign added to the destination; null when none is set.", json_name="utm_campaign", required=True),
        _field("utm_term", pa.string(), "UTM term added to the destination; null when none is set.", json_name="utm_term", required=True),
        _field("utm_content", pa.string(), "UTM content added to the destination; null when none is set.", json_name="utm_content", required=True),
        _field("user_id", pa.string(), "Identifier of the user who created the link; null when no user did.", json_name="userId"),
        _field("project_id", pa.string(), "Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.", json_name="projectId", required=True),
        _field("clicks", pa.int64(), "Number of times that the link has been clicked.", json_name="clicks", required=True),
        _field("last_clicked", pa.timestamp("us", tz="UTC"), "When the link was last clicked; null when it never was.", json_name="lastClicked"),
        _field("leads", pa.int64(), "Number of leads attributed to the link.", json_name="leads", required=True),
        _field("sales", pa.int64(), "Number of sales attributed to the link.", json_name="sales", required=True),
        _field("sale_amount", pa.int64(), "Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).", json_name="saleAmount", required=True),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the link was created.", json_name="createdAt", required=True),
        _field("updated_at", pa.timestamp("us", tz="UTC"), "When the link was last changed; counting a click changes it too.", json_name="updatedAt", required=True),
        _field("flexible", pa.bool_(), "Whether CodeQR calls the link flexible; what that changes is not published.", json_name="flexible"),
        _field("folder_id", pa.string(), "Identifier of the folder that holds the link; null when it is not in a folder.", json_name="folderId"),
        _field("notification_token", pa.string(), "Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.", json_name="notificationToken"),
        _field("pre_redirection", pa.bool_(), "Whether visitors see a page before they are redirected.", json_name="preRedirection"),
        _field("page_id", pa.string(), "Identifier of the page that visitors see before they are redirected; null when there is none.", json_name="pageId"),
        _field("page_url", pa.string(), "URL of the page that visitors see before they are redirected; null when there is none.", json_name="pageUrl"),
        _field("is_form_mandatory", pa.bool_(), "Whether visitors must fill in the form on that page to be redirected.", json_name="isFormMandatory"),
        _field("filled", pa.bool_(), "Whether the link has been given a destination.", json_name="filled"),
        _field("use_as_template", pa.bool_(), "Whether the link serves as a template for others.", json_name="useAsTemplate"),
    ]
)

_QR_CODE_WHATS_APP = pa.struct(
    [
        _field("number", pa.string(), "Number that the message is sent to.", json_name="number"),
        _field("message", pa.string(), "Text of the message.", json_name="message"),
    ]
)

_QR_CODE_FRAME_TEXT_STYLES = pa.struct(
    [
        _field("weight", pa.string(), "Font weight.", json_name="weight"),
        _field("style", pa.string(), "Font style.", json_name="style"),
        _field("family", pa.string(), "Font family.", json_name="family"),
        _field("size", pa.string(), "Font size.", json_name="size"),
    ]
)

_QR_CODE = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the QR code. Opaque.", json_name="id", required=True),
        _field("domain", pa.string(), "Domain of the short link behind the QR code, without a scheme.", json_name="domain", required=True),
        _field("key", pa.string(), "Path of the short link behind the QR code, without a leading slash; may contain slashes.", json_name="key", required=True),
        _field("archived", pa.bool_(), "Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.", json_name="archived"),
        _field("static", pa.bool_(), "Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.", json_name="static"),
        _field("type", pa.string(), "Kind of content in the QR code. Omitted from the QR code in a scan event.", json_name="type"),
        _field("url", pa.string(), "Destination of the QR code; null or an empty string when it holds something other than a URL.", json_name="url", required=True),
        _field("user_id", pa.string(), "Identifier of the user who created the QR code; null when no user did.", json_name="userId", required=True),
        _field("project_id", pa.string(), "Identifier of the project that owns the QR code; null when no project does.", json_name="projectId", required=True),
        _field("scans", pa.int64(), "Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.", json_name="scans", required=True),
        _field("short_link", pa.string(), "The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.", json_name="shortLink"),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the QR code was created. Omitted from the QR code in a scan event.", json_name="createdAt"),
        _field("updated_at", pa.timestamp("us", tz="UTC"), "When the QR code was last changed. Omitted from the QR code in a scan event.", json_name="updatedAt"),
        _field("expires_at", pa.timestamp("us", tz="UTC"), "When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.", json_name="expiresAt"),
        _field("expired_url", pa.string(), "Destination of the QR code once it has expired; null or an empty string when none is set.", json_name="expiredUrl"),
        _field("password", pa.string(), "Password that a visitor must enter; null when the QR code is not protected.", json_name="password"),
        _field("external_id", pa.string(), "Identifier of the QR code in your own system; null when none was given.", json_name="externalId"),
        _field("track_conversion", pa.bool_(), "Whether leads and sales are attributed to this QR code.", json_name="trackConversion"),
        _field("proxy", pa.bool_(), "Whether link previews show the custom `title`, `description` and `image`.", json_name="proxy"),
        _field("title", pa.string(), "Custom title of the link preview; null when none is set.", json_name="title"),
        _field("description", pa.string(), "Custom description of the link preview; null when none is set.", json_name="description"),
        _field("image", pa.string(), "Custom image of the link preview, usually a URL; null when none is set.", json_name="image"),
        _field("utm_source", pa.string(), "UTM source added to the destination; null when none is set.", json_name="utm_source"),
        _field("utm_medium", pa.string(), "UTM medium added to the destination; null when none is set.", json_name="utm_medium"),
        _field("utm_campaign", pa.string(), "UTM campaign added to the destination; null when none is set.", json_name="utm_campaign"),
        _field("utm_term", pa.string(), "UTM term added to the destination; null when none is set.", json_name="utm_term"),
        _field("utm_content", pa.string(), "UTM content added to the destination; null when none is set.", json_name="utm_content"),
        _field("rewrite", pa.bool_(), "Whether the destination is shown under the short link's own address (cloaking).", json_name="rewrite"),
        _field("do_index", pa.bool_(), "Whether search engines may index the short link behind the QR code.", json_name="doIndex"),
        _field("flexible", pa.bool_(), "Whether CodeQR calls the QR code flexible; what that changes is not published.", json_name="flexible"),
        _field("filled", pa.bool_(), "Whether the QR code has been filled with content.", json_name="filled"),
        _field("ios", pa.string(), "Destination for visitors on iOS; null when they follow `url`.", json_name="ios"),
        _field("android", pa.string(), "Destination for visitors on Android; null when they follow `url`.", json_name="android"),
        _field("use_display_page", pa.bool_(), "Whether a scan shows the content on a page instead of redirecting.", json_name="useDisplayPage"),
        _field("content_static", pa.string(), "Content encoded in a static QR code; null when the QR code is not static.", json_name="contentStatic"),
        _field("text", pa.string(), "The text of a QR code of type `text`; null for all other types.", json_name="text"),
        _field("phone", pa.string(), "The number of a QR code of type `phone`; null for all other types.", json_name="phone"),
        _field("whatsapp", _QR_CODE_WHATS_APP, "The message of a QR code of type `whatsapp`; null for all other types.", json_name="whatsapp"),
        _field("logo", pa.string(), "Image in the middle of the QR code, as a URL or a data URL; null when there is none.", json_name="logo"),
        _field("bg_color", pa.string(), "Background colour of the QR code, as a CSS colour.", json_name="bgColor"),
        _field("fg_color", pa.string(), "Foreground colour of the QR code, as a CSS colour.", json_name="fgColor"),
        _field("size", pa.float64(), "Side length of the QR code's image, in pixels.", json_name="size"),
        _field("level", pa.string(), "Error correction level of the QR code: `L`, `M`, `Q` or `H`.", json_name="level"),
        _field("show_logo", pa.bool_(), "Whether the logo is shown.", json_name="showLogo"),
        _field("src", pa.string(), "Image laid over the QR code, as a URL or a data URL; null when there is none.", json_name="src"),
        _field("height", pa.float64(), "Height of the image laid over the QR code, in pixels.", json_name="height"),
        _field("width", pa.float64(), "Width of the image laid over the QR code, in pixels.", json_name="width"),
        _field("excavate", pa.bool_(), "Whether the QR code is cleared behind the image laid over it.", json_name="excavate"),
        _field("public_stats", pa.bool_(), "Whether the QR code's statistics are public.", json_name="publicStats"),
        _field("last_clicked", pa.timestamp("us", tz="UTC"), "When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.", json_name="lastClicked"),
        _field("leads", pa.int64(), "Number of leads attributed to the QR code.", json_name="leads"),
        _field("sales", pa.int64(), "Number of sales attributed to the QR code.", json_name="sales"),
        _field("sale_amount", pa.int64(), "Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).", json_name="saleAmount"),
        _field("tag_id", pa.string(), "Identifier of the QR code's first tag; null when it has none.", json_name="tagId"),
        _field("tags", pa.list_(pa.field("item", _TAG, nullable=False)), "The QR code's tags; empty or null when it has none.", json_name="tags"),
        _field("folder_id", pa.string(), "Identifier of the folder that holds the QR code; null when it is not in a folder.", json_name="folderId"),
        _field("comments", pa.string(), "Notes by the project's members about the QR code; null when there are none.", json_name="comments"),
        _field("frame_text_styles", _QR_CODE_FRAME_TEXT_STYLES, "Font of the text in the QR code's frame; null when there is none.", json_name="frameTextStyles"),
        _field("notification_token", pa.string(), "Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque.", json_name="notificationToken"),
        _field("pre_redirection", pa.bool_(), "Whether visitors see a page before they are redirected.", json_name="preRedirection"),
        _field("page_id", pa.string(), "Identifier of the page that visitors see before they are redirected; null when there is none.", json_name="pageId"),
        _field("page_url", pa.string(), "URL of the page that visitors see before they are redirected; null when there is none.", json_name="pageUrl"),
        _field("is_form_mandatory", pa.bool_(), "Whether visitors must fill in the form on that page to be redirected.", json_name="isFormMandatory"),
    ]
)

_PAGE = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the page. Opaque.", json_name="id", required=True),
        _field("domain", pa.string(), "Domain of the page, without a scheme.", json_name="domain", required=True),
        _field("key", pa.string(), "Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.", json_name="key", required=True),
        _field("name", pa.string(), "Name of the page in the dashboard; null when it has none.", json_name="name", required=True),
        _field("type", pa.string(), "Kind of page, such as `feedback`.", json_name="type", required=True),
        _field("project_id", pa.string(), "Identifier of the project that owns the page.", json_name="projectId", required=True),
        _field("user_id", pa.string(), "Identifier of the user who created the page; null when no user did.", json_name="userId", required=True),
        _field("views", pa.int64(), "Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.", json_name="views", required=True),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the page was created. Omitted from the page in a visit event.", json_name="createdAt"),
        _field("updated_at", pa.timestamp("us", tz="UTC"), "When the page was last changed. Omitted from the page in a visit event.", json_name="updatedAt"),
        _field("description", pa.string(), "Description of the page; null when it has none.", json_name="description"),
        _field("logo", pa.string(), "Logo on the page, usually a URL; null when there is none.", json_name="logo"),
        _field("image", pa.string(), "Image on the page, usually a URL; null when there is none.", json_name="image"),
        _field("image_blurhash", pa.string(), "BlurHash of `image`, shown while the image loads; null when there is none.", json_name="imageBlurhash"),
        _field("external_id", pa.string(), "Identifier of the page in your own system; null when none was given.", json_name="externalId"),
        _field("track_conversion", pa.bool_(), "Whether leads and sales are attributed to this page.", json_name="trackConversion"),
        _field("message404", pa.string(), "Text that visitors see when the page is not found; null when no custom text is set.", json_name="message404"),
        _field("page_title", pa.string(), "Heading on the page.", json_name="pageTitle"),
        _field("page_subtitle", pa.string(), "Line below the heading on the page.", json_name="pageSubtitle"),
        _field("hero_button_link", pa.string(), "Destination of the button at the top of the page; null when it has none.", json_name="heroButtonLink"),
        _field("hero_button_text", pa.string(), "Text on the button at the top of the page; null when there is none.", json_name="heroButtonText"),
        _field("hero_show_button", pa.bool_(), "Whether the button at the top of the page is shown.", json_name="heroShowButton"),
        _field("page_background_type", pa.string(), "Kind of background on the page.", json_name="pageBackgroundType"),
        _field("page_form_type", pa.string(), "Kind of form on the page.", json_name="pageFormType"),
        _field("input_style", pa.string(), "Style of the form's inputs; null when no custom style is set.", json_name="inputStyle"),
        _field("button_type", pa.string(), "Kind of buttons on the page.", json_name="buttonType"),
        _field("submit_button_type", pa.string(), "Kind of submit button on the form.", json_name="submitButtonType"),
        _field("font_family", pa.string(), "Font family of the page.", json_name="fontFamily"),
        _field("font_color", pa.string(), "Text colour of the page, as a CSS colour.", json_name="fontColor"),
        _field("last_clicked", pa.timestamp("us", tz="UTC"), "When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.", json_name="lastClicked"),
        _field("leads", pa.int64(), "Number of leads attributed to the page.", json_name="leads"),
        _field("sales", pa.int64(), "Number of sales attributed to the page.", json_name="sales"),
        _field("sale_amount", pa.int64(), "Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).", json_name="saleAmount"),
        _field("public_stats", pa.bool_(), "Whether the page's statistics are public.", json_name="publicStats"),
        _field("hidden_logo", pa.bool_(), "Whether CodeQR's logo is hidden on the page.", json_name="hiddenLogo"),
        _field("notification_token", pa.string(), "Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.", json_name="notificationToken"),
        _field("feedbacks_count", pa.int64(), "Number of times that feedback has been left on the page.", json_name="feedbacksCount"),
        _field("thank_you_title", pa.string(), "Heading that visitors see after filling in the form.", json_name="thankYouTitle"),
        _field("thank_you_description", pa.string(), "Text that visitors see after filling in the form.", json_name="thankYouDescription"),
        _field("thank_you_redirect_url", pa.string(), "URL that visitors are sent to after filling in the form; null when they stay.", json_name="thankYouRedirectUrl"),
        _field("url", pa.string(), "URL that belongs to the page. May be an empty string.", json_name="url"),
        _field("folder_id", pa.string(), "Identifier of the folder that holds the page; null when it is not in a folder.", json_name="folderId"),
    ]
)

_LEAD_CREATED_DATA = pa.struct(
    [
        _field("event_name", pa.string(), "The project's name for the tracked conversion, such as `Sign up`.", json_name="eventName"),
        _field("customer", _CUSTOMER, "The person who became a lead or made a purchase.", json_name="customer", required=True),
        _field("interaction", _INTERACTION, "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.", json_name="interaction", required=True),
        _field("link", _LINK, "A short link.", json_name="link"),
        _field("qrcode", _QR_CODE, "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.", json_name="qrcode"),
        _field("page", _PAGE, "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.", json_name="page"),
    ]
)

_LINK_CLICKED_DATA = pa.struct(
    [
        _field("event_name", pa.string(), "Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.", json_name="eventName"),
        _field("interaction", _INTERACTION, "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.", json_name="interaction", required=True),
        _field("link", _LINK, "A short link.", json_name="link", required=True),
    ]
)

_PAGE_CREATED_DATA = pa.struct(
    [
        _field("page", _PAGE, "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.", json_name="page", required=True),
        _field("event_name", pa.string(), "CodeQR's label for the event, such as `Page created`.", json_name="eventName"),
    ]
)

_PAGE_DELETED_DATA = pa.struct(
    [
        _field("page", _PAGE, "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.", json_name="page", required=True),
        _field("event_name", pa.string(), "CodeQR's label for the event, such as `Page deleted`.", json_name="eventName"),
    ]
)

_PAGE_UPDATED_DATA = pa.struct(
    [
        _field("page", _PAGE, "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.", json_name="page", required=True),
        _field("event_name", pa.string(), "CodeQR's label for the event, such as `Page updated`.", json_name="eventName"),
    ]
)

_PAGE_VISITED_DATA = pa.struct(
    [
        _field("event_name", pa.string(), "Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.", json_name="eventName"),
        _field("interaction", _INTERACTION, "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.", json_name="interaction", required=True),
        _field("page", _PAGE, "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.", json_name="page"),
    ]
)

_PARTNER_LINK = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the link. Opaque.", json_name="id", required=True),
        _field("domain", pa.string(), "Domain of the short link, without a scheme.", json_name="domain", required=True),
        _field("key", pa.string(), "Path of the short link, without a leading slash; may contain slashes.", json_name="key", required=True),
        _field("short_link", pa.string(), "The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.", json_name="shortLink", required=True),
        _field("url", pa.string(), "Destination of the link. May be an empty string.", json_name="url", required=True),
        _field("clicks", pa.int64(), "Number of times that the link has been clicked.", json_name="clicks", required=True),
        _field("leads", pa.int64(), "Number of leads attributed to the link.", json_name="leads", required=True),
        _field("sales", pa.int64(), "Number of sales attributed to the link.", json_name="sales", required=True),
        _field("sale_amount", pa.int64(), "Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).", json_name="saleAmount", required=True),
    ]
)

_PARTNER = pa.struct(
    [
        _field("id", pa.string(), "Identifier of the partner. Opaque.", json_name="id", required=True),
        _field("name", pa.string(), "Name of the partner.", json_name="name", required=True),
        _field("email", pa.string(), "Email address of the partner.", json_name="email", required=True),
        _field("image", pa.string(), "URL of the partner's picture; null when there is none.", json_name="image", required=True),
        _field("description", pa.string(), "The partner's description of themselves; null when there is none.", json_name="description", required=True),
        _field("country", pa.string(), "Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.", json_name="country", required=True),
        _field("payouts_enabled_at", pa.timestamp("us", tz="UTC"), "When the partner could first be paid; null when they cannot be paid yet.", json_name="payoutsEnabledAt", required=True),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the partner's account was created.", json_name="createdAt", required=True),
        _field("status", pa.string(), "The partner's status in the program. Only `approved` is documented.", json_name="status", required=True),
        _field("program_id", pa.string(), "Identifier of the partner program. Opaque.", json_name="programId", required=True),
        _field("tenant_id", pa.string(), "Identifier of the partner in your own system; null when none was given.", json_name="tenantId", required=True),
        _field("links", pa.list_(pa.field("item", _PARTNER_LINK, nullable=False)), "The partner's referral links.", json_name="links", required=True),
        _field("clicks", pa.int64(), "Number of times that the partner's links have been clicked.", json_name="clicks", required=True),
        _field("leads", pa.int64(), "Number of leads attributed to the partner's links.", json_name="leads", required=True),
        _field("sales", pa.int64(), "Number of sales attributed to the partner's links.", json_name="sales", required=True),
        _field("sale_amount", pa.int64(), "Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).", json_name="saleAmount", required=True),
        _field("earnings", pa.float64(), "The partner's earnings, in the smallest unit of the program's currency; may have a fraction.", json_name="earnings", required=True),
        _field("application_id", pa.string(), "Identifier of the application that the partner enrolled with; null when there was none.", json_name="applicationId", required=True),
        _field("event_name", pa.string(), "Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on `event`, not on this label.", json_name="eventName"),
    ]
)

_QR_CODE_CREATED_DATA = pa.struct(
    [
        _field("qrcode", _QR_CODE, "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.", json_name="qrcode", required=True),
        _field("event_name", pa.string(), "CodeQR's label for the event, such as `QR code created`.", json_name="eventName"),
    ]
)

_QR_CODE_DELETED_DATA = pa.struct(
    [
        _field("qrcode", _QR_CODE, "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.", json_name="qrcode", required=True),
        _field("event_name", pa.string(), "CodeQR's label for the event, such as `QR code deleted`.", json_name="eventName"),
    ]
)

_QR_CODE_SCANNED_DATA = pa.struct(
    [
        _field("event_name", pa.string(), "Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.", json_name="eventName"),
        _field("interaction", _INTERACTION, "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.", json_name="interaction", required=True),
        _field("qrcode", _QR_CODE, "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.", json_name="qrcode", required=True),
    ]
)

_QR_CODE_UPDATED_DATA = pa.struct(
    [
        _field("qrcode", _QR_CODE, "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.", json_name="qrcode", required=True),
        _field("event_name", pa.string(), "CodeQR's label for the event, such as `QR code updated`.", json_name="eventName"),
    ]
)

_SALE = pa.struct(
    [
        _field("amount", pa.int64(), "Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.", json_name="amount", required=True),
        _field("currency", pa.string(), "ISO 4217 code of the currency. Documented in lower case; compare without regard to case.", json_name="currency", required=True),
        _field("payment_processor", pa.string(), "The processor that took the payment.", json_name="paymentProcessor"),
        _field("invoice_id", pa.string(), "Identifier of the invoice at the payment processor; null when there is none. Opaque.", json_name="invoiceId"),
    ]
)

_SALE_CREATED_DATA = pa.struct(
    [
        _field("event_name", pa.string(), "The project's name for the tracked conversion, such as `Purchased`. May be missing.", json_name="eventName"),
        _field("customer", _CUSTOMER, "The person who became a lead or made a purchase.", json_name="customer", required=True),
        _field("interaction", _INTERACTION, "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.", json_name="interaction"),
        _field("link", _LINK, "A short link.", json_name="link"),
        _field("qrcode", _QR_CODE, "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.", json_name="qrcode"),
        _field("page", _PAGE, "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.", json_name="page"),
        _field("sale", _SALE, "A purchase that a customer made, usually after an interaction.", json_name="sale", required=True),
    ]
)

LEAD_CREATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _LEAD_CREATED_DATA, "The lead: the customer, the interaction that led to it, and the link, QR code or page.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

LINK_CLICKED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _LINK_CLICKED_DATA, "The click, and the link with this click already counted.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

LINK_CREATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _LINK, "A short link.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

LINK_DELETED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _LINK, "A short link.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

LINK_UPDATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _LINK, "A short link.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

PAGE_CREATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _PAGE_CREATED_DATA, "The page as it was created.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

PAGE_DELETED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _PAGE_DELETED_DATA, "The page as it was when deleted.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

PAGE_UPDATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _PAGE_UPDATED_DATA, "The page after the change.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

PAGE_VISITED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _PAGE_VISITED_DATA, "The visit and, usually, the page with this visit already counted.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

PARTNER_ENROLLED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _PARTNER, "A partner in a partner program, with the totals of all their referral links.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

QRCODE_CREATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _QR_CODE_CREATED_DATA, "The QR code as it was created.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

QRCODE_DELETED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _QR_CODE_DELETED_DATA, "The QR code as it was when deleted.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

QRCODE_SCANNED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _QR_CODE_SCANNED_DATA, "The scan, and the QR code with this scan already counted.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

QRCODE_UPDATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _QR_CODE_UPDATED_DATA, "The QR code after the change.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

SALE_CREATED = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("data", _SALE_CREATED_DATA, "The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.", json_name="data", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

UNKNOWN = pa.schema(
    [
        _field("id", pa.string(), "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.", json_name="id", required=True, nullable=False),
        _field("event", pa.string(), "Name of the event, such as `link.clicked`. New names appear without notice.", json_name="event", required=True, nullable=False),
        _field("created_at", pa.timestamp("us", tz="UTC"), "When the event happened, as an RFC 3339 date-time in UTC with milliseconds.", json_name="createdAt", required=True, nullable=False),
        _field("extra", pa.string(), "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing."),
    ]
)

INVALID = pa.schema(
    [
        _field("source", pa.string(), "File, or topic, that the body came from."),
        _field("partition", pa.int64(), "Partition of the topic; null for a file."),
        _field("position", pa.int64(), "Number of the line in the file, from 1, or the offset in the partition."),
        _field("event", pa.string(), "Name of the event, if it could be read."),
        _field("path", pa.string(), "Where the first issue is, as a JSON pointer; empty for the whole body.", required=True, nullable=False),
        _field("keyword", pa.string(), "The keyword of JSON Schema that is broken, or `json`, `utf-8` or `at` for what has no JSON body.", required=True, nullable=False),
        _field("message", pa.string(), "What was expected and what was found.", required=True, nullable=False),
        _field("raw", pa.binary(), "The body as it came; null for a record without one."),
    ]
)

#: The schema of each table, by its name.
TABLES: dict[str, pa.Schema] = {
    "lead_created": LEAD_CREATED,
    "link_clicked": LINK_CLICKED,
    "link_created": LINK_CREATED,
    "link_deleted": LINK_DELETED,
    "link_updated": LINK_UPDATED,
    "page_created": PAGE_CREATED,
    "page_deleted": PAGE_DELETED,
    "page_updated": PAGE_UPDATED,
    "page_visited": PAGE_VISITED,
    "partner_enrolled": PARTNER_ENROLLED,
    "qrcode_created": QRCODE_CREATED,
    "qrcode_deleted": QRCODE_DELETED,
    "qrcode_scanned": QRCODE_SCANNED,
    "qrcode_updated": QRCODE_UPDATED,
    "sale_created": SALE_CREATED,
    "unknown": UNKNOWN,
    "invalid": INVALID,
}
