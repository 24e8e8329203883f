// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package webhooks

import (
	"log/slog"
	"time"
)

// CustomerLink: The link that the customer came through; null when there is none.
type CustomerLink struct {
	// Identifier of the link. Opaque.
	ID Optional[string]

	// Domain of the short link, without a scheme.
	Domain Optional[string]

	// Path of the short link, without a leading slash.
	Key Optional[string]

	// The full short link.
	ShortLink Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o CustomerLink) String() string { return describeObject(o) }

// Customer: The person who became a lead or made a purchase.
type Customer struct {
	// Identifier of the customer. Opaque.
	ID string

	// Name of the customer.
	Name string

	// Email address of the customer; null when not known.
	Email Optional[string]

	// URL of the customer's picture; null when there is none.
	Avatar Optional[string]

	// Identifier of the customer in your own system. May be an empty string.
	ExternalID Optional[string]

	// Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
	Country Optional[string]

	// When the customer was first seen.
	CreatedAt Optional[time.Time]

	// The link that the customer came through; null when there is none.
	Link Optional[CustomerLink]

	// Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings.
	CustomFields Optional[map[string]any]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	spellings map[string]string
}

// String is the object as JSON.
func (o Customer) String() string { return describeObject(o) }

// Interaction: A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
type Interaction struct {
	// When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.
	Timestamp *time.Time

	// Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.
	ClickID *string

	// Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.
	ID *string

	// URL that the visitor was sent to. May be an empty string.
	URL string

	// IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.
	IP Optional[string]

	// Continent of the visitor; null or an empty string when not known.
	Continent *string

	// Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.
	Country *string

	// City of the visitor; null or `Unknown` when not known.
	City *string

	// Kind of device; null when not known.
	Device *string

	// Browser; null or `Unknown` when not known.
	Browser *string

	// Operating system; null or `Unknown` when not known.
	OS *string

	// User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.
	UA Optional[string]

	// Whether the visitor is thought to be a bot; null when not known.
	Bot *bool

	// Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.
	QR *bool

	// Domain that the visitor came from; `(direct)` when there was none, null when not known.
	Referer *string

	// Identifier of the link behind the interaction. Opaque.
	LinkID Optional[string]

	// Region of the visitor, such as a state or a province; null when not known.
	Region Optional[string]

	// Latitude of the visitor in decimal degrees, as text; null when not known.
	Latitude Optional[string]

	// Longitude of the visitor in decimal degrees, as text; null when not known.
	Longitude Optional[string]

	// Model of the device, such as `iPhone`; null when not known.
	DeviceModel Optional[string]

	// Maker of the device, such as `Apple`; null when not known.
	DeviceVendor Optional[string]

	// Version of the browser; null when not known.
	BrowserVersion Optional[string]

	// Version of the operating system; null when not known.
	OSVersion Optional[string]

	// Rendering engine of the browser, such as `Blink`; null when not known.
	Engine Optional[string]

	// Version of the rendering engine; null when not known.
	EngineVersion Optional[string]

	// Processor architecture, such as `arm64`; null when not known.
	CPUArchitecture Optional[string]

	// Full address that the visitor came from; `(direct)` when there was none, null when not known.
	RefererURL Optional[string]

	// Kind of interaction. The list of kinds is not published.
	Type Optional[string]

	// Name of the interaction's event. The list of names is not published.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	spellings map[string]string
}

// String is the object as JSON.
func (o Interaction) String() string { return describeObject(o) }

// Tag: A label that groups links.
type Tag struct {
	// Identifier of the tag. Opaque.
	ID string

	// Name of the tag.
	Name string

	// Colour of the tag in the dashboard.
	Color string

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o Tag) String() string { return describeObject(o) }

// Link: A short link.
type Link struct {
	// Identifier of the link. Opaque.
	ID string

	// Domain of the short link, without a scheme.
	Domain string

	// Path of the short link, without a leading slash; may contain slashes.
	Key string

	// Identifier of the link in your own system; null when none was given.
	ExternalID Optional[string]

	// Destination of the link. May be an empty string.
	URL string

	// Whether leads and sales are attributed to this link.
	TrackConversion bool

	// Whether the link is archived: hidden in the dashboard but still redirecting.
	Archived bool

	// When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
	ExpiresAt Optional[time.Time]

	// Destination of the link once it has expired; null or an empty string when none is set.
	ExpiredURL *string

	// Password that a visitor must enter; null when the link is not protected.
	Password *string

	// Whether link previews show the custom `title`, `description`, `image` and `video`.
	Proxy bool

	// Custom title of the link preview; null when none is set.
	Title *string

	// Custom description of the link preview; null when none is set.
	Description *string

	// Custom image of the link preview, usually a URL; null when none is set.
	Image *string

	// Custom video of the link preview, usually a URL; null when none is set.
	Video *string

	// Whether the destination is shown under the short link's own address (cloaking).
	Rewrite bool

	// Whether search engines may index the short link.
	DoIndex bool

	// Destination for visitors on iOS; null when they follow `url`.
	IOS *string

	// Destination for visitors on Android; null when they follow `url`.
	Android *string

	// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
	Geo *map[string]any

	// Whether the link's statistics are public.
	PublicStats bool

	// Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event.
	TagID Optional[string]

	// The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.
	Tags Optional[[]Tag]

	// Notes by the project's members about the link; null when there are none.
	Comments *string

	// The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
	ShortLink string

	// URL of an image of the link's QR code.
	QRCode string

	// UTM source added to the destination; null when none is set.
	UTMSource *string

	// UTM medium added to the destination; null when none is set.
	UTMMedium *string

	// UTM campaign added to the destination; null when none is set.
	UTMCampaign *string

	// UTM term added to the destination; null when none is set.
	UTMTerm *string

	// UTM content added to the destination; null when none is set.
	UTMContent *string

	// Identifier of the user who created the link; null when no user did.
	UserID Optional[string]

	// Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.
	ProjectID string

	// Number of times that the link has been clicked.
	Clicks int64

	// When the link was last clicked; null when it never was.
	LastClicked Optional[time.Time]

	// Number of leads attributed to the link.
	Leads int64

	// Number of sales attributed to the link.
	Sales int64

	// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
	SaleAmount int64

	// When the link was created.
	CreatedAt time.Time

	// When the link was last changed; counting a click changes it too.
	UpdatedAt time.Time

	// Whether CodeQR calls the link flexible; what that changes is not published.
	Flexible Optional[bool]

	// Conditional destinations of the link, tried in order; null when there are none.
	Rules Optional[[]map[string]any]

	// Identifier of the folder that holds the link; null when it is not in a folder.
	FolderID Optional[string]

	// Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.
	NotificationToken Optional[string]

	// Whether visitors see a page before they are redirected.
	PreRedirection Optional[bool]

	// Identifier of the page that visitors see before they are redirected; null when there is none.
	PageID Optional[string]

	// URL of the page that visitors see before they are redirected; null when there is none.
	PageURL Optional[string]

	// Whether visitors must fill in the form on that page to be redirected.
	IsFormMandatory Optional[bool]

	// Whether the link has been given a destination.
	Filled Optional[bool]

	// Whether the link serves as a template for others.
	UseAsTemplate Optional[bool]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	spellings map[string]string
}

// String is the object as JSON.
func (o Link) String() string { return describeObject(o) }

// QRCodeWhatsApp: The message of a QR code of type `whatsapp`; null for all other types.
type QRCodeWhatsApp struct {
	// Number that the message is sent to.
	Number Optional[string]

	// Text of the message.
	Message Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o QRCodeWhatsApp) String() string { return describeObject(o) }

// QRCodeFrameTextStyles: Font of the text in the QR code's frame; null when there is none.
type QRCodeFrameTextStyles struct {
	// Font weight.
	Weight Optional[string]

	// Font style.
	Style Optional[string]

	// Font family.
	Family Optional[string]

	// Font size.
	Size Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o QRCodeFrameTextStyles) String() string { return describeObject(o) }

// QRCode: A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
type QRCode struct {
	// Identifier of the QR code. Opaque.
	ID string

	// Domain of the short link behind the QR code, without a scheme.
	Domain string

	// Path of the short link behind the QR code, without a leading slash; may contain slashes.
	Key string

	// Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.
	Archived *bool

	// Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.
	Static *bool

	// Kind of content in the QR code. Omitted from the QR code in a scan event.
	Type *string

	// Destination of the QR code; null or an empty string when it holds something other than a URL.
	URL *string

	// Identifier of the user who created the QR code; null when no user did.
	UserID *string

	// Identifier of the project that owns the QR code; null when no project does.
	ProjectID *string

	// Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.
	Scans int64

	// The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
	ShortLink *string

	// When the QR code was created. Omitted from the QR code in a scan event.
	CreatedAt *time.Time

	// When the QR code was last changed. Omitted from the QR code in a scan event.
	UpdatedAt *time.Time

	// When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
	ExpiresAt Optional[time.Time]

	// Destination of the QR code once it has expired; null or an empty string when none is set.
	ExpiredURL Optional[string]

	// Password that a visitor must enter; null when the QR code is not protected.
	Password Optional[string]

	// Identifier of the QR code in your own system; null when none was given.
	ExternalID Optional[string]

	// Whether leads and sales are attributed to this QR code.
	TrackConversion Optional[bool]

	// Whether link previews show the custom `title`, `description` and `image`.
	Proxy Optional[bool]

	// Custom title of the link preview; null when none is set.
	Title Optional[string]

	// Custom description of the link preview; null when none is set.
	Description Optional[string]

	// Custom image of the link preview, usually a URL; null when none is set.
	Image Optional[string]

	// UTM source added to the destination; null when none is set.
	UTMSource Optional[string]

	// UTM medium added to the destination; null when none is set.
	UTMMedium Optional[string]

	// UTM campaign added to the destination; null when none is set.
	UTMCampaign Optional[string]

	// UTM term added to the destination; null when none is set.
	UTMTerm Optional[string]

	// UTM content added to the destination; null when none is set.
	UTMContent Optional[string]

	// Whether the destination is shown under the short link's own address (cloaking).
	Rewrite Optional[bool]

	// Whether search engines may index the short link behind the QR code.
	DoIndex Optional[bool]

	// Whether CodeQR calls the QR code flexible; what that changes is not published.
	Flexible Optional[bool]

	// Whether the QR code has been filled with content.
	Filled Optional[bool]

	// Destination for visitors on iOS; null when they follow `url`.
	IOS Optional[string]

	// Destination for visitors on Android; null when they follow `url`.
	Android Optional[string]

	// Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`.
	Geo Optional[map[string]any]

	// Conditional destinations of the QR code, tried in order; null when there are none.
	Rules Optional[[]map[string]any]

	// Whether a scan shows the content on a page instead of redirecting.
	UseDisplayPage Optional[bool]

	// Content encoded in a static QR code; null when the QR code is not static.
	ContentStatic Optional[string]

	// The text of a QR code of type `text`; null for all other types.
	Text Optional[string]

	// The message of a QR code of type `email`: address, subject and body, as strings; null for all other types.
	Email Optional[map[string]any]

	// The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types.
	Wifi Optional[map[string]any]

	// The number of a QR code of type `phone`; null for all other types.
	Phone Optional[string]

	// The contact of a QR code of type `vcard`, as strings; null for all other types.
	Vcard Optional[map[string]any]

	// The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types.
	Crypto Optional[map[string]any]

	// The message of a QR code of type `sms`: number and text, as strings; null for all other types.
	SMS Optional[map[string]any]

	// The message of a QR code of type `whatsapp`; null for all other types.
	WhatsApp Optional[QRCodeWhatsApp]

	// The call of a QR code of type `facetime`, as strings; null for all other types.
	Facetime Optional[map[string]any]

	// The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types.
	Latlog Optional[map[string]any]

	// Image in the middle of the QR code, as a URL or a data URL; null when there is none.
	Logo Optional[string]

	// Background colour of the QR code, as a CSS colour.
	BgColor Optional[string]

	// Foreground colour of the QR code, as a CSS colour.
	FgColor Optional[string]

	// Side length of the QR code's image, in pixels.
	Size Optional[float64]

	// Error correction level of the QR code: `L`, `M`, `Q` or `H`.
	Level Optional[string]

	// Whether the logo is shown.
	ShowLogo Optional[bool]

	// Image laid over the QR code, as a URL or a data URL; null when there is none.
	Src Optional[string]

	// Height of the image laid over the QR code, in pixels.
	Height Optional[float64]

	// Width of the image laid over the QR code, in pixels.
	Width Optional[float64]

	// Whether the QR code is cleared behind the image laid over it.
	Excavate Optional[bool]

	// Whether the QR code's statistics are public.
	PublicStats Optional[bool]

	// When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
	LastClicked Optional[time.Time]

	// Number of leads attributed to the QR code.
	Leads Optional[int64]

	// Number of sales attributed to the QR code.
	Sales Optional[int64]

	// Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).
	SaleAmount Optional[int64]

	// Identifier of the QR code's first tag; null when it has none.
	TagID Optional[string]

	// The QR code's tags; empty or null when it has none.
	Tags Optional[[]Tag]

	// Identifier of the folder that holds the QR code; null when it is not in a folder.
	FolderID Optional[string]

	// Notes by the project's members about the QR code; null when there are none.
	Comments Optional[string]

	// Font of the text in the QR code's frame; null when there is none.
	FrameTextStyles Optional[QRCodeFrameTextStyles]

	// Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque.
	NotificationToken Optional[string]

	// Whether visitors see a page before they are redirected.
	PreRedirection Optional[bool]

	// Identifier of the page that visitors see before they are redirected; null when there is none.
	PageID Optional[string]

	// URL of the page that visitors see before they are redirected; null when there is none.
	PageURL Optional[string]

	// Whether visitors must fill in the form on that page to be redirected.
	IsFormMandatory Optional[bool]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	spellings map[string]string
}

// String is the object as JSON.
func (o QRCode) String() string { return describeObject(o) }

// Page: A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
type Page struct {
	// Identifier of the page. Opaque.
	ID string

	// Domain of the page, without a scheme.
	Domain string

	// Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.
	Key string

	// Name of the page in the dashboard; null when it has none.
	Name *string

	// Kind of page, such as `feedback`.
	Type string

	// Identifier of the project that owns the page.
	ProjectID string

	// Identifier of the user who created the page; null when no user did.
	UserID *string

	// Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.
	Views int64

	// When the page was created. Omitted from the page in a visit event.
	CreatedAt *time.Time

	// When the page was last changed. Omitted from the page in a visit event.
	UpdatedAt *time.Time

	// Description of the page; null when it has none.
	Description Optional[string]

	// Logo on the page, usually a URL; null when there is none.
	Logo Optional[string]

	// Image on the page, usually a URL; null when there is none.
	Image Optional[string]

	// BlurHash of `image`, shown while the image loads; null when there is none.
	ImageBlurhash Optional[string]

	// Identifier of the page in your own system; null when none was given.
	ExternalID Optional[string]

	// Whether leads and sales are attributed to this page.
	TrackConversion Optional[bool]

	// Text that visitors see when the page is not found; null when no custom text is set.
	Message404 Optional[string]

	// Heading on the page.
	PageTitle Optional[string]

	// Line below the heading on the page.
	PageSubtitle Optional[string]

	// Destination of the button at the top of the page; null when it has none.
	HeroButtonLink Optional[string]

	// Text on the button at the top of the page; null when there is none.
	HeroButtonText Optional[string]

	// Whether the button at the top of the page is shown.
	HeroShowButton Optional[bool]

	// Kind of background on the page.
	PageBackgroundType Optional[string]

	// Styles of the page's background.
	PageBackgroundStyles Optional[map[string]any]

	// Kind of form on the page.
	PageFormType Optional[string]

	// Styles of the page's form. CodeQR spells the name this way.
	PageFromStyles Optional[map[string]any]

	// Style of the form's inputs; null when no custom style is set.
	InputStyle Optional[string]

	// Kind of buttons on the page.
	ButtonType Optional[string]

	// Styles of the page's buttons.
	ButtonStyles Optional[map[string]any]

	// Kind of submit button on the form.
	SubmitButtonType Optional[string]

	// Styles of the form's submit button.
	SubmitButtonStyles Optional[map[string]any]

	// Font family of the page.
	FontFamily Optional[string]

	// Text colour of the page, as a CSS colour.
	FontColor Optional[string]

	// Content of the page. Its shape is not published: it may be any value, including null.
	Items Optional[any]

	// When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
	LastClicked Optional[time.Time]

	// Number of leads attributed to the page.
	Leads Optional[int64]

	// Number of sales attributed to the page.
	Sales Optional[int64]

	// Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
	SaleAmount Optional[int64]

	// Whether the page's statistics are public.
	PublicStats Optional[bool]

	// Whether CodeQR's logo is hidden on the page.
	HiddenLogo Optional[bool]

	// Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.
	NotificationToken Optional[string]

	// The page owner's addresses on social media, by network; null when there are none.
	SocialMediaLinks Optional[map[string]any]

	// Number of times that feedback has been left on the page.
	FeedbacksCount Optional[int64]

	// Heading that visitors see after filling in the form.
	ThankYouTitle Optional[string]

	// Text that visitors see after filling in the form.
	ThankYouDescription Optional[string]

	// URL that visitors are sent to after filling in the form; null when they stay.
	ThankYouRedirectURL Optional[string]

	// URL that belongs to the page. May be an empty string.
	URL Optional[string]

	// Identifier of the folder that holds the page; null when it is not in a folder.
	FolderID Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	spellings map[string]string
}

// String is the object as JSON.
func (o Page) String() string { return describeObject(o) }

// LeadCreatedData: The lead: the customer, the interaction that led to it, and the link, QR code or page.
type LeadCreatedData struct {
	// The project's name for the tracked conversion, such as `Sign up`.
	EventName *string

	// The person who became a lead or made a purchase.
	Customer Customer

	// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
	Interaction Interaction

	// A short link.
	Link *Link

	// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
	QRCode *QRCode

	// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
	Page *Page

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o LeadCreatedData) String() string { return describeObject(o) }

// LinkClickedData: The click, and the link with this click already counted.
type LinkClickedData struct {
	// Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.
	EventName *string

	// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
	Interaction Interaction

	// A short link.
	Link Link

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o LinkClickedData) String() string { return describeObject(o) }

// PageCreatedData: The page as it was created.
type PageCreatedData struct {
	// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
	Page Page

	// CodeQR's label for the event, such as `Page created`.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o PageCreatedData) String() string { return describeObject(o) }

// PageDeletedData: The page as it was when deleted.
type PageDeletedData struct {
	// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
	Page Page

	// CodeQR's label for the event, such as `Page deleted`.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o PageDeletedData) String() string { return describeObject(o) }

// PageUpdatedData: The page after the change.
type PageUpdatedData struct {
	// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
	Page Page

	// CodeQR's label for the event, such as `Page updated`.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o PageUpdatedData) String() string { return describeObject(o) }

// PageVisitedData: The visit and, usually, the page with this visit already counted.
type PageVisitedData struct {
	// Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.
	EventName *string

	// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
	Interaction Interaction

	// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
	Page *Page

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o PageVisitedData) String() string { return describeObject(o) }

// PartnerLink: A partner's referral link, with fewer properties than a link.
type PartnerLink struct {
	// Identifier of the link. Opaque.
	ID string

	// Domain of the short link, without a scheme.
	Domain string

	// Path of the short link, without a leading slash; may contain slashes.
	Key string

	// The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
	ShortLink string

	// Destination of the link. May be an empty string.
	URL string

	// Number of times that the link has been clicked.
	Clicks int64

	// Number of leads attributed to the link.
	Leads int64

	// Number of sales attributed to the link.
	Sales int64

	// Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
	SaleAmount int64

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o PartnerLink) String() string { return describeObject(o) }

// Partner: A partner in a partner program, with the totals of all their referral links.
type Partner struct {
	// Identifier of the partner. Opaque.
	ID string

	// Name of the partner.
	Name string

	// Email address of the partner.
	Email string

	// URL of the partner's picture; null when there is none.
	Image *string

	// The partner's description of themselves; null when there is none.
	Description *string

	// Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
	Country *string

	// When the partner could first be paid; null when they cannot be paid yet.
	PayoutsEnabledAt *time.Time

	// When the partner's account was created.
	CreatedAt time.Time

	// The partner's status in the program. Only `approved` is documented.
	Status string

	// Identifier of the partner program. Opaque.
	ProgramID string

	// Identifier of the partner in your own system; null when none was given.
	TenantID *string

	// The partner's referral links.
	Links []PartnerLink

	// Number of times that the partner's links have been clicked.
	Clicks int64

	// Number of leads attributed to the partner's links.
	Leads int64

	// Number of sales attributed to the partner's links.
	Sales int64

	// Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).
	SaleAmount int64

	// The partner's earnings, in the smallest unit of the program's currency; may have a fraction.
	Earnings float64

	// Identifier of the application that the partner enrolled with; null when there was none.
	ApplicationID *string

	// Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on `event`, not on this label.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	spellings map[string]string
}

// String is the object as JSON.
func (o Partner) String() string { return describeObject(o) }

// QRCodeCreatedData: The QR code as it was created.
type QRCodeCreatedData struct {
	// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
	QRCode QRCode

	// CodeQR's label for the event, such as `QR code created`.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o QRCodeCreatedData) String() string { return describeObject(o) }

// QRCodeDeletedData: The QR code as it was when deleted.
type QRCodeDeletedData struct {
	// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
	QRCode QRCode

	// CodeQR's label for the event, such as `QR code deleted`.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o QRCodeDeletedData) String() string { return describeObject(o) }

// QRCodeScannedData: The scan, and the QR code with this scan already counted.
type QRCodeScannedData struct {
	// Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.
	EventName *string

	// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
	Interaction Interaction

	// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
	QRCode QRCode

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o QRCodeScannedData) String() string { return describeObject(o) }

// QRCodeUpdatedData: The QR code after the change.
type QRCodeUpdatedData struct {
	// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
	QRCode QRCode

	// CodeQR's label for the event, such as `QR code updated`.
	EventName Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o QRCodeUpdatedData) String() string { return describeObject(o) }

// Sale: A purchase that a customer made, usually after an interaction.
type Sale struct {
	// Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.
	Amount int64

	// ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
	Currency string

	// The processor that took the payment.
	PaymentProcessor *string

	// Identifier of the invoice at the payment processor; null when there is none. Opaque.
	InvoiceID Optional[string]

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o Sale) String() string { return describeObject(o) }

// SaleCreatedData: The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
type SaleCreatedData struct {
	// The project's name for the tracked conversion, such as `Purchased`. May be missing.
	EventName *string

	// The person who became a lead or made a purchase.
	Customer Customer

	// A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
	Interaction *Interaction

	// A short link.
	Link *Link

	// A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.
	QRCode *QRCode

	// A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.
	Page *Page

	// A purchase that a customer made, usually after an interaction.
	Sale Sale

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any
}

// String is the object as JSON.
func (o SaleCreatedData) String() string { return describeObject(o) }

// LeadCreatedEvent: Someone became a lead, tracked through CodeQR Conversions.
type LeadCreatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The lead: the customer, the interaction that led to it, and the link, QR code or page.
	Data LeadCreatedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *LeadCreatedEvent) EventID() string { return e.ID }

// EventName is the event's name: lead.created.
func (e *LeadCreatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *LeadCreatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *LeadCreatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e LeadCreatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e LeadCreatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// LinkClickedEvent: Someone clicked a link. Sent only to webhooks that are attached to that link.
type LinkClickedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The click, and the link with this click already counted.
	Data LinkClickedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *LinkClickedEvent) EventID() string { return e.ID }

// EventName is the event's name: link.clicked.
func (e *LinkClickedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *LinkClickedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *LinkClickedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e LinkClickedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e LinkClickedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// LinkCreatedEvent: A link was created in the project. `data` is the link itself, as it was created.
type LinkCreatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// A short link.
	Data Link

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *LinkCreatedEvent) EventID() string { return e.ID }

// EventName is the event's name: link.created.
func (e *LinkCreatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *LinkCreatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *LinkCreatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e LinkCreatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e LinkCreatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// LinkDeletedEvent: A link was deleted in the project. `data` is the link itself, as it was when deleted.
type LinkDeletedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// A short link.
	Data Link

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *LinkDeletedEvent) EventID() string { return e.ID }

// EventName is the event's name: link.deleted.
func (e *LinkDeletedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *LinkDeletedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *LinkDeletedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e LinkDeletedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e LinkDeletedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// LinkUpdatedEvent: A link was changed in the project. `data` is the link itself, as it is after the change.
type LinkUpdatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// A short link.
	Data Link

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *LinkUpdatedEvent) EventID() string { return e.ID }

// EventName is the event's name: link.updated.
func (e *LinkUpdatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *LinkUpdatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *LinkUpdatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e LinkUpdatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e LinkUpdatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// PageCreatedEvent: A page was created in the project.
type PageCreatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The page as it was created.
	Data PageCreatedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *PageCreatedEvent) EventID() string { return e.ID }

// EventName is the event's name: page.created.
func (e *PageCreatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *PageCreatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *PageCreatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e PageCreatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e PageCreatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// PageDeletedEvent: A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
type PageDeletedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The page as it was when deleted.
	Data PageDeletedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *PageDeletedEvent) EventID() string { return e.ID }

// EventName is the event's name: page.deleted.
func (e *PageDeletedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *PageDeletedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *PageDeletedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e PageDeletedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e PageDeletedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// PageUpdatedEvent: A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.
type PageUpdatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The page after the change.
	Data PageUpdatedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *PageUpdatedEvent) EventID() string { return e.ID }

// EventName is the event's name: page.updated.
func (e *PageUpdatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *PageUpdatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *PageUpdatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e PageUpdatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e PageUpdatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// PageVisitedEvent: Someone visited a page. Sent only to webhooks that are attached to that page.
type PageVisitedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The visit and, usually, the page with this visit already counted.
	Data PageVisitedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *PageVisitedEvent) EventID() string { return e.ID }

// EventName is the event's name: page.visited.
func (e *PageVisitedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *PageVisitedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *PageVisitedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e PageVisitedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e PageVisitedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// PartnerEnrolledEvent: A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.
type PartnerEnrolledEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// A partner in a partner program, with the totals of all their referral links.
	Data Partner

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *PartnerEnrolledEvent) EventID() string { return e.ID }

// EventName is the event's name: partner.enrolled.
func (e *PartnerEnrolledEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *PartnerEnrolledEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *PartnerEnrolledEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e PartnerEnrolledEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e PartnerEnrolledEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// QRCodeCreatedEvent: A QR code was created in the project.
type QRCodeCreatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The QR code as it was created.
	Data QRCodeCreatedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *QRCodeCreatedEvent) EventID() string { return e.ID }

// EventName is the event's name: qrcode.created.
func (e *QRCodeCreatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *QRCodeCreatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *QRCodeCreatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e QRCodeCreatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e QRCodeCreatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// QRCodeDeletedEvent: A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
type QRCodeDeletedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The QR code as it was when deleted.
	Data QRCodeDeletedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *QRCodeDeletedEvent) EventID() string { return e.ID }

// EventName is the event's name: qrcode.deleted.
func (e *QRCodeDeletedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *QRCodeDeletedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *QRCodeDeletedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e QRCodeDeletedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e QRCodeDeletedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// QRCodeScannedEvent: Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.
type QRCodeScannedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The scan, and the QR code with this scan already counted.
	Data QRCodeScannedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *QRCodeScannedEvent) EventID() string { return e.ID }

// EventName is the event's name: qrcode.scanned.
func (e *QRCodeScannedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *QRCodeScannedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *QRCodeScannedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e QRCodeScannedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e QRCodeScannedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// QRCodeUpdatedEvent: A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.
type QRCodeUpdatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The QR code after the change.
	Data QRCodeUpdatedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *QRCodeUpdatedEvent) EventID() string { return e.ID }

// EventName is the event's name: qrcode.updated.
func (e *QRCodeUpdatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *QRCodeUpdatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *QRCodeUpdatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e QRCodeUpdatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e QRCodeUpdatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// SaleCreatedEvent: A customer made a purchase, tracked through CodeQR Conversions.
type SaleCreatedEvent struct {
	// Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.
	ID string

	// Name of the event.
	Event string

	// When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
	CreatedAt time.Time

	// The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.
	Data SaleCreatedData

	// Extra holds the properties that the catalogue does not know.
	Extra map[string]any

	raw       []byte
	spellings map[string]string
}

// EventID is the event's identifier.
func (e *SaleCreatedEvent) EventID() string { return e.ID }

// EventName is the event's name: sale.created.
func (e *SaleCreatedEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *SaleCreatedEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *SaleCreatedEvent) Raw() []byte { return e.raw }

// String is the event's name and identifier.
func (e SaleCreatedEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e SaleCreatedEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }
