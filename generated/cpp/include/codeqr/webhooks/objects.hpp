#pragma once

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "codeqr/webhooks/field.hpp"
#include "codeqr/webhooks/json.hpp"
#include "codeqr/webhooks/timestamp.hpp"

namespace codeqr::webhooks {

/// The link that the customer came through; null when there is none.
struct CustomerLink {
  /// Identifier of the link. Opaque.
  Field<std::string> id;

  /// Domain of the short link, without a scheme.
  Field<std::string> domain;

  /// Path of the short link, without a leading slash.
  Field<std::string> key;

  /// The full short link.
  Field<std::string> short_link;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const CustomerLink& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, CustomerLink& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const CustomerLink& one, const CustomerLink& other);
inline bool operator!=(const CustomerLink& one, const CustomerLink& other) { return !(one == other); }

/// The person who became a lead or made a purchase.
struct Customer {
  /// Identifier of the customer. Opaque.
  std::string id;

  /// Name of the customer.
  std::string name;

  /// Email address of the customer; null when not known.
  Field<std::string> email;

  /// URL of the customer's picture; null when there is none.
  Field<std::string> avatar;

  /// Identifier of the customer in your own system. May be an empty string.
  Field<std::string> external_id;

  /// Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
  Field<std::string> country;

  /// When the customer was first seen.
  Field<Timestamp> created_at;

  /// The link that the customer came through; null when there is none.
  Field<CustomerLink> link;

  /// Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings.
  Field<JsonObject> custom_fields;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Customer& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Customer& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Customer& one, const Customer& other);
inline bool operator!=(const Customer& one, const Customer& other) { return !(one == other); }

/// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
struct Interaction {
  /// When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.
  std::optional<Timestamp> timestamp;

  /// Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.
  std::optional<std::string> click_id;

  /// Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.
  std::optional<std::string> id;

  /// URL that the visitor was sent to. May be an empty string.
  std::string url;

  /// IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.
  Field<std::string> ip;

  /// Continent of the visitor; null or an empty string when not known.
  std::optional<std::string> continent;

  /// Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.
  std::optional<std::string> country;

  /// City of the visitor; null or `Unknown` when not known.
  std::optional<std::string> city;

  /// Kind of device; null when not known.
  std::optional<std::string> device;

  /// Browser; null or `Unknown` when not known.
  std::optional<std::string> browser;

  /// Operating system; null or `Unknown` when not known.
  std::optional<std::string> os;

  /// User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.
  Field<std::string> ua;

  /// Whether the visitor is thought to be a bot; null when not known.
  std::optional<bool> bot;

  /// Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.
  std::optional<bool> qr;

  /// Domain that the visitor came from; `(direct)` when there was none, null when not known.
  std::optional<std::string> referer;

  /// Identifier of the link behind the interaction. Opaque.
  Field<std::string> link_id;

  /// Region of the visitor, such as a state or a province; null when not known.
  Field<std::string> region;

  /// Latitude of the visitor in decimal degrees, as text; null when not known.
  Field<std::string> latitude;

  /// Longitude of the visitor in decimal degrees, as text; null when not known.
  Field<std::string> longitude;

  /// Model of the device, such as `iPhone`; null when not known.
  Field<std::string> device_model;

  /// Maker of the device, such as `Apple`; null when not known.
  Field<std::string> device_vendor;

  /// Version of the browser; null when not known.
  Field<std::string> browser_version;

  /// Version of the operating system; null when not known.
  Field<std::string> os_version;

  /// Rendering engine of the browser, such as `Blink`; null when not known.
  Field<std::string> engine;

  /// Version of the rendering engine; null when not known.
  Field<std::string> engine_version;

  /// Processor architecture, such as `arm64`; null when not known.
  Field<std::string> cpu_architecture;

  /// Full address that the visitor came from; `(direct)` when there was none, null when not known.
  Field<std::string> referer_url;

  /// Kind of interaction. The list of kinds is not published.
  Field<std::string> type;

  /// Name of the interaction's event. The list of names is not published.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Interaction& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Interaction& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Interaction& one, const Interaction& other);
inline bool operator!=(const Interaction& one, const Interaction& other) { return !(one == other); }

/// A label that groups links.
struct Tag {
  /// Identifier of the tag. Opaque.
  std::string id;

  /// Name of the tag.
  std::string name;

  /// Colour of the tag in the dashboard.
  std::string color;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Tag& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Tag& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Tag& one, const Tag& other);
inline bool operator!=(const Tag& one, const Tag& other) { return !(one == other); }

/// A short link.
struct Link {
  /// Identifier of the link. Opaque.
  std::string id;

  /// Domain of the short link, without a scheme.
  std::string domain;

  /// Path of the short link, without a leading slash; may contain slashes.
  std::string key;

  /// Identifier of the link in your own system; null when none was given.
  Field<std::string> external_id;

  /// Destination of the link. May be an empty string.
  std::string url;

  /// Whether leads and sales are attributed to this link.
  bool track_conversion = false;

  /// Whether the link is archived: hidden in the dashboard but still redirecting.
  bool archived = false;

  /// When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
  Field<Timestamp> expires_at;

  /// Destination of the link once it has expired; null or an empty string when none is set.
  std::optional<std::string> expired_url;

  /// Password that a visitor must enter; null when the link is not protected.
  std::optional<std::string> password;

  /// Whether link previews show the custom `title`, `description`, `image` and `video`.
  bool proxy = false;

  /// Custom title of the link preview; null when none is set.
  std::optional<std::string> title;

  /// Custom description of the link preview; null when none is set.
  std::optional<std::string> description;

  /// Custom image of the link preview, usually a URL; null when none is set.
  std::optional<std::string> image;

  /// Custom video of the link preview, usually a URL; null when none is set.
  std::optional<std::string> video;

  /// Whether the destination is shown under the short link's own address (cloaking).
  bool rewrite = false;

  /// Whether search engines may index the short link.
  bool do_index = false;

  /// Destination for visitors on iOS; null when they follow `url`.
  std::optional<std::string> ios;

  /// Destination for visitors on Android; null when they follow `url`.
  std::optional<std::string> android;

  /// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
  std::optional<JsonObject> geo;

  /// Whether the link's statistics are public.
  bool public_stats = false;

  /// Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event.
  Field<std::string> tag_id;

  /// The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.
  Field<std::vector<Tag>> tags;

  /// Notes by the project's members about the link; null when there are none.
  std::optional<std::string> comments;

  /// The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
  std::string short_link;

  /// URL of an image of the link's QR code.
  std::string qr_code;

  /// UTM source added to the destination; null when none is set.
  std::optional<std::string> utm_source;

  /// UTM medium added to the destination; null when none is set.
  std::optional<std::string> utm_medium;

  /// UTM campaign added to the destination; null when none is set.
  std::optional<std::string> utm_campaign;

  /// UTM term added to the destination; null when none is set.
  std::optional<std::string> utm_term;

  /// UTM content added to the destination; null when none is set.
  std::optional<std::string> utm_content;

  /// Identifier of the user who created the link; null when no user did.
  Field<std::string> user_id;

  /// Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.
  std::string project_id;

  /// Number of times that the link has been clicked.
  std::int64_t clicks = 0;

  /// When the link was last clicked; null when it never was.
  Field<Timestamp> last_clicked;

  /// Number of leads attributed to the link.
  std::int64_t leads = 0;

  /// Number of sales attributed to the link.
  std::int64_t sales = 0;

  /// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
  std::int64_t sale_amount = 0;

  /// When the link was created.
  Timestamp created_at;

  /// When the link was last changed; counting a click changes it too.
  Timestamp updated_at;

  /// Whether CodeQR calls the link flexible; what that changes is not published.
  Field<bool> flexible;

  /// Conditional destinations of the link, tried in order; null when there are none.
  Field<std::vector<JsonObject>> rules;

  /// Identifier of the folder that holds the link; null when it is not in a folder.
  Field<std::string> folder_id;

  /// Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.
  Field<std::string> notification_token;

  /// Whether visitors see a page before they are redirected.
  Field<bool> pre_redirection;

  /// Identifier of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_id;

  /// URL of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_url;

  /// Whether visitors must fill in the form on that page to be redirected.
  Field<bool> is_form_mandatory;

  /// Whether the link has been given a destination.
  Field<bool> filled;

  /// Whether the link serves as a template for others.
  Field<bool> use_as_template;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Link& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Link& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Link& one, const Link& other);
inline bool operator!=(const Link& one, const Link& other) { return !(one == other); }

/// The message of a QR code of type `whatsapp`; null for all other types.
struct QrCodeWhatsApp {
  /// Number that the message is sent to.
  Field<std::string> number;

  /// Text of the message.
  Field<std::string> message;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeWhatsApp& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeWhatsApp& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCodeWhatsApp& one, const QrCodeWhatsApp& other);
inline bool operator!=(const QrCodeWhatsApp& one, const QrCodeWhatsApp& other) { return !(one == other); }

/// Font of the text in the QR code's frame; null when there is none.
struct QrCodeFrameTextStyles {
  /// Font weight.
  Field<std::string> weight;

  /// Font style.
  Field<std::string> style;

  /// Font family.
  Field<std::string> family;

  /// Font size.
  Field<std::string> size;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeFrameTextStyles& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeFrameTextStyles& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCodeFrameTextStyles& one, const QrCodeFrameTextStyles& other);
inline bool operator!=(const QrCodeFrameTextStyles& one, const QrCodeFrameTextStyles& other) { return !(one == other); }

/// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
struct QrCode {
  /// Identifier of the QR code. Opaque.
  std::string id;

  /// Domain of the short link behind the QR code, without a scheme.
  std::string domain;

  /// Path of the short link behind the QR code, without a leading slash; may contain slashes.
  std::string key;

  /// Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.
  std::optional<bool> archived;

  /// Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.
  std::optional<bool> qr_code_static;

  /// Kind of content in the QR code. Omitted from the QR code in a scan event.
  std::optional<std::string> type;

  /// Destination of the QR code; null or an empty string when it holds something other than a URL.
  std::optional<std::string> url;

  /// Identifier of the user who created the QR code; null when no user did.
  std::optional<std::string> user_id;

  /// Identifier of the project that owns the QR code; null when no project does.
  std::optional<std::string> project_id;

  /// Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.
  std::int64_t scans = 0;

  /// The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
  std::optional<std::string> short_link;

  /// When the QR code was created. Omitted from the QR code in a scan event.
  std::optional<Timestamp> created_at;

  /// When the QR code was last changed. Omitted from the QR code in a scan event.
  std::optional<Timestamp> updated_at;

  /// When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
  Field<Timestamp> expires_at;

  /// Destination of the QR code once it has expired; null or an empty string when none is set.
  Field<std::string> expired_url;

  /// Password that a visitor must enter; null when the QR code is not protected.
  Field<std::string> password;

  /// Identifier of the QR code in your own system; null when none was given.
  Field<std::string> external_id;

  /// Whether leads and sales are attributed to this QR code.
  Field<bool> track_conversion;

  /// Whether link previews show the custom `title`, `description` and `image`.
  Field<bool> proxy;

  /// Custom title of the link preview; null when none is set.
  Field<std::string> title;

  /// Custom description of the link preview; null when none is set.
  Field<std::string> description;

  /// Custom image of the link preview, usually a URL; null when none is set.
  Field<std::string> image;

  /// UTM source added to the destination; null when none is set.
  Field<std::string> utm_source;

  /// UTM medium added to the destination; null when none is set.
  Field<std::string> utm_medium;

  /// UTM campaign added to the destination; null when none is set.
  Field<std::string> utm_campaign;

  /// UTM term added to the destination; null when none is set.
  Field<std::string> utm_term;

  /// UTM content added to the destination; null when none is set.
  Field<std::string> utm_content;

  /// Whether the destination is shown under the short link's own address (cloaking).
  Field<bool> rewrite;

  /// Whether search engines may index the short link behind the QR code.
  Field<bool> do_index;

  /// Whether CodeQR calls the QR code flexible; what that changes is not published.
  Field<bool> flexible;

  /// Whether the QR code has been filled with content.
  Field<bool> filled;

  /// Destination for visitors on iOS; null when they follow `url`.
  Field<std::string> ios;

  /// Destination for visitors on Android; null when they follow `url`.
  Field<std::string> android;

  /// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
  Field<JsonObject> geo;

  /// Conditional destinations of the QR code, tried in order; null when there are none.
  Field<std::vector<JsonObject>> rules;

  /// Whether a scan shows the content on a page instead of redirecting.
  Field<bool> use_display_page;

  /// Content encoded in a static QR code; null when the QR code is not static.
  Field<std::string> content_static;

  /// The text of a QR code of type `text`; null for all other types.
  Field<std::string> text;

  /// The message of a QR code of type `email`: address, subject and body, as strings; null for all other types.
  Field<JsonObject> email;

  /// The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types.
  Field<JsonObject> wifi;

  /// The number of a QR code of type `phone`; null for all other types.
  Field<std::string> phone;

  /// The contact of a QR code of type `vcard`, as strings; null for all other types.
  Field<JsonObject> vcard;

  /// The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types.
  Field<JsonObject> crypto;

  /// The message of a QR code of type `sms`: number and text, as strings; null for all other types.
  Field<JsonObject> sms;

  /// The message of a QR code of type `whatsapp`; null for all other types.
  Field<QrCodeWhatsApp> whatsapp;

  /// The call of a QR code of type `facetime`, as strings; null for all other types.
  Field<JsonObject> facetime;

  /// The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types.
  Field<JsonObject> latlog;

  /// Image in the middle of the QR code, as a URL or a data URL; null when there is none.
  Field<std::string> logo;

  /// Background colour of the QR code, as a CSS colour.
  Field<std::string> bg_color;

  /// Foreground colour of the QR code, as a CSS colour.
  Field<std::string> fg_color;

  /// Side length of the QR code's image, in pixels.
  Field<double> size;

  /// Error correction level of the QR code: `L`, `M`, `Q` or `H`.
  Field<std::string> level;

  /// Whether the logo is shown.
  Field<bool> show_logo;

  /// Image laid over the QR code, as a URL or a data URL; null when there is none.
  Field<std::string> src;

  /// Height of the image laid over the QR code, in pixels.
  Field<double> height;

  /// Width of the image laid over the QR code, in pixels.
  Field<double> width;

  /// Whether the QR code is cleared behind the image laid over it.
  Field<bool> excavate;

  /// Whether the QR code's statistics are public.
  Field<bool> public_stats;

  /// When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
  Field<Timestamp> last_clicked;

  /// Number of leads attributed to the QR code.
  Field<std::int64_t> leads;

  /// Number of sales attributed to the QR code.
  Field<std::int64_t> sales;

  /// Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).
  Field<std::int64_t> sale_amount;

  /// Identifier of the QR code's first tag; null when it has none.
  Field<std::string> tag_id;

  /// The QR code's tags; empty or null when it has none.
  Field<std::vector<Tag>> tags;

  /// Identifier of the folder that holds the QR code; null when it is not in a folder.
  Field<std::string> folder_id;

  /// Notes by the project's members about the QR code; null when there are none.
  Field<std::string> comments;

  /// Font of the text in the QR code's frame; null when there is none.
  Field<QrCodeFrameTextStyles> frame_text_styles;

  /// Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque.
  Field<std::string> notification_token;

  /// Whether visitors see a page before they are redirected.
  Field<bool> pre_redirection;

  /// Identifier of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_id;

  /// URL of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_url;

  /// Whether visitors must fill in the form on that page to be redirected.
  Field<bool> is_form_mandatory;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCode& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCode& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCode& one, const QrCode& other);
inline bool operator!=(const QrCode& one, const QrCode& other) { return !(one == other); }

/// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
struct Page {
  /// Identifier of the page. Opaque.
  std::string id;

  /// Domain of the page, without a scheme.
  std::string domain;

  /// Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.
  std::string key;

  /// Name of the page in the dashboard; null when it has none.
  std::optional<std::string> name;

  /// Kind of page, such as `feedback`.
  std::string type;

  /// Identifier of the project that owns the page.
  std::string project_id;

  /// Identifier of the user who created the page; null when no user did.
  std::optional<std::string> user_id;

  /// Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.
  std::int64_t views = 0;

  /// When the page was created. Omitted from the page in a visit event.
  std::optional<Timestamp> created_at;

  /// When the page was last changed. Omitted from the page in a visit event.
  std::optional<Timestamp> updated_at;

  /// Description of the page; null when it has none.
  Field<std::string> description;

  /// Logo on the page, usually a URL; null when there is none.
  Field<std::string> logo;

  /// Image on the page, usually a URL; null when there is none.
  Field<std::string> image;

  /// BlurHash of `image`, shown while the image loads; null when there is none.
  Field<std::string> image_blurhash;

  /// Identifier of the page in your own system; null when none was given.
  Field<std::string> external_id;

  /// Whether leads and sales are attributed to this page.
  Field<bool> track_conversion;

  /// Text that visitors see when the page is not found; null when no custom text is set.
  Field<std::string> message404;

  /// Heading on the page.
  Field<std::string> page_title;

  /// Line below the heading on the page.
  Field<std::string> page_subtitle;

  /// Destination of the button at the top of the page; null when it has none.
  Field<std::string> hero_button_link;

  /// Text on the button at the top of the page; null when there is none.
  Field<std::string> hero_button_text;

  /// Whether the button at the top of the page is shown.
  Field<bool> hero_show_button;

  /// Kind of background on the page.
  Field<std::string> page_background_type;

  /// Styles of the page's background.
  Field<JsonObject> page_background_styles;

  /// Kind of form on the page.
  Field<std::string> page_form_type;

  /// Styles of the page's form. CodeQR spells the name this way.
  Field<JsonObject> page_from_styles;

  /// Style of the form's inputs; null when no custom style is set.
  Field<std::string> input_style;

  /// Kind of buttons on the page.
  Field<std::string> button_type;

  /// Styles of the page's buttons.
  Field<JsonObject> button_styles;

  /// Kind of submit button on the form.
  Field<std::string> submit_button_type;

  /// Styles of the form's submit button.
  Field<JsonObject> submit_button_styles;

  /// Font family of the page.
  Field<std::string> font_family;

  /// Text colour of the page, as a CSS colour.
  Field<std::string> font_color;

  /// Content of the page. Its shape is not published: it may be any value, including null.
  Field<Json> items;

  /// When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
  Field<Timestamp> last_clicked;

  /// Number of leads attributed to the page.
  Field<std::int64_t> leads;

  /// Number of sales attributed to the page.
  Field<std::int64_t> sales;

  /// Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
  Field<std::int64_t> sale_amount;

  /// Whether the page's statistics are public.
  Field<bool> public_stats;

  /// Whether CodeQR's logo is hidden on the page.
  Field<bool> hidden_logo;

  /// Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.
  Field<std::string> notification_token;

  /// The page owner's addresses on social media, by network; null when there are none.
  Field<JsonObject> social_media_links;

  /// Number of times that feedback has been left on the page.
  Field<std::int64_t> feedbacks_count;

  /// Heading that visitors see after filling in the form.
  Field<std::string> thank_you_title;

  /// Text that visitors see after filling in the form.
  Field<std::string> thank_you_description;

  /// URL that visitors are sent to after filling in the form; null when they stay.
  Field<std::string> thank_you_redirect_url;

  /// URL that belongs to the page. May be an empty string.
  Field<std::string> url;

  /// Identifier of the folder that holds the page; null when it is not in a folder.
  Field<std::string> folder_id;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Page& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Page& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Page& one, const Page& other);
inline bool operator!=(const Page& one, const Page& other) { return !(one == other); }

/// The lead: the customer, the interaction that led to it, and the link, QR code or page.
struct LeadCreatedData {
  /// The project's name for the tracked conversion, such as `Sign up`.
  std::optional<std::string> event_name;

  /// The person who became a lead or made a purchase.
  Customer customer;

  /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
  Interaction interaction;

  /// A short link.
  std::optional<Link> link;

  /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
  std::optional<QrCode> qrcode;

  /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
  std::optional<Page> page;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LeadCreatedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LeadCreatedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const LeadCreatedData& one, const LeadCreatedData& other);
inline bool operator!=(const LeadCreatedData& one, const LeadCreatedData& other) { return !(one == other); }

/// The click, and the link with this click already counted.
struct LinkClickedData {
  /// Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.
  std::optional<std::string> event_name;

  /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
  Interaction interaction;

  /// A short link.
  Link link;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LinkClickedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, LinkClickedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const LinkClickedData& one, const LinkClickedData& other);
inline bool operator!=(const LinkClickedData& one, const LinkClickedData& other) { return !(one == other); }

/// The page as it was created.
struct PageCreatedData {
  /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
  Page page;

  /// CodeQR's label for the event, such as `Page created`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageCreatedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageCreatedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const PageCreatedData& one, const PageCreatedData& other);
inline bool operator!=(const PageCreatedData& one, const PageCreatedData& other) { return !(one == other); }

/// The page as it was when deleted.
struct PageDeletedData {
  /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
  Page page;

  /// CodeQR's label for the event, such as `Page deleted`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageDeletedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageDeletedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const PageDeletedData& one, const PageDeletedData& other);
inline bool operator!=(const PageDeletedData& one, const PageDeletedData& other) { return !(one == other); }

/// The page after the change.
struct PageUpdatedData {
  /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
  Page page;

  /// CodeQR's label for the event, such as `Page updated`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageUpdatedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageUpdatedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const PageUpdatedData& one, const PageUpdatedData& other);
inline bool operator!=(const PageUpdatedData& one, const PageUpdatedData& other) { return !(one == other); }

/// The visit and, usually, the page with this visit already counted.
struct PageVisitedData {
  /// Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.
  std::optional<std::string> event_name;

  /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
  Interaction interaction;

  /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
  std::optional<Page> page;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageVisitedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PageVisitedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const PageVisitedData& one, const PageVisitedData& other);
inline bool operator!=(const PageVisitedData& one, const PageVisitedData& other) { return !(one == other); }

/// A partner's referral link, with fewer properties than a link.
struct PartnerLink {
  /// Identifier of the link. Opaque.
  std::string id;

  /// Domain of the short link, without a scheme.
  std::string domain;

  /// Path of the short link, without a leading slash; may contain slashes.
  std::string key;

  /// The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
  std::string short_link;

  /// Destination of the link. May be an empty string.
  std::string url;

  /// Number of times that the link has been clicked.
  std::int64_t clicks = 0;

  /// Number of leads attributed to the link.
  std::int64_t leads = 0;

  /// Number of sales attributed to the link.
  std::int64_t sales = 0;

  /// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
  std::int64_t sale_amount = 0;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PartnerLink& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, PartnerLink& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const PartnerLink& one, const PartnerLink& other);
inline bool operator!=(const PartnerLink& one, const PartnerLink& other) { return !(one == other); }

/// A partner in a partner program, with the totals of all their referral links.
struct Partner {
  /// Identifier of the partner. Opaque.
  std::string id;

  /// Name of the partner.
  std::string name;

  /// Email address of the partner.
  std::string email;

  /// URL of the partner's picture; null when there is none.
  std::optional<std::string> image;

  /// The partner's description of themselves; null when there is none.
  std::optional<std::string> description;

  /// Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
  std::optional<std::string> country;

  /// When the partner could first be paid; null when they cannot be paid yet.
  std::optional<Timestamp> payouts_enabled_at;

  /// When the partner's account was created.
  Timestamp created_at;

  /// The partner's status in the program. Only `approved` is documented.
  std::string status;

  /// Identifier of the partner program. Opaque.
  std::string program_id;

  /// Identifier of the partner in your own system; null when none was given.
  std::optional<std::string> tenant_id;

  /// The partner's referral links.
  std::vector<PartnerLink> links;

  /// Number of times that the partner's links have been clicked.
  std::int64_t clicks = 0;

  /// Number of leads attributed to the partner's links.
  std::int64_t leads = 0;

  /// Number of sales attributed to the partner's links.
  std::int64_t sales = 0;

  /// Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).
  std::int64_t sale_amount = 0;

  /// The partner's earnings, in the smallest unit of the program's currency; may have a fraction.
  double earnings = 0;

  /// Identifier of the application that the partner enrolled with; null when there was none.
  std::optional<std::string> application_id;

  /// Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on `event`, not on this label.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;

  /// The date-times that came in another spelling than CodeQR's: they are written so again, unless they have been changed.
  JsonObject spellings;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Partner& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Partner& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Partner& one, const Partner& other);
inline bool operator!=(const Partner& one, const Partner& other) { return !(one == other); }

/// The QR code as it was created.
struct QrCodeCreatedData {
  /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
  QrCode qrcode;

  /// CodeQR's label for the event, such as `QR code created`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeCreatedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeCreatedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCodeCreatedData& one, const QrCodeCreatedData& other);
inline bool operator!=(const QrCodeCreatedData& one, const QrCodeCreatedData& other) { return !(one == other); }

/// The QR code as it was when deleted.
struct QrCodeDeletedData {
  /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
  QrCode qrcode;

  /// CodeQR's label for the event, such as `QR code deleted`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeDeletedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeDeletedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCodeDeletedData& one, const QrCodeDeletedData& other);
inline bool operator!=(const QrCodeDeletedData& one, const QrCodeDeletedData& other) { return !(one == other); }

/// The scan, and the QR code with this scan already counted.
struct QrCodeScannedData {
  /// Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.
  std::optional<std::string> event_name;

  /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
  Interaction interaction;

  /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
  QrCode qrcode;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeScannedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeScannedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCodeScannedData& one, const QrCodeScannedData& other);
inline bool operator!=(const QrCodeScannedData& one, const QrCodeScannedData& other) { return !(one == other); }

/// The QR code after the change.
struct QrCodeUpdatedData {
  /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
  QrCode qrcode;

  /// CodeQR's label for the event, such as `QR code updated`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeUpdatedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, QrCodeUpdatedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const QrCodeUpdatedData& one, const QrCodeUpdatedData& other);
inline bool operator!=(const QrCodeUpdatedData& one, const QrCodeUpdatedData& other) { return !(one == other); }

/// A purchase that a customer made, usually after an interaction.
struct Sale {
  /// Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.
  std::int64_t amount = 0;

  /// ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
  std::string currency;

  /// The processor that took the payment.
  std::optional<std::string> payment_processor;

  /// Identifier of the invoice at the payment processor; null when there is none. Opaque.
  Field<std::string> invoice_id;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Sale& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, Sale& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const Sale& one, const Sale& other);
inline bool operator!=(const Sale& one, const Sale& other) { return !(one == other); }

/// The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
struct SaleCreatedData {
  /// The project's name for the tracked conversion, such as `Purchased`. May be missing.
  std::optional<std::string> event_name;

  /// The person who became a lead or made a purchase.
  Customer customer;

  /// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
  std::optional<Interaction> interaction;

  /// A short link.
  std::optional<Link> link;

  /// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
  std::optional<QrCode> qrcode;

  /// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
  std::optional<Page> page;

  /// A purchase that a customer made, usually after an interaction.
  Sale sale;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const SaleCreatedData& object);

/// Reads the documented form. Throws InvalidError when that is not what the schema says.
void from_json(const Json& json, SaleCreatedData& object);

/// Whether both have the same properties. `spellings` does not count.
bool operator==(const SaleCreatedData& one, const SaleCreatedData& other);
inline bool operator!=(const SaleCreatedData& one, const SaleCreatedData& other) { return !(one == other); }

}  // namespace codeqr::webhooks
