// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Any event of the catalogue, told apart by `event`.
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
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The lead: who, through which interaction, and on which link, QR code or page.
 */
export interface LeadCreatedData {
  /**
   * What the project calls the conversion that was tracked, such as `Sign up`.
   */
  eventName: string;
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
   * E-mail address of the customer; null when not known.
   */
  email?: string | null;
  /**
   * Address of a picture of the customer; null when there is none.
   */
  avatar?: string | null;
}
/**
 * One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
 */
export interface Interaction {
  /**
   * When the interaction happened. Left out where the interaction is the one that led to a lead or a sale.
   */
  timestamp?: string;
  /**
   * Identifier of the interaction, under the name that clicks, scans and visits use. The same identifier as `id`.
   */
  clickId?: string;
  /**
   * Identifier of the interaction, under the name that leads and sales use. The same identifier as `clickId`.
   */
  id?: string;
  /**
   * Where the visitor was sent. May be an empty string.
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
   * User agent string as the browser sent it; null when it sent none. Left out of the documented scans and visits.
   */
  ua?: string | null;
  /**
   * Whether the visitor is thought to be a bot; null when not known.
   */
  bot: boolean | null;
  /**
   * Whether the interaction came through a QR code. The documented scan says false here, so do not rely on it to tell a scan from a click.
   */
  qr?: boolean;
  /**
   * Domain that the visitor came from, `(direct)` when there was none; null when not known.
   */
  referer: string | null;
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
   * Path of the short link, without a leading slash; may itself contain slashes.
   */
  key: string;
  /**
   * Identifier of the link in the consumer's own system; null when none was given.
   */
  externalId?: string | null;
  /**
   * Where the link leads. May be an empty string.
   */
  url: string;
  /**
   * Whether leads and sales are attributed to this link.
   */
  trackConversion: boolean;
  /**
   * Whether the link is archived: hidden in the dashboard, yet still redirecting.
   */
  archived: boolean;
  /**
   * When the link stops redirecting; null when it never does. A delivered body may say never with `1970-01-01T00:00:00.000Z` instead.
   */
  expiresAt?: string | null;
  /**
   * Where the link leads once it has expired; null or an empty string when no such address is set.
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
   * Identifier of the link's first tag; null when it has none. Left out of links that come with a click, a lead or a sale.
   */
  tagId?: string | null;
  /**
   * The link's tags; empty or null when it has none. Left out of links that come with a click, a lead or a sale.
   */
  tags?: Tag[] | null;
  /**
   * Notes of the project's members on the link; null when there are none.
   */
  comments: string | null;
  /**
   * The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
   */
  shortLink: string;
  /**
   * Address of an image with the link's QR code.
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
   * Identifier of the project that owns the link. The documented bodies carry this key twice with the same value; as everywhere in JSON the last one counts.
   */
  projectId: string;
  /**
   * How many times the link has been clicked.
   */
  clicks: number;
  /**
   * When the link was last clicked; null when it never was.
   */
  lastClicked?: string | null;
  /**
   * How many leads are attributed to the link.
   */
  leads: number;
  /**
   * How many sales are attributed to the link.
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
 * A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
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
   * Path of the short link behind the QR code, without a leading slash; may itself contain slashes.
   */
  key: string;
  /**
   * Whether the QR code is archived: hidden in the dashboard, yet still working. Left out of QR codes that come with a scan.
   */
  archived?: boolean;
  /**
   * Whether the content is printed into the QR code itself, so that it cannot change and scans are not counted. Left out of QR codes that come with a scan.
   */
  static?: boolean;
  /**
   * What the QR code holds. Left out of QR codes that come with a scan.
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
   * Where the QR code leads; null or an empty string when it holds something other than an address.
   */
  url: string | null;
  /**
   * Identifier of the user who created the QR code; null when no user did.
   */
  userId: string | null;
  /**
   * Identifier of the project that owns the QR code; null when none does.
   */
  projectId: string | null;
  /**
   * How many times the QR code has been scanned. 1, not 0, in the documented body of a QR code that was just created.
   */
  scans: number;
  /**
   * The whole short link behind the QR code. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
   */
  shortLink?: string;
  /**
   * When the QR code was created. Left out of QR codes that come with a scan.
   */
  createdAt?: string;
  /**
   * When the QR code was last changed. Left out of QR codes that come with a scan.
   */
  updatedAt?: string;
}
/**
 * A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or deleted.
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
   * Path of the page, without a leading slash; contains a slash as a rule, as in `p/pHs20VCe8V`.
   */
  key: string;
  /**
   * Name of the page in the dashboard; null when it has none.
   */
  name: string | null;
  /**
   * What kind of page it is, such as `feedback`.
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
   * How many times the page has been visited. 1, not 0, in the documented body of a page that was just created.
   */
  views: number;
  /**
   * When the page was created. Left out of pages that come with a visit.
   */
  createdAt?: string;
  /**
   * When the page was last changed. Left out of pages that come with a visit.
   */
  updatedAt?: string;
}
/**
 * Someone clicked a link. Sent only to webhooks that are attached to that link.
 */
export interface LinkClickedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The click, and the link with the click counted.
 */
export interface LinkClickedData {
  /**
   * What happened, in words for people, such as `Link clicked`. Branch on `event`, not on this.
   */
  eventName: string;
  interaction: Interaction;
  link: Link;
}
/**
 * A link was created in the project. `data` is the link itself, as it was created.
 */
export interface LinkCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * A link was deleted in the project. `data` is the link itself, as it was when it was deleted.
 */
export interface LinkDeletedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The page, as it was created.
 */
export interface PageCreatedData {
  page: Page;
}
/**
 * A page was deleted in the project. The event page describes this event without a sample: its data is that of `page.created`.
 */
export interface PageDeletedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The page, as it was when it was deleted.
 */
export interface PageDeletedData {
  page: Page;
}
/**
 * A page was changed in the project. The event page describes this event without a sample: its data is that of `page.created`.
 */
export interface PageUpdatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The page, as it is after the change.
 */
export interface PageUpdatedData {
  page: Page;
}
/**
 * Someone visited a page. Sent only to webhooks that are attached to that page.
 */
export interface PageVisitedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The visit and, as a rule, the page with the visit counted.
 */
export interface PageVisitedData {
  /**
   * What happened, in words for people, such as `Page visited`. Branch on `event`, not on this.
   */
  eventName: string;
  interaction: Interaction;
  page?: Page;
}
/**
 * A partner was enrolled in the project's partner program. `data` is the partner itself: the prose of the event page speaks of `partner` and `links`, its sample is flat, and the sample counts. A later revision of the page no longer lists this event.
 */
export interface PartnerEnrolledEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * A partner of a partner program, with the totals of all their referral links.
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
   * E-mail address of the partner.
   */
  email: string;
  /**
   * Address of a picture of the partner; null when there is none.
   */
  image: string | null;
  /**
   * What the partner says of themselves; null when nothing.
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
   * Where the partner stands in the program. Only `approved` is documented.
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
   * Identifier of the partner in the consumer's own system; null when none was given.
   */
  tenantId: string | null;
  /**
   * The partner's referral links.
   */
  links: PartnerLink[];
  /**
   * How many times the partner's links have been clicked.
   */
  clicks: number;
  /**
   * How many leads are attributed to the partner's links.
   */
  leads: number;
  /**
   * How many sales are attributed to the partner's links.
   */
  sales: number;
  /**
   * Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).
   */
  saleAmount: number;
  /**
   * What the partner has earned, in the smallest unit of the program's currency; may have a fraction.
   */
  earnings: number;
  /**
   * Identifier of the application that the partner enrolled with; null when there was none.
   */
  applicationId: string | null;
}
/**
 * A referral link of a partner: a short form of a link.
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
   * Path of the short link, without a leading slash; may itself contain slashes.
   */
  key: string;
  /**
   * The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
   */
  shortLink: string;
  /**
   * Where the link leads. May be an empty string.
   */
  url: string;
  /**
   * How many times the link has been clicked.
   */
  clicks: number;
  /**
   * How many leads are attributed to the link.
   */
  leads: number;
  /**
   * How many sales are attributed to the link.
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
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The QR code, as it was created.
 */
export interface QRCodeCreatedData {
  qrcode: QRCode;
}
/**
 * A QR code was deleted in the project. The event page describes this event without a sample: its data is that of `qrcode.created`.
 */
export interface QRCodeDeletedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The QR code, as it was when it was deleted.
 */
export interface QRCodeDeletedData {
  qrcode: QRCode;
}
/**
 * Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.
 */
export interface QRCodeScannedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The scan, and the QR code with the scan counted.
 */
export interface QRCodeScannedData {
  /**
   * What happened, in words for people, such as `QR code scanned`. Branch on `event`, not on this.
   */
  eventName: string;
  interaction: Interaction;
  qrcode: QRCode;
}
/**
 * A QR code was changed in the project. The event page describes this event without a sample: its data is that of `qrcode.created`.
 */
export interface QRCodeUpdatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The QR code, as it is after the change.
 */
export interface QRCodeUpdatedData {
  qrcode: QRCode;
}
/**
 * A customer made a purchase, tracked through CodeQR Conversions.
 */
export interface SaleCreatedEvent {
  /**
   * Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur.
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
 * The sale: who paid how much and, where known, through which interaction and on which link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
 */
export interface SaleCreatedData {
  /**
   * What the project calls the conversion that was tracked, such as `Purchased`. May be missing.
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
   * Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; whole yen with `jpy`.
   */
  amount: number;
  /**
   * ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
   */
  currency: string;
  /**
   * Who took the payment.
   */
  paymentProcessor?: "stripe" | "shopify" | "polar" | "paddle" | "revenuecat" | "custom" | "manual" | (string & {});
  /**
   * Identifier of the invoice at the payment processor; null when there is none. Opaque.
   */
  invoiceId?: string | null;
}

/** The events of the catalogue by their names. */
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

/** Name of an event of the catalogue. */
export type WebhookEventName = keyof WebhookEventMap;

/** The event with the given name: `WebhookEventOf<"lead.created">`. */
export type WebhookEventOf<Name extends WebhookEventName> = WebhookEventMap[Name];

/** A sound body whose event is not in the catalogue: new events appear without notice. */
export interface UnknownWebhookEvent {
  /** Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque: prefixes such as `evt_` and `event_` both occur. */
  id: string;
  /** Name of the event, such as `link.clicked`. New names appear without notice. */
  event: string;
  /** When the event happened, as an RFC 3339 date-time in UTC with milliseconds. */
  createdAt: string;
  /** What the event is about; its shape depends on `event`. */
  data: Record<string, unknown>;
}
