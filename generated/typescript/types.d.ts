// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Any event in the catalogue, told apart by `event`.
 */
export type WebhookEvent =
  | LeadCreatedEvent
  | LinkClickedEvent
  | LinkCreatedEvent
  | LinkDeletedEvent
  | LinkUpdatedEvent
  | PageCreatedEvent
  | PageDeletedEvent
  | PageUpdatedEvent
  | PageVisitedEvent
  | PartnerEnrolledEvent
  | QRCodeCreatedEvent
  | QRCodeDeletedEvent
  | QRCodeScannedEvent
  | QRCodeUpdatedEvent
  | SaleCreatedEvent;

/**
 * Someone became a lead, tracked through CodeQR Conversions.
 */
export interface LeadCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "lead.created";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: LeadCreatedData;
}
/**
 * The lead: the customer, the interaction that led to it, and the link, QR code or page.
 */
export interface LeadCreatedData {
  /**
   * The project's name for the tracked conversion, such as `Sign up`.
   */
  eventName?: string;
  customer: Customer;
  interaction: Interaction;
  link?: Link;
  qrcode?: QRCode;
  page?: Page;
}
/**
 * The person who became a lead or made a purchase.
 */
export interface Customer {
  /**
   * Identifier of the customer. Opaque.
   */
  id: string;
  /**
   * Name of the customer.
   */
  name: string;
  /**
   * Email address of the customer; null when not known.
   */
  email?: string | null;
  /**
   * URL of the customer's picture; null when there is none.
   */
  avatar?: string | null;
  /**
   * Identifier of the customer in your own system. May be an empty string.
   *
   * Not on CodeQR's event page.
   */
  externalId?: string | null;
  /**
   * Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
   *
   * Not on CodeQR's event page.
   */
  country?: string | null;
  /**
   * When the customer was first seen.
   *
   * Not on CodeQR's event page.
   */
  createdAt?: string | null;
  /**
   * The link that the customer came through; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  link?: CustomerLink | null;
  /**
   * Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings.
   *
   * Not on CodeQR's event page.
   */
  customFields?: Record<string, unknown> | null;
}
/**
 * The link that the customer came through; null when there is none.
 *
 * Not on CodeQR's event page.
 */
export interface CustomerLink {
  /**
   * Identifier of the link. Opaque.
   *
   * Not on CodeQR's event page.
   */
  id?: string | null;
  /**
   * Domain of the short link, without a scheme.
   *
   * Not on CodeQR's event page.
   */
  domain?: string | null;
  /**
   * Path of the short link, without a leading slash.
   *
   * Not on CodeQR's event page.
   */
  key?: string | null;
  /**
   * The full short link.
   *
   * Not on CodeQR's event page.
   */
  shortLink?: string | null;
}
/**
 * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
 */
export interface Interaction {
  /**
   * When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.
   */
  timestamp?: string;
  /**
   * Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.
   */
  clickId?: string;
  /**
   * Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.
   */
  id?: string;
  /**
   * URL that the visitor was sent to. May be an empty string.
   */
  url: string;
  /**
   * IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.
   */
  ip?: string | null;
  /**
   * Continent of the visitor; null or an empty string when not known.
   */
  continent: "AF" | "AN" | "AS" | "EU" | "NA" | "OC" | "SA" | (string & {}) | null;
  /**
   * Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.
   */
  country: string | null;
  /**
   * City of the visitor; null or `Unknown` when not known.
   */
  city: string | null;
  /**
   * Kind of device; null when not known.
   */
  device: "Desktop" | "Mobile" | "Tablet" | "Console" | "Smarttv" | "Wearable" | "Embedded" | (string & {}) | null;
  /**
   * Browser; null or `Unknown` when not known.
   */
  browser: string | null;
  /**
   * Operating system; null or `Unknown` when not known.
   */
  os: string | null;
  /**
   * User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.
   */
  ua?: string | null;
  /**
   * Whether the visitor is thought to be a bot; null when not known.
   */
  bot: boolean | null;
  /**
   * Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.
   */
  qr?: boolean;
  /**
   * Domain that the visitor came from; `(direct)` when there was none, null when not known.
   */
  referer: string | null;
  /**
   * Identifier of the link behind the interaction. Opaque.
   *
   * Not on CodeQR's event page.
   */
  link_id?: string | null;
  /**
   * Region of the visitor, such as a state or a province; null when not known.
   *
   * Not on CodeQR's event page.
   */
  region?: string | null;
  /**
   * Latitude of the visitor in decimal degrees, as text; null when not known.
   *
   * Not on CodeQR's event page.
   */
  latitude?: string | null;
  /**
   * Longitude of the visitor in decimal degrees, as text; null when not known.
   *
   * Not on CodeQR's event page.
   */
  longitude?: string | null;
  /**
   * Model of the device, such as `iPhone`; null when not known.
   *
   * Not on CodeQR's event page.
   */
  device_model?: string | null;
  /**
   * Maker of the device, such as `Apple`; null when not known.
   *
   * Not on CodeQR's event page.
   */
  device_vendor?: string | null;
  /**
   * Version of the browser; null when not known.
   *
   * Not on CodeQR's event page.
   */
  browser_version?: string | null;
  /**
   * Version of the operating system; null when not known.
   *
   * Not on CodeQR's event page.
   */
  os_version?: string | null;
  /**
   * Rendering engine of the browser, such as `Blink`; null when not known.
   *
   * Not on CodeQR's event page.
   */
  engine?: string | null;
  /**
   * Version of the rendering engine; null when not known.
   *
   * Not on CodeQR's event page.
   */
  engine_version?: string | null;
  /**
   * Processor architecture, such as `arm64`; null when not known.
   *
   * Not on CodeQR's event page.
   */
  cpu_architecture?: string | null;
  /**
   * Full address that the visitor came from; `(direct)` when there was none, null when not known.
   *
   * Not on CodeQR's event page.
   */
  referer_url?: string | null;
  /**
   * Kind of interaction. The list of kinds is not published.
   *
   * Not on CodeQR's event page.
   */
  type?: string | null;
  /**
   * Name of the interaction's event. The list of names is not published.
   *
   * Not on CodeQR's event page.
   */
  event_name?: string | null;
}
/**
 * A short link.
 */
export interface Link {
  /**
   * Identifier of the link. Opaque.
   */
  id: string;
  /**
   * Domain of the short link, without a scheme.
   */
  domain: string;
  /**
   * Path of the short link, without a leading slash; may contain slashes.
   */
  key: string;
  /**
   * Identifier of the link in your own system; null when none was given.
   */
  externalId?: string | null;
  /**
   * Destination of the link. May be an empty string.
   */
  url: string;
  /**
   * Whether leads and sales are attributed to this link.
   */
  trackConversion: boolean;
  /**
   * Whether the link is archived: hidden in the dashboard but still redirecting.
   */
  archived: boolean;
  /**
   * When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
   */
  expiresAt?: string | null;
  /**
   * Destination of the link once it has expired; null or an empty string when none is set.
   */
  expiredUrl: string | null;
  /**
   * Password that a visitor must enter; null when the link is not protected.
   */
  password: string | null;
  /**
   * Whether link previews show the custom `title`, `description`, `image` and `video`.
   */
  proxy: boolean;
  /**
   * Custom title of the link preview; null when none is set.
   */
  title: string | null;
  /**
   * Custom description of the link preview; null when none is set.
   */
  description: string | null;
  /**
   * Custom image of the link preview, usually a URL; null when none is set.
   */
  image: string | null;
  /**
   * Custom video of the link preview, usually a URL; null when none is set.
   */
  video: string | null;
  /**
   * Whether the destination is shown under the short link's own address (cloaking).
   */
  rewrite: boolean;
  /**
   * Whether search engines may index the short link.
   */
  doIndex: boolean;
  /**
   * Destination for visitors on iOS; null when they follow `url`.
   */
  ios: string | null;
  /**
   * Destination for visitors on Android; null when they follow `url`.
   */
  android: string | null;
  /**
   * Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
   */
  geo: Record<string, unknown> | null;
  /**
   * Whether the link's statistics are public.
   */
  publicStats: boolean;
  /**
   * Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event.
   */
  tagId?: string | null;
  /**
   * The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.
   */
  tags?: Tag[] | null;
  /**
   * Notes by the project's members about the link; null when there are none.
   */
  comments: string | null;
  /**
   * The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
   */
  shortLink: string;
  /**
   * URL of an image of the link's QR code.
   */
  qrCode: string;
  /**
   * UTM source added to the destination; null when none is set.
   */
  utm_source: string | null;
  /**
   * UTM medium added to the destination; null when none is set.
   */
  utm_medium: string | null;
  /**
   * UTM campaign added to the destination; null when none is set.
   */
  utm_campaign: string | null;
  /**
   * UTM term added to the destination; null when none is set.
   */
  utm_term: string | null;
  /**
   * UTM content added to the destination; null when none is set.
   */
  utm_content: string | null;
  /**
   * Identifier of the user who created the link; null when no user did.
   */
  userId?: string | null;
  /**
   * Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.
   */
  projectId: string;
  /**
   * Number of times that the link has been clicked.
   */
  clicks: number;
  /**
   * When the link was last clicked; null when it never was.
   */
  lastClicked?: string | null;
  /**
   * Number of leads attributed to the link.
   */
  leads: number;
  /**
   * Number of sales attributed to the link.
   */
  sales: number;
  /**
   * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
   */
  saleAmount: number;
  /**
   * When the link was created.
   */
  createdAt: string;
  /**
   * When the link was last changed; counting a click changes it too.
   */
  updatedAt: string;
  /**
   * Whether CodeQR calls the link flexible; what that changes is not published.
   *
   * Not on CodeQR's event page.
   */
  flexible?: boolean | null;
  /**
   * Conditional destinations of the link, tried in order; null when there are none.
   *
   * Not on CodeQR's event page.
   */
  rules?: Record<string, unknown>[] | null;
  /**
   * Identifier of the folder that holds the link; null when it is not in a folder.
   *
   * Not on CodeQR's event page.
   */
  folderId?: string | null;
  /**
   * Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.
   *
   * Not on CodeQR's event page.
   */
  notificationToken?: string | null;
  /**
   * Whether visitors see a page before they are redirected.
   *
   * Not on CodeQR's event page.
   */
  preRedirection?: boolean | null;
  /**
   * Identifier of the page that visitors see before they are redirected; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  pageId?: string | null;
  /**
   * URL of the page that visitors see before they are redirected; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  pageUrl?: string | null;
  /**
   * Whether visitors must fill in the form on that page to be redirected.
   *
   * Not on CodeQR's event page.
   */
  isFormMandatory?: boolean | null;
  /**
   * Whether the link has been given a destination.
   *
   * Not on CodeQR's event page.
   */
  filled?: boolean | null;
  /**
   * Whether the link serves as a template for others.
   *
   * Not on CodeQR's event page.
   */
  useAsTemplate?: boolean | null;
}
/**
 * A label that groups links.
 */
export interface Tag {
  /**
   * Identifier of the tag. Opaque.
   */
  id: string;
  /**
   * Name of the tag.
   */
  name: string;
  /**
   * Colour of the tag in the dashboard.
   */
  color: "red" | "yellow" | "green" | "blue" | "purple" | "pink" | "brown" | (string & {});
}
/**
 * A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
 */
export interface QRCode {
  /**
   * Identifier of the QR code. Opaque.
   */
  id: string;
  /**
   * Domain of the short link behind the QR code, without a scheme.
   */
  domain: string;
  /**
   * Path of the short link behind the QR code, without a leading slash; may contain slashes.
   */
  key: string;
  /**
   * Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.
   */
  archived?: boolean;
  /**
   * Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.
   */
  static?: boolean;
  /**
   * Kind of content in the QR code. Omitted from the QR code in a scan event.
   */
  type?:
    | "url"
    | "text"
    | "email"
    | "wifi"
    | "phone"
    | "vcard"
    | "crypto"
    | "sms"
    | "facetime"
    | "geo"
    | "latlog"
    | "pix"
    | "whatsapp"
    | (string & {});
  /**
   * Destination of the QR code; null or an empty string when it holds something other than a URL.
   */
  url: string | null;
  /**
   * Identifier of the user who created the QR code; null when no user did.
   */
  userId: string | null;
  /**
   * Identifier of the project that owns the QR code; null when no project does.
   */
  projectId: string | null;
  /**
   * Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.
   */
  scans: number;
  /**
   * The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
   */
  shortLink?: string;
  /**
   * When the QR code was created. Omitted from the QR code in a scan event.
   */
  createdAt?: string;
  /**
   * When the QR code was last changed. Omitted from the QR code in a scan event.
   */
  updatedAt?: string;
  /**
   * When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
   *
   * Not on CodeQR's event page.
   */
  expiresAt?: string | null;
  /**
   * Destination of the QR code once it has expired; null or an empty string when none is set.
   *
   * Not on CodeQR's event page.
   */
  expiredUrl?: string | null;
  /**
   * Password that a visitor must enter; null when the QR code is not protected.
   *
   * Not on CodeQR's event page.
   */
  password?: string | null;
  /**
   * Identifier of the QR code in your own system; null when none was given.
   *
   * Not on CodeQR's event page.
   */
  externalId?: string | null;
  /**
   * Whether leads and sales are attributed to this QR code.
   *
   * Not on CodeQR's event page.
   */
  trackConversion?: boolean | null;
  /**
   * Whether link previews show the custom `title`, `description` and `image`.
   *
   * Not on CodeQR's event page.
   */
  proxy?: boolean | null;
  /**
   * Custom title of the link preview; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  title?: string | null;
  /**
   * Custom description of the link preview; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  description?: string | null;
  /**
   * Custom image of the link preview, usually a URL; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  image?: string | null;
  /**
   * UTM source added to the destination; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  utm_source?: string | null;
  /**
   * UTM medium added to the destination; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  utm_medium?: string | null;
  /**
   * UTM campaign added to the destination; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  utm_campaign?: string | null;
  /**
   * UTM term added to the destination; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  utm_term?: string | null;
  /**
   * UTM content added to the destination; null when none is set.
   *
   * Not on CodeQR's event page.
   */
  utm_content?: string | null;
  /**
   * Whether the destination is shown under the short link's own address (cloaking).
   *
   * Not on CodeQR's event page.
   */
  rewrite?: boolean | null;
  /**
   * Whether search engines may index the short link behind the QR code.
   *
   * Not on CodeQR's event page.
   */
  doIndex?: boolean | null;
  /**
   * Whether CodeQR calls the QR code flexible; what that changes is not published.
   *
   * Not on CodeQR's event page.
   */
  flexible?: boolean | null;
  /**
   * Whether the QR code has been filled with content.
   *
   * Not on CodeQR's event page.
   */
  filled?: boolean | null;
  /**
   * Destination for visitors on iOS; null when they follow `url`.
   *
   * Not on CodeQR's event page.
   */
  ios?: string | null;
  /**
   * Destination for visitors on Android; null when they follow `url`.
   *
   * Not on CodeQR's event page.
   */
  android?: string | null;
  /**
   * Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
   *
   * Not on CodeQR's event page.
   */
  geo?: Record<string, unknown> | null;
  /**
   * Conditional destinations of the QR code, tried in order; null when there are none.
   *
   * Not on CodeQR's event page.
   */
  rules?: Record<string, unknown>[] | null;
  /**
   * Whether a scan shows the content on a page instead of redirecting.
   *
   * Not on CodeQR's event page.
   */
  useDisplayPage?: boolean | null;
  /**
   * Content encoded in a static QR code; null when the QR code is not static.
   *
   * Not on CodeQR's event page.
   */
  contentStatic?: string | null;
  /**
   * The text of a QR code of type `text`; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  text?: string | null;
  /**
   * The message of a QR code of type `email`: address, subject and body, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  email?: Record<string, unknown> | null;
  /**
   * The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  wifi?: Record<string, unknown> | null;
  /**
   * The number of a QR code of type `phone`; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  phone?: string | null;
  /**
   * The contact of a QR code of type `vcard`, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  vcard?: Record<string, unknown> | null;
  /**
   * The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  crypto?: Record<string, unknown> | null;
  /**
   * The message of a QR code of type `sms`: number and text, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  sms?: Record<string, unknown> | null;
  /**
   * The message of a QR code of type `whatsapp`; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  whatsapp?: QRCodeWhatsApp | null;
  /**
   * The call of a QR code of type `facetime`, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  facetime?: Record<string, unknown> | null;
  /**
   * The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types.
   *
   * Not on CodeQR's event page.
   */
  latlog?: Record<string, unknown> | null;
  /**
   * Image in the middle of the QR code, as a URL or a data URL; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  logo?: string | null;
  /**
   * Background colour of the QR code, as a CSS colour.
   *
   * Not on CodeQR's event page.
   */
  bgColor?: string | null;
  /**
   * Foreground colour of the QR code, as a CSS colour.
   *
   * Not on CodeQR's event page.
   */
  fgColor?: string | null;
  /**
   * Side length of the QR code's image, in pixels.
   *
   * Not on CodeQR's event page.
   */
  size?: number | null;
  /**
   * Error correction level of the QR code: `L`, `M`, `Q` or `H`.
   *
   * Not on CodeQR's event page.
   */
  level?: "L" | "M" | "Q" | "H" | (string & {}) | null;
  /**
   * Whether the logo is shown.
   *
   * Not on CodeQR's event page.
   */
  showLogo?: boolean | null;
  /**
   * Image laid over the QR code, as a URL or a data URL; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  src?: string | null;
  /**
   * Height of the image laid over the QR code, in pixels.
   *
   * Not on CodeQR's event page.
   */
  height?: number | null;
  /**
   * Width of the image laid over the QR code, in pixels.
   *
   * Not on CodeQR's event page.
   */
  width?: number | null;
  /**
   * Whether the QR code is cleared behind the image laid over it.
   *
   * Not on CodeQR's event page.
   */
  excavate?: boolean | null;
  /**
   * Whether the QR code's statistics are public.
   *
   * Not on CodeQR's event page.
   */
  publicStats?: boolean | null;
  /**
   * When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
   *
   * Not on CodeQR's event page.
   */
  lastClicked?: string | null;
  /**
   * Number of leads attributed to the QR code.
   *
   * Not on CodeQR's event page.
   */
  leads?: number | null;
  /**
   * Number of sales attributed to the QR code.
   *
   * Not on CodeQR's event page.
   */
  sales?: number | null;
  /**
   * Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).
   *
   * Not on CodeQR's event page.
   */
  saleAmount?: number | null;
  /**
   * Identifier of the QR code's first tag; null when it has none.
   *
   * Not on CodeQR's event page.
   */
  tagId?: string | null;
  /**
   * The QR code's tags; empty or null when it has none.
   *
   * Not on CodeQR's event page.
   */
  tags?: Tag[] | null;
  /**
   * Identifier of the folder that holds the QR code; null when it is not in a folder.
   *
   * Not on CodeQR's event page.
   */
  folderId?: string | null;
  /**
   * Notes by the project's members about the QR code; null when there are none.
   *
   * Not on CodeQR's event page.
   */
  comments?: string | null;
  /**
   * Font of the text in the QR code's frame; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  frameTextStyles?: QRCodeFrameTextStyles | null;
  /**
   * Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque.
   *
   * Not on CodeQR's event page.
   */
  notificationToken?: string | null;
  /**
   * Whether visitors see a page before they are redirected.
   *
   * Not on CodeQR's event page.
   */
  preRedirection?: boolean | null;
  /**
   * Identifier of the page that visitors see before they are redirected; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  pageId?: string | null;
  /**
   * URL of the page that visitors see before they are redirected; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  pageUrl?: string | null;
  /**
   * Whether visitors must fill in the form on that page to be redirected.
   *
   * Not on CodeQR's event page.
   */
  isFormMandatory?: boolean | null;
}
/**
 * The message of a QR code of type `whatsapp`; null for all other types.
 *
 * Not on CodeQR's event page.
 */
export interface QRCodeWhatsApp {
  /**
   * Number that the message is sent to.
   *
   * Not on CodeQR's event page.
   */
  number?: string | null;
  /**
   * Text of the message.
   *
   * Not on CodeQR's event page.
   */
  message?: string | null;
}
/**
 * Font of the text in the QR code's frame; null when there is none.
 *
 * Not on CodeQR's event page.
 */
export interface QRCodeFrameTextStyles {
  /**
   * Font weight.
   *
   * Not on CodeQR's event page.
   */
  weight?: "normal" | "bold" | (string & {}) | null;
  /**
   * Font style.
   *
   * Not on CodeQR's event page.
   */
  style?: "normal" | "italic" | (string & {}) | null;
  /**
   * Font family.
   *
   * Not on CodeQR's event page.
   */
  family?: "sans" | "sans-condensed" | "serif" | "serif-elegant" | "mono" | (string & {}) | null;
  /**
   * Font size.
   *
   * Not on CodeQR's event page.
   */
  size?: "s" | "m" | "l" | "xl" | (string & {}) | null;
}
/**
 * A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
 */
export interface Page {
  /**
   * Identifier of the page. Opaque.
   */
  id: string;
  /**
   * Domain of the page, without a scheme.
   */
  domain: string;
  /**
   * Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.
   */
  key: string;
  /**
   * Name of the page in the dashboard; null when it has none.
   */
  name: string | null;
  /**
   * Kind of page, such as `feedback`.
   */
  type: string;
  /**
   * Identifier of the project that owns the page.
   */
  projectId: string;
  /**
   * Identifier of the user who created the page; null when no user did.
   */
  userId: string | null;
  /**
   * Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.
   */
  views: number;
  /**
   * When the page was created. Omitted from the page in a visit event.
   */
  createdAt?: string;
  /**
   * When the page was last changed. Omitted from the page in a visit event.
   */
  updatedAt?: string;
  /**
   * Description of the page; null when it has none.
   *
   * Not on CodeQR's event page.
   */
  description?: string | null;
  /**
   * Logo on the page, usually a URL; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  logo?: string | null;
  /**
   * Image on the page, usually a URL; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  image?: string | null;
  /**
   * BlurHash of `image`, shown while the image loads; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  imageBlurhash?: string | null;
  /**
   * Identifier of the page in your own system; null when none was given.
   *
   * Not on CodeQR's event page.
   */
  externalId?: string | null;
  /**
   * Whether leads and sales are attributed to this page.
   *
   * Not on CodeQR's event page.
   */
  trackConversion?: boolean | null;
  /**
   * Text that visitors see when the page is not found; null when no custom text is set.
   *
   * Not on CodeQR's event page.
   */
  message404?: string | null;
  /**
   * Heading on the page.
   *
   * Not on CodeQR's event page.
   */
  pageTitle?: string | null;
  /**
   * Line below the heading on the page.
   *
   * Not on CodeQR's event page.
   */
  pageSubtitle?: string | null;
  /**
   * Destination of the button at the top of the page; null when it has none.
   *
   * Not on CodeQR's event page.
   */
  heroButtonLink?: string | null;
  /**
   * Text on the button at the top of the page; null when there is none.
   *
   * Not on CodeQR's event page.
   */
  heroButtonText?: string | null;
  /**
   * Whether the button at the top of the page is shown.
   *
   * Not on CodeQR's event page.
   */
  heroShowButton?: boolean | null;
  /**
   * Kind of background on the page.
   *
   * Not on CodeQR's event page.
   */
  pageBackgroundType?: string | null;
  /**
   * Styles of the page's background.
   *
   * Not on CodeQR's event page.
   */
  pageBackgroundStyles?: Record<string, unknown> | null;
  /**
   * Kind of form on the page.
   *
   * Not on CodeQR's event page.
   */
  pageFormType?: string | null;
  /**
   * Styles of the page's form. CodeQR spells the name this way.
   *
   * Not on CodeQR's event page.
   */
  pageFromStyles?: Record<string, unknown> | null;
  /**
   * Style of the form's inputs; null when no custom style is set.
   *
   * Not on CodeQR's event page.
   */
  inputStyle?: string | null;
  /**
   * Kind of buttons on the page.
   *
   * Not on CodeQR's event page.
   */
  buttonType?: string | null;
  /**
   * Styles of the page's buttons.
   *
   * Not on CodeQR's event page.
   */
  buttonStyles?: Record<string, unknown> | null;
  /**
   * Kind of submit button on the form.
   *
   * Not on CodeQR's event page.
   */
  submitButtonType?: string | null;
  /**
   * Styles of the form's submit button.
   *
   * Not on CodeQR's event page.
   */
  submitButtonStyles?: Record<string, unknown> | null;
  /**
   * Font family of the page.
   *
   * Not on CodeQR's event page.
   */
  fontFamily?: string | null;
  /**
   * Text colour of the page, as a CSS colour.
   *
   * Not on CodeQR's event page.
   */
  fontColor?: string | null;
  /**
   * Content of the page. Its shape is not published: it may be any value, including null.
   *
   * Not on CodeQR's event page.
   */
  items?: unknown;
  /**
   * When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
   *
   * Not on CodeQR's event page.
   */
  lastClicked?: string | null;
  /**
   * Number of leads attributed to the page.
   *
   * Not on CodeQR's event page.
   */
  leads?: number | null;
  /**
   * Number of sales attributed to the page.
   *
   * Not on CodeQR's event page.
   */
  sales?: number | null;
  /**
   * Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
   *
   * Not on CodeQR's event page.
   */
  saleAmount?: number | null;
  /**
   * Whether the page's statistics are public.
   *
   * Not on CodeQR's event page.
   */
  publicStats?: boolean | null;
  /**
   * Whether CodeQR's logo is hidden on the page.
   *
   * Not on CodeQR's event page.
   */
  hiddenLogo?: boolean | null;
  /**
   * Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.
   *
   * Not on CodeQR's event page.
   */
  notificationToken?: string | null;
  /**
   * The page owner's addresses on social media, by network; null when there are none.
   *
   * Not on CodeQR's event page.
   */
  socialMediaLinks?: Record<string, unknown> | null;
  /**
   * Number of times that feedback has been left on the page.
   *
   * Not on CodeQR's event page.
   */
  feedbacksCount?: number | null;
  /**
   * Heading that visitors see after filling in the form.
   *
   * Not on CodeQR's event page.
   */
  thankYouTitle?: string | null;
  /**
   * Text that visitors see after filling in the form.
   *
   * Not on CodeQR's event page.
   */
  thankYouDescription?: string | null;
  /**
   * URL that visitors are sent to after filling in the form; null when they stay.
   *
   * Not on CodeQR's event page.
   */
  thankYouRedirectUrl?: string | null;
  /**
   * URL that belongs to the page. May be an empty string.
   *
   * Not on CodeQR's event page.
   */
  url?: string | null;
  /**
   * Identifier of the folder that holds the page; null when it is not in a folder.
   *
   * Not on CodeQR's event page.
   */
  folderId?: string | null;
}
/**
 * Someone clicked a link. Sent only to webhooks that are attached to that link.
 */
export interface LinkClickedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "link.clicked";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: LinkClickedData;
}
/**
 * The click, and the link with this click already counted.
 */
export interface LinkClickedData {
  /**
   * Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.
   */
  eventName?: string;
  interaction: Interaction;
  link: Link;
}
/**
 * A link was created in the project. `data` is the link itself, as it was created.
 */
export interface LinkCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "link.created";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: Link;
}
/**
 * A link was deleted in the project. `data` is the link itself, as it was when deleted.
 */
export interface LinkDeletedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "link.deleted";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: Link;
}
/**
 * A link was changed in the project. `data` is the link itself, as it is after the change.
 */
export interface LinkUpdatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "link.updated";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: Link;
}
/**
 * A page was created in the project.
 */
export interface PageCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "page.created";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: PageCreatedData;
}
/**
 * The page as it was created.
 */
export interface PageCreatedData {
  page: Page;
  /**
   * CodeQR's label for the event, such as `Page created`.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
 */
export interface PageDeletedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "page.deleted";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: PageDeletedData;
}
/**
 * The page as it was when deleted.
 */
export interface PageDeletedData {
  page: Page;
  /**
   * CodeQR's label for the event, such as `Page deleted`.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
 */
export interface PageUpdatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "page.updated";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: PageUpdatedData;
}
/**
 * The page after the change.
 */
export interface PageUpdatedData {
  page: Page;
  /**
   * CodeQR's label for the event, such as `Page updated`.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * Someone visited a page. Sent only to webhooks that are attached to that page.
 */
export interface PageVisitedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "page.visited";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: PageVisitedData;
}
/**
 * The visit and, usually, the page with this visit already counted.
 */
export interface PageVisitedData {
  /**
   * Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.
   */
  eventName?: string;
  interaction: Interaction;
  page?: Page;
}
/**
 * A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.
 */
export interface PartnerEnrolledEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "partner.enrolled";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: Partner;
}
/**
 * A partner in a partner program, with the totals of all their referral links.
 */
export interface Partner {
  /**
   * Identifier of the partner. Opaque.
   */
  id: string;
  /**
   * Name of the partner.
   */
  name: string;
  /**
   * Email address of the partner.
   */
  email: string;
  /**
   * URL of the partner's picture; null when there is none.
   */
  image: string | null;
  /**
   * The partner's description of themselves; null when there is none.
   */
  description: string | null;
  /**
   * Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
   */
  country: string | null;
  /**
   * When the partner could first be paid; null when they cannot be paid yet.
   */
  payoutsEnabledAt: string | null;
  /**
   * When the partner's account was created.
   */
  createdAt: string;
  /**
   * The partner's status in the program. Only `approved` is documented.
   */
  status:
    | "approved"
    | "pending"
    | "rejected"
    | "invited"
    | "declined"
    | "deactivated"
    | "banned"
    | "archived"
    | (string & {});
  /**
   * Identifier of the partner program. Opaque.
   */
  programId: string;
  /**
   * Identifier of the partner in your own system; null when none was given.
   */
  tenantId: string | null;
  /**
   * The partner's referral links.
   */
  links: PartnerLink[];
  /**
   * Number of times that the partner's links have been clicked.
   */
  clicks: number;
  /**
   * Number of leads attributed to the partner's links.
   */
  leads: number;
  /**
   * Number of sales attributed to the partner's links.
   */
  sales: number;
  /**
   * Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).
   */
  saleAmount: number;
  /**
   * The partner's earnings, in the smallest unit of the program's currency; may have a fraction.
   */
  earnings: number;
  /**
   * Identifier of the application that the partner enrolled with; null when there was none.
   */
  applicationId: string | null;
  /**
   * Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on `event`, not on this label.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * A partner's referral link, with fewer properties than a link.
 */
export interface PartnerLink {
  /**
   * Identifier of the link. Opaque.
   */
  id: string;
  /**
   * Domain of the short link, without a scheme.
   */
  domain: string;
  /**
   * Path of the short link, without a leading slash; may contain slashes.
   */
  key: string;
  /**
   * The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
   */
  shortLink: string;
  /**
   * Destination of the link. May be an empty string.
   */
  url: string;
  /**
   * Number of times that the link has been clicked.
   */
  clicks: number;
  /**
   * Number of leads attributed to the link.
   */
  leads: number;
  /**
   * Number of sales attributed to the link.
   */
  sales: number;
  /**
   * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
   */
  saleAmount: number;
}
/**
 * A QR code was created in the project.
 */
export interface QRCodeCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "qrcode.created";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: QRCodeCreatedData;
}
/**
 * The QR code as it was created.
 */
export interface QRCodeCreatedData {
  qrcode: QRCode;
  /**
   * CodeQR's label for the event, such as `QR code created`.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
 */
export interface QRCodeDeletedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "qrcode.deleted";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: QRCodeDeletedData;
}
/**
 * The QR code as it was when deleted.
 */
export interface QRCodeDeletedData {
  qrcode: QRCode;
  /**
   * CodeQR's label for the event, such as `QR code deleted`.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.
 */
export interface QRCodeScannedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "qrcode.scanned";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: QRCodeScannedData;
}
/**
 * The scan, and the QR code with this scan already counted.
 */
export interface QRCodeScannedData {
  /**
   * Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.
   */
  eventName?: string;
  interaction: Interaction;
  qrcode: QRCode;
}
/**
 * A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
 */
export interface QRCodeUpdatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "qrcode.updated";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: QRCodeUpdatedData;
}
/**
 * The QR code after the change.
 */
export interface QRCodeUpdatedData {
  qrcode: QRCode;
  /**
   * CodeQR's label for the event, such as `QR code updated`.
   *
   * Not on CodeQR's event page.
   */
  eventName?: string | null;
}
/**
 * A customer made a purchase, tracked through CodeQR Conversions.
 */
export interface SaleCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
   */
  id: string;
  /**
   * Name of the event.
   */
  event: "sale.created";
  /**
   * When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
   */
  createdAt: string;
  data: SaleCreatedData;
}
/**
 * The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
 */
export interface SaleCreatedData {
  /**
   * The project's name for the tracked conversion, such as `Purchased`. May be missing.
   */
  eventName?: string;
  customer: Customer;
  interaction?: Interaction;
  link?: Link;
  qrcode?: QRCode;
  page?: Page;
  sale: Sale;
}
/**
 * A purchase that a customer made, usually after an interaction.
 */
export interface Sale {
  /**
   * Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.
   */
  amount: number;
  /**
   * ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
   */
  currency: string;
  /**
   * The processor that took the payment.
   */
  paymentProcessor?: "stripe" | "shopify" | "polar" | "paddle" | "revenuecat" | "custom" | "manual" | (string & {});
  /**
   * Identifier of the invoice at the payment processor; null when there is none. Opaque.
   */
  invoiceId?: string | null;
}

/** The events in the catalogue by name. */
export interface WebhookEventMap {
  "lead.created": LeadCreatedEvent;
  "link.clicked": LinkClickedEvent;
  "link.created": LinkCreatedEvent;
  "link.deleted": LinkDeletedEvent;
  "link.updated": LinkUpdatedEvent;
  "page.created": PageCreatedEvent;
  "page.deleted": PageDeletedEvent;
  "page.updated": PageUpdatedEvent;
  "page.visited": PageVisitedEvent;
  "partner.enrolled": PartnerEnrolledEvent;
  "qrcode.created": QRCodeCreatedEvent;
  "qrcode.deleted": QRCodeDeletedEvent;
  "qrcode.scanned": QRCodeScannedEvent;
  "qrcode.updated": QRCodeUpdatedEvent;
  "sale.created": SaleCreatedEvent;
}

/** Name of an event in the catalogue. */
export type WebhookEventName = keyof WebhookEventMap;

/** The event with the given name: `WebhookEventOf<"lead.created">`. */
export type WebhookEventOf<Name extends WebhookEventName> = WebhookEventMap[Name];

/** A body with a valid envelope whose event is not in the catalogue: new events appear without notice. */
export interface UnknownWebhookEvent {
  /** Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur. */
  id: string;
  /** Name of an event that is not in the catalogue: an ordinary string. The words in its type only tell TypeScript that it is not a `WebhookEventName`, so that `switch` and `if` on `event.event` lead to the right `data`. To compare it with a name that the catalogue does not have yet: `const name: string = event.event`. */
  event: UnknownWebhookEventName;
  /** When the event happened, as an RFC 3339 date-time in UTC with milliseconds. */
  createdAt: string;
  /** Data of the event; its shape depends on `event`. */
  data: Record<string, unknown>;
}

/** Name of an event that is not in the catalogue: an ordinary string. The words in its type only tell TypeScript that it is not a `WebhookEventName`, so that `switch` and `if` on `event.event` lead to the right `data`. To compare it with a name that the catalogue does not have yet: `const name: string = event.event`. */
export type UnknownWebhookEventName = `${string} (not in the catalogue)`;
