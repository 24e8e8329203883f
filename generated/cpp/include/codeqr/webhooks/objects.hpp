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

/// The link through which the customer came; null when there is none.
struct CustomerLink {
  /// Identifier of the link. Opaque.
  Field<std::string> id;

  /// Domain of the short link, without a scheme.
  Field<std::string> domain;

  /// Path of the short link, without a leading slash.
  Field<std::string> key;

  /// The whole short link.
  Field<std::string> short_link;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const CustomerLink& object);

/// The person who became a lead or made a purchase.
struct Customer {
  /// Identifier of the customer. Opaque.
  std::string id;

  /// Name of the customer.
  std::string name;

  /// E-mail address of the customer; null when not known.
  Field<std::string> email;

  /// Address of a picture of the customer; null when there is none.
  Field<std::string> avatar;

  /// Identifier of the customer in the consumer's own system. May be an empty string.
  Field<std::string> external_id;

  /// Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
  Field<std::string> country;

  /// When the customer was first seen.
  Field<Timestamp> created_at;

  /// The link through which the customer came; null when there is none.
  Field<CustomerLink> link;

  /// What the project keeps of the customer beside the other properties: keys and values are its own, values are strings as a rule.
  Field<JsonObject> custom_fields;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Customer& object);

/// One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
struct Interaction {
  /// When the interaction happened. Left out where the interaction is the one that led to a lead or a sale.
  std::optional<Timestamp> timestamp;

  /// Identifier of the interaction, under the name that clicks, scans and visits use. The same identifier as `id`.
  std::optional<std::string> click_id;

  /// Identifier of the interaction, under the name that leads and sales use. The same identifier as `clickId`.
  std::optional<std::string> id;

  /// Where the visitor was sent. May be an empty string.
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

  /// User agent string as the browser sent it; null when it sent none. Left out of the documented scans and visits.
  Field<std::string> ua;

  /// Whether the visitor is thought to be a bot; null when not known.
  std::optional<bool> bot;

  /// Whether the interaction came through a QR code. The documented scan says false here, so do not rely on it to tell a scan from a click.
  std::optional<bool> qr;

  /// Domain that the visitor came from, `(direct)` when there was none; null when not known.
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

  /// Architecture of the processor, such as `arm64`; null when not known.
  Field<std::string> cpu_architecture;

  /// Whole address that the visitor came from, `(direct)` when there was none; null when not known.
  Field<std::string> referer_url;

  /// What kind of interaction it was. No list of the kinds is published.
  Field<std::string> type;

  /// Name of the interaction's event. No list of the names is published.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Interaction& object);

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

/// A short link.
struct Link {
  /// Identifier of the link. Opaque.
  std::string id;

  /// Domain of the short link, without a scheme.
  std::string domain;

  /// Path of the short link, without a leading slash; may itself contain slashes.
  std::string key;

  /// Identifier of the link in the consumer's own system; null when none was given.
  Field<std::string> external_id;

  /// Where the link leads. May be an empty string.
  std::string url;

  /// Whether leads and sales are attributed to this link.
  bool track_conversion = false;

  /// Whether the link is archived: hidden in the dashboard, yet still redirecting.
  bool archived = false;

  /// When the link stops redirecting; null when it never does. A delivered body may say never with `1970-01-01T00:00:00.000Z` instead.
  Field<Timestamp> expires_at;

  /// Where the link leads once it has expired; null or an empty string when no such address is set.
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

  /// Identifier of the link's first tag; null when it has none. Left out of links that come with a click, a lead or a sale.
  Field<std::string> tag_id;

  /// The link's tags; empty or null when it has none. Left out of links that come with a click, a lead or a sale.
  Field<std::vector<Tag>> tags;

  /// Notes of the project's members on the link; null when there are none.
  std::optional<std::string> comments;

  /// The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
  std::string short_link;

  /// Address of an image with the link's QR code.
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

  /// Identifier of the project that owns the link. The documented bodies carry this key twice with the same value; as everywhere in JSON the last one counts.
  std::string project_id;

  /// How many times the link has been clicked.
  std::int64_t clicks = 0;

  /// When the link was last clicked; null when it never was.
  Field<Timestamp> last_clicked;

  /// How many leads are attributed to the link.
  std::int64_t leads = 0;

  /// How many sales are attributed to the link.
  std::int64_t sales = 0;

  /// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
  std::int64_t sale_amount = 0;

  /// When the link was created.
  Timestamp created_at;

  /// When the link was last changed; counting a click changes it too.
  Timestamp updated_at;

  /// Whether the link is a flexible one, in CodeQR's sense of the word; what that changes is not published.
  Field<bool> flexible;

  /// Conditional destinations of the link, tried in their order; null when there are none.
  Field<std::vector<JsonObject>> rules;

  /// Identifier of the folder that the link is in; null when it is in none.
  Field<std::string> folder_id;

  /// Token that CodeQR's notifications about the link are tied to; null when there are none. Opaque.
  Field<std::string> notification_token;

  /// Whether visitors see a page before they are redirected.
  Field<bool> pre_redirection;

  /// Identifier of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_id;

  /// Address of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_url;

  /// Whether visitors must fill in the form on that page to be redirected.
  Field<bool> is_form_mandatory;

  /// Whether the link has been filled with a destination.
  Field<bool> filled;

  /// Whether the link serves as a template for others.
  Field<bool> use_as_template;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Link& object);

/// The message of a QR code of type `whatsapp`; null for the other types.
struct QrCodeWhatsApp {
  /// Number that the message goes to.
  Field<std::string> number;

  /// Text of the message.
  Field<std::string> message;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeWhatsApp& object);

/// How the text of the QR code's frame is set; null when there is none.
struct QrCodeFrameTextStyles {
  /// Weight of the font.
  Field<std::string> weight;

  /// Style of the font.
  Field<std::string> style;

  /// Family of the font.
  Field<std::string> family;

  /// Size of the font.
  Field<std::string> size;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeFrameTextStyles& object);

/// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
struct QrCode {
  /// Identifier of the QR code. Opaque.
  std::string id;

  /// Domain of the short link behind the QR code, without a scheme.
  std::string domain;

  /// Path of the short link behind the QR code, without a leading slash; may itself contain slashes.
  std::string key;

  /// Whether the QR code is archived: hidden in the dashboard, yet still working. Left out of QR codes that come with a scan.
  std::optional<bool> archived;

  /// Whether the content is printed into the QR code itself, so that it cannot change and scans are not counted. Left out of QR codes that come with a scan.
  std::optional<bool> qr_code_static;

  /// What the QR code holds. Left out of QR codes that come with a scan.
  std::optional<std::string> type;

  /// Where the QR code leads; null or an empty string when it holds something other than an address.
  std::optional<std::string> url;

  /// Identifier of the user who created the QR code; null when no user did.
  std::optional<std::string> user_id;

  /// Identifier of the project that owns the QR code; null when none does.
  std::optional<std::string> project_id;

  /// How many times the QR code has been scanned. 1, not 0, in the documented body of a QR code that was just created.
  std::int64_t scans = 0;

  /// The whole short link behind the QR code. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
  std::optional<std::string> short_link;

  /// When the QR code was created. Left out of QR codes that come with a scan.
  std::optional<Timestamp> created_at;

  /// When the QR code was last changed. Left out of QR codes that come with a scan.
  std::optional<Timestamp> updated_at;

  /// When the QR code stops redirecting; null when it never does. A delivered body may say never with `1970-01-01T00:00:00.000Z` instead.
  Field<Timestamp> expires_at;

  /// Where the QR code leads once it has expired; null or an empty string when no such address is set.
  Field<std::string> expired_url;

  /// Password that a visitor must enter; null when the QR code is not protected.
  Field<std::string> password;

  /// Identifier of the QR code in the consumer's own system; null when none was given.
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

  /// Whether the QR code is a flexible one, in CodeQR's sense of the word; what that changes is not published.
  Field<bool> flexible;

  /// Whether the QR code has been filled with content.
  Field<bool> filled;

  /// Destination for visitors on iOS; null when they follow `url`.
  Field<std::string> ios;

  /// Destination for visitors on Android; null when they follow `url`.
  Field<std::string> android;

  /// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
  Field<JsonObject> geo;

  /// Conditional destinations of the QR code, tried in their order; null when there are none.
  Field<std::vector<JsonObject>> rules;

  /// Whether a scan shows the content on a page instead of redirecting.
  Field<bool> use_display_page;

  /// What is printed into a static QR code; null when it is not static.
  Field<std::string> content_static;

  /// The text of a QR code of type `text`; null for the other types.
  Field<std::string> text;

  /// The message of a QR code of type `email`: address, subject and body, as strings; null for the other types.
  Field<JsonObject> email;

  /// The network of a QR code of type `wifi`: name, password and encryption, as strings; null for the other types.
  Field<JsonObject> wifi;

  /// The number of a QR code of type `phone`; null for the other types.
  Field<std::string> phone;

  /// The contact of a QR code of type `vcard`, as strings; null for the other types.
  Field<JsonObject> vcard;

  /// The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for the other types.
  Field<JsonObject> crypto;

  /// The message of a QR code of type `sms`: number and text, as strings; null for the other types.
  Field<JsonObject> sms;

  /// The message of a QR code of type `whatsapp`; null for the other types.
  Field<QrCodeWhatsApp> whatsapp;

  /// The call of a QR code of type `facetime`, as strings; null for the other types.
  Field<JsonObject> facetime;

  /// The place of a QR code of type `latlog`: latitude and longitude, as strings; null for the other types.
  Field<JsonObject> latlog;

  /// Image in the middle of the QR code, as an address or a data URL; null when there is none.
  Field<std::string> logo;

  /// Background colour of the QR code, as a CSS colour.
  Field<std::string> bg_color;

  /// Foreground colour of the QR code, as a CSS colour.
  Field<std::string> fg_color;

  /// Length of a side of the QR code's image, in pixels.
  Field<double> size;

  /// Error correction level of the QR code: `L`, `M`, `Q` or `H`.
  Field<std::string> level;

  /// Whether the logo is shown.
  Field<bool> show_logo;

  /// Image that is laid over the QR code, as an address or a data URL; null when there is none.
  Field<std::string> src;

  /// Height of the image that is laid over the QR code, in pixels.
  Field<double> height;

  /// Width of the image that is laid over the QR code, in pixels.
  Field<double> width;

  /// Whether the QR code is cleared behind the image that is laid over it.
  Field<bool> excavate;

  /// Whether the QR code's statistics are public.
  Field<bool> public_stats;

  /// When the QR code was last scanned; null when it never was. A delivered body may say never with `1970-01-01T00:00:00.000Z` instead.
  Field<Timestamp> last_clicked;

  /// How many leads are attributed to the QR code.
  Field<std::int64_t> leads;

  /// How many sales are attributed to the QR code.
  Field<std::int64_t> sales;

  /// Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).
  Field<std::int64_t> sale_amount;

  /// Identifier of the QR code's first tag; null when it has none.
  Field<std::string> tag_id;

  /// The QR code's tags; empty or null when it has none.
  Field<std::vector<Tag>> tags;

  /// Identifier of the folder that the QR code is in; null when it is in none.
  Field<std::string> folder_id;

  /// Notes of the project's members on the QR code; null when there are none.
  Field<std::string> comments;

  /// How the text of the QR code's frame is set; null when there is none.
  Field<QrCodeFrameTextStyles> frame_text_styles;

  /// Token that CodeQR's notifications about the QR code are tied to; null when there are none. Opaque.
  Field<std::string> notification_token;

  /// Whether visitors see a page before they are redirected.
  Field<bool> pre_redirection;

  /// Identifier of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_id;

  /// Address of the page that visitors see before they are redirected; null when there is none.
  Field<std::string> page_url;

  /// Whether visitors must fill in the form on that page to be redirected.
  Field<bool> is_form_mandatory;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCode& object);

/// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
struct Page {
  /// Identifier of the page. Opaque.
  std::string id;

  /// Domain of the page, without a scheme.
  std::string domain;

  /// Path of the page, without a leading slash; contains a slash as a rule, as in `p/pHs20VCe8V`.
  std::string key;

  /// Name of the page in the dashboard; null when it has none.
  std::optional<std::string> name;

  /// What kind of page it is, such as `feedback`.
  std::string type;

  /// Identifier of the project that owns the page.
  std::string project_id;

  /// Identifier of the user who created the page; null when no user did.
  std::optional<std::string> user_id;

  /// How many times the page has been visited. 1, not 0, in the documented body of a page that was just created.
  std::int64_t views = 0;

  /// When the page was created. Left out of pages that come with a visit.
  std::optional<Timestamp> created_at;

  /// When the page was last changed. Left out of pages that come with a visit.
  std::optional<Timestamp> updated_at;

  /// Description of the page; null when it has none.
  Field<std::string> description;

  /// Logo on the page, usually a URL; null when there is none.
  Field<std::string> logo;

  /// Image on the page, usually a URL; null when there is none.
  Field<std::string> image;

  /// BlurHash of `image`, shown while the image loads; null when there is none.
  Field<std::string> image_blurhash;

  /// Identifier of the page in the consumer's own system; null when none was given.
  Field<std::string> external_id;

  /// Whether leads and sales are attributed to this page.
  Field<bool> track_conversion;

  /// What visitors read where the page is not found; null when nothing of its own is set.
  Field<std::string> message404;

  /// Heading on the page.
  Field<std::string> page_title;

  /// Line below the heading on the page.
  Field<std::string> page_subtitle;

  /// Where the button at the top of the page leads; null when it leads nowhere.
  Field<std::string> hero_button_link;

  /// Text on the button at the top of the page; null when there is none.
  Field<std::string> hero_button_text;

  /// Whether the button at the top of the page is shown.
  Field<bool> hero_show_button;

  /// What kind of background the page has.
  Field<std::string> page_background_type;

  /// How the background of the page is drawn.
  Field<JsonObject> page_background_styles;

  /// What kind of form the page has.
  Field<std::string> page_form_type;

  /// How the form of the page is drawn. The name is CodeQR's, spelled so.
  Field<JsonObject> page_from_styles;

  /// How the inputs of the form look; null when nothing of its own is set.
  Field<std::string> input_style;

  /// What kind of buttons the page has.
  Field<std::string> button_type;

  /// How the buttons of the page are drawn.
  Field<JsonObject> button_styles;

  /// What kind of submit button the form has.
  Field<std::string> submit_button_type;

  /// How the submit button of the form is drawn.
  Field<JsonObject> submit_button_styles;

  /// Font family of the page.
  Field<std::string> font_family;

  /// Colour of the page's text, as a CSS colour.
  Field<std::string> font_color;

  /// What stands on the page. Its shape is not published: any value, null included.
  Field<Json> items;

  /// When the page was last visited; null when it never was. A delivered body may say never with `1970-01-01T00:00:00.000Z` instead.
  Field<Timestamp> last_clicked;

  /// How many leads are attributed to the page.
  Field<std::int64_t> leads;

  /// How many sales are attributed to the page.
  Field<std::int64_t> sales;

  /// Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
  Field<std::int64_t> sale_amount;

  /// Whether the page's statistics are public.
  Field<bool> public_stats;

  /// Whether CodeQR's logo is hidden on the page.
  Field<bool> hidden_logo;

  /// Token that CodeQR's notifications about the page are tied to; null when there are none. Opaque.
  Field<std::string> notification_token;

  /// Addresses of the page's owner on social media, by network; null when there are none.
  Field<JsonObject> social_media_links;

  /// How many times feedback has been left on the page.
  Field<std::int64_t> feedbacks_count;

  /// Heading that visitors see after they have filled in the form.
  Field<std::string> thank_you_title;

  /// Text that visitors see after they have filled in the form.
  Field<std::string> thank_you_description;

  /// Where visitors are sent after they have filled in the form; null when they stay.
  Field<std::string> thank_you_redirect_url;

  /// Address that belongs to the page. May be an empty string.
  Field<std::string> url;

  /// Identifier of the folder that the page is in; null when it is in none.
  Field<std::string> folder_id;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Page& object);

/// The lead: who, through which interaction, and on which link, QR code or page.
struct LeadCreatedData {
  /// What the project calls the conversion that was tracked, such as `Sign up`.
  std::string event_name;

  /// The person who became a lead or made a purchase.
  Customer customer;

  /// One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
  Interaction interaction;

  /// A short link.
  std::optional<Link> link;

  /// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
  std::optional<QrCode> qrcode;

  /// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
  std::optional<Page> page;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LeadCreatedData& object);

/// The click, and the link with the click counted.
struct LinkClickedData {
  /// What happened, in words for people, such as `Link clicked`. Branch on `event`, not on this.
  std::string event_name;

  /// One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
  Interaction interaction;

  /// A short link.
  Link link;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const LinkClickedData& object);

/// The page, as it was created.
struct PageCreatedData {
  /// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
  Page page;

  /// What CodeQR calls the event, such as `Page created`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageCreatedData& object);

/// The page, as it was when it was deleted.
struct PageDeletedData {
  /// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
  Page page;

  /// What CodeQR calls the event, such as `Page deleted`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageDeletedData& object);

/// The page, as it is after the change.
struct PageUpdatedData {
  /// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
  Page page;

  /// What CodeQR calls the event, such as `Page updated`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageUpdatedData& object);

/// The visit and, as a rule, the page with the visit counted.
struct PageVisitedData {
  /// What happened, in words for people, such as `Page visited`. Branch on `event`, not on this.
  std::string event_name;

  /// One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
  Interaction interaction;

  /// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
  std::optional<Page> page;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PageVisitedData& object);

/// A referral link of a partner: a short form of a link.
struct PartnerLink {
  /// Identifier of the link. Opaque.
  std::string id;

  /// Domain of the short link, without a scheme.
  std::string domain;

  /// Path of the short link, without a leading slash; may itself contain slashes.
  std::string key;

  /// The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
  std::string short_link;

  /// Where the link leads. May be an empty string.
  std::string url;

  /// How many times the link has been clicked.
  std::int64_t clicks = 0;

  /// How many leads are attributed to the link.
  std::int64_t leads = 0;

  /// How many sales are attributed to the link.
  std::int64_t sales = 0;

  /// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
  std::int64_t sale_amount = 0;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const PartnerLink& object);

/// A partner of a partner program, with the totals of all their referral links.
struct Partner {
  /// Identifier of the partner. Opaque.
  std::string id;

  /// Name of the partner.
  std::string name;

  /// E-mail address of the partner.
  std::string email;

  /// Address of a picture of the partner; null when there is none.
  std::optional<std::string> image;

  /// What the partner says of themselves; null when nothing.
  std::optional<std::string> description;

  /// Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
  std::optional<std::string> country;

  /// When the partner could first be paid; null when they cannot be paid yet.
  std::optional<Timestamp> payouts_enabled_at;

  /// When the partner's account was created.
  Timestamp created_at;

  /// Where the partner stands in the program. Only `approved` is documented.
  std::string status;

  /// Identifier of the partner program. Opaque.
  std::string program_id;

  /// Identifier of the partner in the consumer's own system; null when none was given.
  std::optional<std::string> tenant_id;

  /// The partner's referral links.
  std::vector<PartnerLink> links;

  /// How many times the partner's links have been clicked.
  std::int64_t clicks = 0;

  /// How many leads are attributed to the partner's links.
  std::int64_t leads = 0;

  /// How many sales are attributed to the partner's links.
  std::int64_t sales = 0;

  /// Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).
  std::int64_t sale_amount = 0;

  /// What the partner has earned, in the smallest unit of the program's currency; may have a fraction.
  double earnings = 0;

  /// Identifier of the application that the partner enrolled with; null when there was none.
  std::optional<std::string> application_id;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Partner& object);

/// The QR code, as it was created.
struct QrCodeCreatedData {
  /// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
  QrCode qrcode;

  /// What CodeQR calls the event, such as `QR code created`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeCreatedData& object);

/// The QR code, as it was when it was deleted.
struct QrCodeDeletedData {
  /// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
  QrCode qrcode;

  /// What CodeQR calls the event, such as `QR code deleted`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeDeletedData& object);

/// The scan, and the QR code with the scan counted.
struct QrCodeScannedData {
  /// What happened, in words for people, such as `QR code scanned`. Branch on `event`, not on this.
  std::string event_name;

  /// One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
  Interaction interaction;

  /// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
  QrCode qrcode;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeScannedData& object);

/// The QR code, as it is after the change.
struct QrCodeUpdatedData {
  /// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
  QrCode qrcode;

  /// What CodeQR calls the event, such as `QR code updated`.
  Field<std::string> event_name;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const QrCodeUpdatedData& object);

/// A purchase that a customer made, usually after an interaction.
struct Sale {
  /// Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; whole yen with `jpy`.
  std::int64_t amount = 0;

  /// ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
  std::string currency;

  /// Who took the payment.
  std::optional<std::string> payment_processor;

  /// Identifier of the invoice at the payment processor; null when there is none. Opaque.
  Field<std::string> invoice_id;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const Sale& object);

/// The sale: who paid how much and, where known, through which interaction and on which link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
struct SaleCreatedData {
  /// What the project calls the conversion that was tracked, such as `Purchased`. May be missing.
  std::optional<std::string> event_name;

  /// The person who became a lead or made a purchase.
  Customer customer;

  /// One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
  std::optional<Interaction> interaction;

  /// A short link.
  std::optional<Link> link;

  /// A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
  std::optional<QrCode> qrcode;

  /// A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
  std::optional<Page> page;

  /// A purchase that a customer made, usually after an interaction.
  Sale sale;

  /// The properties that the catalogue does not know.
  JsonObject extra;
};

/// Writes the documented form, unknown properties included.
void to_json(Json& json, const SaleCreatedData& object);

}  // namespace codeqr::webhooks
