// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::field::Field;
use crate::raw::Raw;
use crate::spellings::Spellings;

/// The link that the customer came through; null when there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomerLink {
    /// Identifier of the link. Opaque.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub id: Field<String>,
    /// Domain of the short link, without a scheme.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub domain: Field<String>,
    /// Path of the short link, without a leading slash.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub key: Field<String>,
    /// The full short link.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub short_link: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The person who became a lead or made a purchase.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Identifier of the customer. Opaque.
    pub id: String,
    /// Name of the customer.
    pub name: String,
    /// Email address of the customer; null when not known.
    pub email: Field<String>,
    /// URL of the customer's picture; null when there is none.
    pub avatar: Field<String>,
    /// Identifier of the customer in your own system. May be an empty string.
    pub external_id: Field<String>,
    /// Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
    pub country: Field<String>,
    /// When the customer was first seen.
    pub created_at: Field<DateTime<Utc>>,
    /// The link that the customer came through; null when there is none.
    pub link: Field<CustomerLink>,
    /// Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings.
    pub custom_fields: Field<Map<String, Value>>,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
}

/// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Interaction {
    /// When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.
    pub timestamp: Option<DateTime<Utc>>,
    /// Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.
    pub click_id: Option<String>,
    /// Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.
    pub id: Option<String>,
    /// URL that the visitor was sent to. May be an empty string.
    pub url: String,
    /// IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.
    pub ip: Field<String>,
    /// Continent of the visitor; null or an empty string when not known.
    pub continent: Option<String>,
    /// Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.
    pub country: Option<String>,
    /// City of the visitor; null or `Unknown` when not known.
    pub city: Option<String>,
    /// Kind of device; null when not known.
    pub device: Option<String>,
    /// Browser; null or `Unknown` when not known.
    pub browser: Option<String>,
    /// Operating system; null or `Unknown` when not known.
    pub os: Option<String>,
    /// User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.
    pub ua: Field<String>,
    /// Whether the visitor is thought to be a bot; null when not known.
    pub bot: Option<bool>,
    /// Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.
    pub qr: Option<bool>,
    /// Domain that the visitor came from; `(direct)` when there was none, null when not known.
    pub referer: Option<String>,
    /// Identifier of the link behind the interaction. Opaque.
    pub link_id: Field<String>,
    /// Region of the visitor, such as a state or a province; null when not known.
    pub region: Field<String>,
    /// Latitude of the visitor in decimal degrees, as text; null when not known.
    pub latitude: Field<String>,
    /// Longitude of the visitor in decimal degrees, as text; null when not known.
    pub longitude: Field<String>,
    /// Model of the device, such as `iPhone`; null when not known.
    pub device_model: Field<String>,
    /// Maker of the device, such as `Apple`; null when not known.
    pub device_vendor: Field<String>,
    /// Version of the browser; null when not known.
    pub browser_version: Field<String>,
    /// Version of the operating system; null when not known.
    pub os_version: Field<String>,
    /// Rendering engine of the browser, such as `Blink`; null when not known.
    pub engine: Field<String>,
    /// Version of the rendering engine; null when not known.
    pub engine_version: Field<String>,
    /// Processor architecture, such as `arm64`; null when not known.
    pub cpu_architecture: Field<String>,
    /// Full address that the visitor came from; `(direct)` when there was none, null when not known.
    pub referer_url: Field<String>,
    /// Kind of interaction. The list of kinds is not published.
    pub interaction_type: Field<String>,
    /// Name of the interaction's event. The list of names is not published.
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
}

/// A label that groups links.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tag {
    /// Identifier of the tag. Opaque.
    pub id: String,
    /// Name of the tag.
    pub name: String,
    /// Colour of the tag in the dashboard.
    pub color: String,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A short link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Identifier of the link. Opaque.
    pub id: String,
    /// Domain of the short link, without a scheme.
    pub domain: String,
    /// Path of the short link, without a leading slash; may contain slashes.
    pub key: String,
    /// Identifier of the link in your own system; null when none was given.
    pub external_id: Field<String>,
    /// Destination of the link. May be an empty string.
    pub url: String,
    /// Whether leads and sales are attributed to this link.
    pub track_conversion: bool,
    /// Whether the link is archived: hidden in the dashboard but still redirecting.
    pub archived: bool,
    /// When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
    pub expires_at: Field<DateTime<Utc>>,
    /// Destination of the link once it has expired; null or an empty string when none is set.
    pub expired_url: Option<String>,
    /// Password that a visitor must enter; null when the link is not protected.
    pub password: Option<String>,
    /// Whether link previews show the custom `title`, `description`, `image` and `video`.
    pub proxy: bool,
    /// Custom title of the link preview; null when none is set.
    pub title: Option<String>,
    /// Custom description of the link preview; null when none is set.
    pub description: Option<String>,
    /// Custom image of the link preview, usually a URL; null when none is set.
    pub image: Option<String>,
    /// Custom video of the link preview, usually a URL; null when none is set.
    pub video: Option<String>,
    /// Whether the destination is shown under the short link's own address (cloaking).
    pub rewrite: bool,
    /// Whether search engines may index the short link.
    pub do_index: bool,
    /// Destination for visitors on iOS; null when they follow `url`.
    pub ios: Option<String>,
    /// Destination for visitors on Android; null when they follow `url`.
    pub android: Option<String>,
    /// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
    pub geo: Option<Map<String, Value>>,
    /// Whether the link's statistics are public.
    pub public_stats: bool,
    /// Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event.
    pub tag_id: Field<String>,
    /// The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.
    pub tags: Field<Vec<Tag>>,
    /// Notes by the project's members about the link; null when there are none.
    pub comments: Option<String>,
    /// The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
    pub short_link: String,
    /// URL of an image of the link's QR code.
    pub qr_code: String,
    /// UTM source added to the destination; null when none is set.
    pub utm_source: Option<String>,
    /// UTM medium added to the destination; null when none is set.
    pub utm_medium: Option<String>,
    /// UTM campaign added to the destination; null when none is set.
    pub utm_campaign: Option<String>,
    /// UTM term added to the destination; null when none is set.
    pub utm_term: Option<String>,
    /// UTM content added to the destination; null when none is set.
    pub utm_content: Option<String>,
    /// Identifier of the user who created the link; null when no user did.
    pub user_id: Field<String>,
    /// Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.
    pub project_id: String,
    /// Number of times that the link has been clicked.
    pub clicks: i64,
    /// When the link was last clicked; null when it never was.
    pub last_clicked: Field<DateTime<Utc>>,
    /// Number of leads attributed to the link.
    pub leads: i64,
    /// Number of sales attributed to the link.
    pub sales: i64,
    /// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
    pub sale_amount: i64,
    /// When the link was created.
    pub created_at: DateTime<Utc>,
    /// When the link was last changed; counting a click changes it too.
    pub updated_at: DateTime<Utc>,
    /// Whether CodeQR calls the link flexible; what that changes is not published.
    pub flexible: Field<bool>,
    /// Conditional destinations of the link, tried in order; null when there are none.
    pub rules: Field<Vec<Map<String, Value>>>,
    /// Identifier of the folder that holds the link; null when it is not in a folder.
    pub folder_id: Field<String>,
    /// Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.
    pub notification_token: Field<String>,
    /// Whether visitors see a page before they are redirected.
    pub pre_redirection: Field<bool>,
    /// Identifier of the page that visitors see before they are redirected; null when there is none.
    pub page_id: Field<String>,
    /// URL of the page that visitors see before they are redirected; null when there is none.
    pub page_url: Field<String>,
    /// Whether visitors must fill in the form on that page to be redirected.
    pub is_form_mandatory: Field<bool>,
    /// Whether the link has been given a destination.
    pub filled: Field<bool>,
    /// Whether the link serves as a template for others.
    pub use_as_template: Field<bool>,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
}

/// The message of a QR code of type `whatsapp`; null for all other types.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QrCodeWhatsApp {
    /// Number that the message is sent to.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub number: Field<String>,
    /// Text of the message.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub message: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Font of the text in the QR code's frame; null when there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QrCodeFrameTextStyles {
    /// Font weight.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub weight: Field<String>,
    /// Font style.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub style: Field<String>,
    /// Font family.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub family: Field<String>,
    /// Font size.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub size: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QrCode {
    /// Identifier of the QR code. Opaque.
    pub id: String,
    /// Domain of the short link behind the QR code, without a scheme.
    pub domain: String,
    /// Path of the short link behind the QR code, without a leading slash; may contain slashes.
    pub key: String,
    /// Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.
    pub archived: Option<bool>,
    /// Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.
    pub qr_code_static: Option<bool>,
    /// Kind of content in the QR code. Omitted from the QR code in a scan event.
    pub qr_code_type: Option<String>,
    /// Destination of the QR code; null or an empty string when it holds something other than a URL.
    pub url: Option<String>,
    /// Identifier of the user who created the QR code; null when no user did.
    pub user_id: Option<String>,
    /// Identifier of the project that owns the QR code; null when no project does.
    pub project_id: Option<String>,
    /// Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.
    pub scans: i64,
    /// The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
    pub short_link: Option<String>,
    /// When the QR code was created. Omitted from the QR code in a scan event.
    pub created_at: Option<DateTime<Utc>>,
    /// When the QR code was last changed. Omitted from the QR code in a scan event.
    pub updated_at: Option<DateTime<Utc>>,
    /// When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
    pub expires_at: Field<DateTime<Utc>>,
    /// Destination of the QR code once it has expired; null or an empty string when none is set.
    pub expired_url: Field<String>,
    /// Password that a visitor must enter; null when the QR code is not protected.
    pub password: Field<String>,
    /// Identifier of the QR code in your own system; null when none was given.
    pub external_id: Field<String>,
    /// Whether leads and sales are attributed to this QR code.
    pub track_conversion: Field<bool>,
    /// Whether link previews show the custom `title`, `description` and `image`.
    pub proxy: Field<bool>,
    /// Custom title of the link preview; null when none is set.
    pub title: Field<String>,
    /// Custom description of the link preview; null when none is set.
    pub description: Field<String>,
    /// Custom image of the link preview, usually a URL; null when none is set.
    pub image: Field<String>,
    /// UTM source added to the destination; null when none is set.
    pub utm_source: Field<String>,
    /// UTM medium added to the destination; null when none is set.
    pub utm_medium: Field<String>,
    /// UTM campaign added to the destination; null when none is set.
    pub utm_campaign: Field<String>,
    /// UTM term added to the destination; null when none is set.
    pub utm_term: Field<String>,
    /// UTM content added to the destination; null when none is set.
    pub utm_content: Field<String>,
    /// Whether the destination is shown under the short link's own address (cloaking).
    pub rewrite: Field<bool>,
    /// Whether search engines may index the short link behind the QR code.
    pub do_index: Field<bool>,
    /// Whether CodeQR calls the QR code flexible; what that changes is not published.
    pub flexible: Field<bool>,
    /// Whether the QR code has been filled with content.
    pub filled: Field<bool>,
    /// Destination for visitors on iOS; null when they follow `url`.
    pub ios: Field<String>,
    /// Destination for visitors on Android; null when they follow `url`.
    pub android: Field<String>,
    /// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
    pub geo: Field<Map<String, Value>>,
    /// Conditional destinations of the QR code, tried in order; null when there are none.
    pub rules: Field<Vec<Map<String, Value>>>,
    /// Whether a scan shows the content on a page instead of redirecting.
    pub use_display_page: Field<bool>,
    /// Content encoded in a static QR code; null when the QR code is not static.
    pub content_static: Field<String>,
    /// The text of a QR code of type `text`; null for all other types.
    pub text: Field<String>,
    /// The message of a QR code of type `email`: address, subject and body, as strings; null for all other types.
    pub email: Field<Map<String, Value>>,
    /// The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types.
    pub wifi: Field<Map<String, Value>>,
    /// The number of a QR code of type `phone`; null for all other types.
    pub phone: Field<String>,
    /// The contact of a QR code of type `vcard`, as strings; null for all other types.
    pub vcard: Field<Map<String, Value>>,
    /// The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types.
    pub crypto: Field<Map<String, Value>>,
    /// The message of a QR code of type `sms`: number and text, as strings; null for all other types.
    pub sms: Field<Map<String, Value>>,
    /// The message of a QR code of type `whatsapp`; null for all other types.
    pub whatsapp: Field<QrCodeWhatsApp>,
    /// The call of a QR code of type `facetime`, as strings; null for all other types.
    pub facetime: Field<Map<String, Value>>,
    /// The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types.
    pub latlog: Field<Map<String, Value>>,
    /// Image in the middle of the QR code, as a URL or a data URL; null when there is none.
    pub logo: Field<String>,
    /// Background colour of the QR code, as a CSS colour.
    pub bg_color: Field<String>,
    /// Foreground colour of the QR code, as a CSS colour.
    pub fg_color: Field<String>,
    /// Side length of the QR code's image, in pixels.
    pub size: Field<f64>,
    /// Error correction level of the QR code: `L`, `M`, `Q` or `H`.
    pub level: Field<String>,
    /// Whether the logo is shown.
    pub show_logo: Field<bool>,
    /// Image laid over the QR code, as a URL or a data URL; null when there is none.
    pub src: Field<String>,
    /// Height of the image laid over the QR code, in pixels.
    pub height: Field<f64>,
    /// Width of the image laid over the QR code, in pixels.
    pub width: Field<f64>,
    /// Whether the QR code is cleared behind the image laid over it.
    pub excavate: Field<bool>,
    /// Whether the QR code's statistics are public.
    pub public_stats: Field<bool>,
    /// When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
    pub last_clicked: Field<DateTime<Utc>>,
    /// Number of leads attributed to the QR code.
    pub leads: Field<i64>,
    /// Number of sales attributed to the QR code.
    pub sales: Field<i64>,
    /// Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).
    pub sale_amount: Field<i64>,
    /// Identifier of the QR code's first tag; null when it has none.
    pub tag_id: Field<String>,
    /// The QR code's tags; empty or null when it has none.
    pub tags: Field<Vec<Tag>>,
    /// Identifier of the folder that holds the QR code; null when it is not in a folder.
    pub folder_id: Field<String>,
    /// Notes by the project's members about the QR code; null when there are none.
    pub comments: Field<String>,
    /// Font of the text in the QR code's frame; null when there is none.
    pub frame_text_styles: Field<QrCodeFrameTextStyles>,
    /// Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque.
    pub notification_token: Field<String>,
    /// Whether visitors see a page before they are redirected.
    pub pre_redirection: Field<bool>,
    /// Identifier of the page that visitors see before they are redirected; null when there is none.
    pub page_id: Field<String>,
    /// URL of the page that visitors see before they are redirected; null when there is none.
    pub page_url: Field<String>,
    /// Whether visitors must fill in the form on that page to be redirected.
    pub is_form_mandatory: Field<bool>,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
}

/// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// Identifier of the page. Opaque.
    pub id: String,
    /// Domain of the page, without a scheme.
    pub domain: String,
    /// Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.
    pub key: String,
    /// Name of the page in the dashboard; null when it has none.
    pub name: Option<String>,
    /// Kind of page, such as `feedback`.
    pub page_type: String,
    /// Identifier of the project that owns the page.
    pub project_id: String,
    /// Identifier of the user who created the page; null when no user did.
    pub user_id: Option<String>,
    /// Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.
    pub views: i64,
    /// When the page was created. Omitted from the page in a visit event.
    pub created_at: Option<DateTime<Utc>>,
    /// When the page was last changed. Omitted from the page in a visit event.
    pub updated_at: Option<DateTime<Utc>>,
    /// Description of the page; null when it has none.
    pub description: Field<String>,
    /// Logo on the page, usually a URL; null when there is none.
    pub logo: Field<String>,
    /// Image on the page, usually a URL; null when there is none.
    pub image: Field<String>,
    /// BlurHash of `image`, shown while the image loads; null when there is none.
    pub image_blurhash: Field<String>,
    /// Identifier of the page in your own system; null when none was given.
    pub external_id: Field<String>,
    /// Whether leads and sales are attributed to this page.
    pub track_conversion: Field<bool>,
    /// Text that visitors see when the page is not found; null when no custom text is set.
    pub message404: Field<String>,
    /// Heading on the page.
    pub page_title: Field<String>,
    /// Line below the heading on the page.
    pub page_subtitle: Field<String>,
    /// Destination of the button at the top of the page; null when it has none.
    pub hero_button_link: Field<String>,
    /// Text on the button at the top of the page; null when there is none.
    pub hero_button_text: Field<String>,
    /// Whether the button at the top of the page is shown.
    pub hero_show_button: Field<bool>,
    /// Kind of background on the page.
    pub page_background_type: Field<String>,
    /// Styles of the page's background.
    pub page_background_styles: Field<Map<String, Value>>,
    /// Kind of form on the page.
    pub page_form_type: Field<String>,
    /// Styles of the page's form. CodeQR spells the name this way.
    pub page_from_styles: Field<Map<String, Value>>,
    /// Style of the form's inputs; null when no custom style is set.
    pub input_style: Field<String>,
    /// Kind of buttons on the page.
    pub button_type: Field<String>,
    /// Styles of the page's buttons.
    pub button_styles: Field<Map<String, Value>>,
    /// Kind of submit button on the form.
    pub submit_button_type: Field<String>,
    /// Styles of the form's submit button.
    pub submit_button_styles: Field<Map<String, Value>>,
    /// Font family of the page.
    pub font_family: Field<String>,
    /// Text colour of the page, as a CSS colour.
    pub font_color: Field<String>,
    /// Content of the page. Its shape is not published: it may be any value, including null.
    pub items: Field<Value>,
    /// When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
    pub last_clicked: Field<DateTime<Utc>>,
    /// Number of leads attributed to the page.
    pub leads: Field<i64>,
    /// Number of sales attributed to the page.
    pub sales: Field<i64>,
    /// Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
    pub sale_amount: Field<i64>,
    /// Whether the page's statistics are public.
    pub public_stats: Field<bool>,
    /// Whether CodeQR's logo is hidden on the page.
    pub hidden_logo: Field<bool>,
    /// Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.
    pub notification_token: Field<String>,
    /// The page owner's addresses on social media, by network; null when there are none.
    pub social_media_links: Field<Map<String, Value>>,
    /// Number of times that feedback has been left on the page.
    pub feedbacks_count: Field<i64>,
    /// Heading that visitors see after filling in the form.
    pub thank_you_title: Field<String>,
    /// Text that visitors see after filling in the form.
    pub thank_you_description: Field<String>,
    /// URL that visitors are sent to after filling in the form; null when they stay.
    pub thank_you_redirect_url: Field<String>,
    /// URL that belongs to the page. May be an empty string.
    pub url: Field<String>,
    /// Identifier of the folder that holds the page; null when it is not in a folder.
    pub folder_id: Field<String>,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
}

/// The lead: the customer, the interaction that led to it, and the link, QR code or page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LeadCreatedData {
    /// The project's name for the tracked conversion, such as `Sign up`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// The person who became a lead or made a purchase.
    pub customer: Customer,
    /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
    pub interaction: Interaction,
    /// A short link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode: Option<QrCode>,
    /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The click, and the link with this click already counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkClickedData {
    /// Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
    pub interaction: Interaction,
    /// A short link.
    pub link: Link,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The page as it was created.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageCreatedData {
    /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
    pub page: Page,
    /// CodeQR's label for the event, such as `Page created`.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The page as it was when deleted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageDeletedData {
    /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
    pub page: Page,
    /// CodeQR's label for the event, such as `Page deleted`.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The page after the change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageUpdatedData {
    /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
    pub page: Page,
    /// CodeQR's label for the event, such as `Page updated`.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The visit and, usually, the page with this visit already counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageVisitedData {
    /// Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
    pub interaction: Interaction,
    /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A partner's referral link, with fewer properties than a link.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartnerLink {
    /// Identifier of the link. Opaque.
    pub id: String,
    /// Domain of the short link, without a scheme.
    pub domain: String,
    /// Path of the short link, without a leading slash; may contain slashes.
    pub key: String,
    /// The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
    pub short_link: String,
    /// Destination of the link. May be an empty string.
    pub url: String,
    /// Number of times that the link has been clicked.
    pub clicks: i64,
    /// Number of leads attributed to the link.
    pub leads: i64,
    /// Number of sales attributed to the link.
    pub sales: i64,
    /// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
    pub sale_amount: i64,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A partner in a partner program, with the totals of all their referral links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Partner {
    /// Identifier of the partner. Opaque.
    pub id: String,
    /// Name of the partner.
    pub name: String,
    /// Email address of the partner.
    pub email: String,
    /// URL of the partner's picture; null when there is none.
    pub image: Option<String>,
    /// The partner's description of themselves; null when there is none.
    pub description: Option<String>,
    /// Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
    pub country: Option<String>,
    /// When the partner could first be paid; null when they cannot be paid yet.
    pub payouts_enabled_at: Option<DateTime<Utc>>,
    /// When the partner's account was created.
    pub created_at: DateTime<Utc>,
    /// The partner's status in the program. Only `approved` is documented.
    pub status: String,
    /// Identifier of the partner program. Opaque.
    pub program_id: String,
    /// Identifier of the partner in your own system; null when none was given.
    pub tenant_id: Option<String>,
    /// The partner's referral links.
    pub links: Vec<PartnerLink>,
    /// Number of times that the partner's links have been clicked.
    pub clicks: i64,
    /// Number of leads attributed to the partner's links.
    pub leads: i64,
    /// Number of sales attributed to the partner's links.
    pub sales: i64,
    /// Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).
    pub sale_amount: i64,
    /// The partner's earnings, in the smallest unit of the program's currency; may have a fraction.
    pub earnings: f64,
    /// Identifier of the application that the partner enrolled with; null when there was none.
    pub application_id: Option<String>,
    /// Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on `event`, not on this label.
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
}

/// The QR code as it was created.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QrCodeCreatedData {
    /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
    pub qrcode: QrCode,
    /// CodeQR's label for the event, such as `QR code created`.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The QR code as it was when deleted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QrCodeDeletedData {
    /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
    pub qrcode: QrCode,
    /// CodeQR's label for the event, such as `QR code deleted`.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The scan, and the QR code with this scan already counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QrCodeScannedData {
    /// Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
    pub interaction: Interaction,
    /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
    pub qrcode: QrCode,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The QR code after the change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QrCodeUpdatedData {
    /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
    pub qrcode: QrCode,
    /// CodeQR's label for the event, such as `QR code updated`.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub event_name: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A purchase that a customer made, usually after an interaction.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sale {
    /// Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.
    pub amount: i64,
    /// ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
    pub currency: String,
    /// The processor that took the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_processor: Option<String>,
    /// Identifier of the invoice at the payment processor; null when there is none. Opaque.
    #[serde(skip_serializing_if = "Field::is_absent")]
    pub invoice_id: Field<String>,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SaleCreatedData {
    /// The project's name for the tracked conversion, such as `Purchased`. May be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// The person who became a lead or made a purchase.
    pub customer: Customer,
    /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction: Option<Interaction>,
    /// A short link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode: Option<QrCode>,
    /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
    /// A purchase that a customer made, usually after an interaction.
    pub sale: Sale,
    /// The properties that the catalogue does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Someone became a lead, tracked through CodeQR Conversions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadCreatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The lead: the customer, the interaction that led to it, and the link, QR code or page.
    pub data: LeadCreatedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl LeadCreatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "lead.created";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// Someone clicked a link. Sent only to webhooks that are attached to that link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkClickedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The click, and the link with this click already counted.
    pub data: LinkClickedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl LinkClickedEvent {
    /// The event's name.
    pub const NAME: &'static str = "link.clicked";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A link was created in the project. `data` is the link itself, as it was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkCreatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// A short link.
    pub data: Link,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl LinkCreatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "link.created";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A link was deleted in the project. `data` is the link itself, as it was when deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeletedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// A short link.
    pub data: Link,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl LinkDeletedEvent {
    /// The event's name.
    pub const NAME: &'static str = "link.deleted";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A link was changed in the project. `data` is the link itself, as it is after the change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkUpdatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// A short link.
    pub data: Link,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl LinkUpdatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "link.updated";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A page was created in the project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageCreatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The page as it was created.
    pub data: PageCreatedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl PageCreatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "page.created";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageDeletedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The page as it was when deleted.
    pub data: PageDeletedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl PageDeletedEvent {
    /// The event's name.
    pub const NAME: &'static str = "page.deleted";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageUpdatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The page after the change.
    pub data: PageUpdatedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl PageUpdatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "page.updated";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// Someone visited a page. Sent only to webhooks that are attached to that page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageVisitedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The visit and, usually, the page with this visit already counted.
    pub data: PageVisitedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl PageVisitedEvent {
    /// The event's name.
    pub const NAME: &'static str = "page.visited";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerEnrolledEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// A partner in a partner program, with the totals of all their referral links.
    pub data: Partner,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl PartnerEnrolledEvent {
    /// The event's name.
    pub const NAME: &'static str = "partner.enrolled";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A QR code was created in the project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QrCodeCreatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The QR code as it was created.
    pub data: QrCodeCreatedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl QrCodeCreatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "qrcode.created";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QrCodeDeletedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The QR code as it was when deleted.
    pub data: QrCodeDeletedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl QrCodeDeletedEvent {
    /// The event's name.
    pub const NAME: &'static str = "qrcode.deleted";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QrCodeScannedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The scan, and the QR code with this scan already counted.
    pub data: QrCodeScannedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl QrCodeScannedEvent {
    /// The event's name.
    pub const NAME: &'static str = "qrcode.scanned";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QrCodeUpdatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The QR code after the change.
    pub data: QrCodeUpdatedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl QrCodeUpdatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "qrcode.updated";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

/// A customer made a purchase, tracked through CodeQR Conversions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SaleCreatedEvent {
    /// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
    pub id: String,
    /// Name of the event.
    pub event: String,
    /// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
    pub created_at: DateTime<Utc>,
    /// The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
    pub data: SaleCreatedData,
    /// The properties that the catalogue does not know.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl SaleCreatedEvent {
    /// The event's name.
    pub const NAME: &'static str = "sale.created";

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}
