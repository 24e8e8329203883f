"""The events in the catalogue, and the objects they hold."""

# Generated from schemas/ by npm run generate. Do not edit.

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from ._date_time import write_date_time
from ._json import encode_json
from ._pydantic import PydanticEvent
from ._unset import UNSET, Unset
from ._visible import describe


@dataclass(slots=True, kw_only=True)
class CustomerLink:
    """The link that the customer came through; null when there is none."""

    id: str | Unset | None = UNSET
    """Identifier of the link. Opaque."""

    domain: str | Unset | None = UNSET
    """Domain of the short link, without a scheme."""

    key: str | Unset | None = UNSET
    """Path of the short link, without a leading slash."""

    short_link: str | Unset | None = UNSET
    """The full short link."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = dict(self.extra)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.domain is not UNSET:
            result["domain"] = self.domain
        if self.key is not UNSET:
            result["key"] = self.key
        if self.short_link is not UNSET:
            result["shortLink"] = self.short_link
        return result


@dataclass(slots=True, kw_only=True)
class Customer:
    """The person who became a lead or made a purchase."""

    id: str
    """Identifier of the customer. Opaque."""

    name: str
    """Name of the customer."""

    email: str | Unset | None = UNSET
    """Email address of the customer; null when not known."""

    avatar: str | Unset | None = UNSET
    """URL of the customer's picture; null when there is none."""

    external_id: str | Unset | None = UNSET
    """Identifier of the customer in your own system. May be an empty string."""

    country: str | Unset | None = UNSET
    """Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known."""

    created_at: datetime | Unset | None = UNSET
    """When the customer was first seen."""

    link: CustomerLink | Unset | None = UNSET
    """The link that the customer came through; null when there is none."""

    custom_fields: dict[str, Any] | Unset | None = UNSET
    """Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "id": self.id,
            "name": self.name,
        }
        if self.email is not UNSET:
            result["email"] = self.email
        if self.avatar is not UNSET:
            result["avatar"] = self.avatar
        if self.external_id is not UNSET:
            result["externalId"] = self.external_id
        if self.country is not UNSET:
            result["country"] = self.country
        if self.created_at is not UNSET:
            result["createdAt"] = write_date_time(self.created_at, "createdAt", self.extra)
        if self.link is not UNSET:
            result["link"] = None if self.link is None else self.link.to_dict()
        if self.custom_fields is not UNSET:
            result["customFields"] = self.custom_fields
        return result


@dataclass(slots=True, kw_only=True)
class Interaction:
    """A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale."""

    timestamp: datetime | Unset = UNSET
    """When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale."""

    click_id: str | Unset = UNSET
    """Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`."""

    id: str | Unset = UNSET
    """Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`."""

    url: str
    """URL that the visitor was sent to. May be an empty string."""

    ip: str | Unset | None = UNSET
    """IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it."""

    continent: str | None
    """Continent of the visitor; null or an empty string when not known."""

    country: str | None
    """Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known."""

    city: str | None
    """City of the visitor; null or `Unknown` when not known."""

    device: str | None
    """Kind of device; null when not known."""

    browser: str | None
    """Browser; null or `Unknown` when not known."""

    os: str | None
    """Operating system; null or `Unknown` when not known."""

    ua: str | Unset | None = UNSET
    """User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits."""

    bot: bool | None
    """Whether the visitor is thought to be a bot; null when not known."""

    qr: bool | Unset = UNSET
    """Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.
    """

    referer: str | None
    """Domain that the visitor came from; `(direct)` when there was none, null when not known."""

    link_id: str | Unset | None = UNSET
    """Identifier of the link behind the interaction. Opaque."""

    region: str | Unset | None = UNSET
    """Region of the visitor, such as a state or a province; null when not known."""

    latitude: str | Unset | None = UNSET
    """Latitude of the visitor in decimal degrees, as text; null when not known."""

    longitude: str | Unset | None = UNSET
    """Longitude of the visitor in decimal degrees, as text; null when not known."""

    device_model: str | Unset | None = UNSET
    """Model of the device, such as `iPhone`; null when not known."""

    device_vendor: str | Unset | None = UNSET
    """Maker of the device, such as `Apple`; null when not known."""

    browser_version: str | Unset | None = UNSET
    """Version of the browser; null when not known."""

    os_version: str | Unset | None = UNSET
    """Version of the operating system; null when not known."""

    engine: str | Unset | None = UNSET
    """Rendering engine of the browser, such as `Blink`; null when not known."""

    engine_version: str | Unset | None = UNSET
    """Version of the rendering engine; null when not known."""

    cpu_architecture: str | Unset | None = UNSET
    """Processor architecture, such as `arm64`; null when not known."""

    referer_url: str | Unset | None = UNSET
    """Full address that the visitor came from; `(direct)` when there was none, null when not known."""

    type: str | Unset | None = UNSET
    """Kind of interaction. The list of kinds is not published."""

    event_name: str | Unset | None = UNSET
    """Name of the interaction's event. The list of names is not published."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "url": self.url,
            "continent": self.continent,
            "country": self.country,
            "city": self.city,
            "device": self.device,
            "browser": self.browser,
            "os": self.os,
            "bot": self.bot,
            "referer": self.referer,
        }
        if self.timestamp is not UNSET:
            result["timestamp"] = write_date_time(self.timestamp, "timestamp", self.extra)
        if self.click_id is not UNSET:
            result["clickId"] = self.click_id
        if self.id is not UNSET:
            result["id"] = self.id
        if self.ip is not UNSET:
            result["ip"] = self.ip
        if self.ua is not UNSET:
            result["ua"] = self.ua
        if self.qr is not UNSET:
            result["qr"] = self.qr
        if self.link_id is not UNSET:
            result["link_id"] = self.link_id
        if self.region is not UNSET:
            result["region"] = self.region
        if self.latitude is not UNSET:
            result["latitude"] = self.latitude
        if self.longitude is not UNSET:
            result["longitude"] = self.longitude
        if self.device_model is not UNSET:
            result["device_model"] = self.device_model
        if self.device_vendor is not UNSET:
            result["device_vendor"] = self.device_vendor
        if self.browser_version is not UNSET:
            result["browser_version"] = self.browser_version
        if self.os_version is not UNSET:
            result["os_version"] = self.os_version
        if self.engine is not UNSET:
            result["engine"] = self.engine
        if self.engine_version is not UNSET:
            result["engine_version"] = self.engine_version
        if self.cpu_architecture is not UNSET:
            result["cpu_architecture"] = self.cpu_architecture
        if self.referer_url is not UNSET:
            result["referer_url"] = self.referer_url
        if self.type is not UNSET:
            result["type"] = self.type
        if self.event_name is not UNSET:
            result["event_name"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class Tag:
    """A label that groups links."""

    id: str
    """Identifier of the tag. Opaque."""

    name: str
    """Name of the tag."""

    color: str
    """Colour of the tag in the dashboard."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "name": self.name,
            "color": self.color,
        }


@dataclass(slots=True, kw_only=True)
class Link:
    """A short link."""

    id: str
    """Identifier of the link. Opaque."""

    domain: str
    """Domain of the short link, without a scheme."""

    key: str
    """Path of the short link, without a leading slash; may contain slashes."""

    external_id: str | Unset | None = UNSET
    """Identifier of the link in your own system; null when none was given."""

    url: str
    """Destination of the link. May be an empty string."""

    track_conversion: bool
    """Whether leads and sales are attributed to this link."""

    archived: bool
    """Whether the link is archived: hidden in the dashboard but still redirecting."""

    expires_at: datetime | Unset | None = UNSET
    """When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."""

    expired_url: str | None
    """Destination of the link once it has expired; null or an empty string when none is set."""

    password: str | None
    """Password that a visitor must enter; null when the link is not protected."""

    proxy: bool
    """Whether link previews show the custom `title`, `description`, `image` and `video`."""

    title: str | None
    """Custom title of the link preview; null when none is set."""

    description: str | None
    """Custom description of the link preview; null when none is set."""

    image: str | None
    """Custom image of the link preview, usually a URL; null when none is set."""

    video: str | None
    """Custom video of the link preview, usually a URL; null when none is set."""

    rewrite: bool
    """Whether the destination is shown under the short link's own address (cloaking)."""

    do_index: bool
    """Whether search engines may index the short link."""

    ios: str | None
    """Destination for visitors on iOS; null when they follow `url`."""

    android: str | None
    """Destination for visitors on Android; null when they follow `url`."""

    geo: dict[str, Any] | None
    """Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`."""

    public_stats: bool
    """Whether the link's statistics are public."""

    tag_id: str | Unset | None = UNSET
    """Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event."""

    tags: list[Tag] | Unset | None = UNSET
    """The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event."""

    comments: str | None
    """Notes by the project's members about the link; null when there are none."""

    short_link: str
    """The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is."""

    qr_code: str
    """URL of an image of the link's QR code."""

    utm_source: str | None
    """UTM source added to the destination; null when none is set."""

    utm_medium: str | None
    """UTM medium added to the destination; null when none is set."""

    utm_campaign: str | None
    """UTM campaign added to the destination; null when none is set."""

    utm_term: str | None
    """UTM term added to the destination; null when none is set."""

    utm_content: str | None
    """UTM content added to the destination; null when none is set."""

    user_id: str | Unset | None = UNSET
    """Identifier of the user who created the link; null when no user did."""

    project_id: str
    """Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the
    last one counts.
    """

    clicks: int
    """Number of times that the link has been clicked."""

    last_clicked: datetime | Unset | None = UNSET
    """When the link was last clicked; null when it never was."""

    leads: int
    """Number of leads attributed to the link."""

    sales: int
    """Number of sales attributed to the link."""

    sale_amount: int
    """Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen)."""

    created_at: datetime
    """When the link was created."""

    updated_at: datetime
    """When the link was last changed; counting a click changes it too."""

    flexible: bool | Unset | None = UNSET
    """Whether CodeQR calls the link flexible; what that changes is not published."""

    rules: list[dict[str, Any]] | Unset | None = UNSET
    """Conditional destinations of the link, tried in order; null when there are none."""

    folder_id: str | Unset | None = UNSET
    """Identifier of the folder that holds the link; null when it is not in a folder."""

    notification_token: str | Unset | None = UNSET
    """Token that identifies CodeQR's notifications about the link; null when there are none. Opaque."""

    pre_redirection: bool | Unset | None = UNSET
    """Whether visitors see a page before they are redirected."""

    page_id: str | Unset | None = UNSET
    """Identifier of the page that visitors see before they are redirected; null when there is none."""

    page_url: str | Unset | None = UNSET
    """URL of the page that visitors see before they are redirected; null when there is none."""

    is_form_mandatory: bool | Unset | None = UNSET
    """Whether visitors must fill in the form on that page to be redirected."""

    filled: bool | Unset | None = UNSET
    """Whether the link has been given a destination."""

    use_as_template: bool | Unset | None = UNSET
    """Whether the link serves as a template for others."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "id": self.id,
            "domain": self.domain,
            "key": self.key,
            "url": self.url,
            "trackConversion": self.track_conversion,
            "archived": self.archived,
            "expiredUrl": self.expired_url,
            "password": self.password,
            "proxy": self.proxy,
            "title": self.title,
            "description": self.description,
            "image": self.image,
            "video": self.video,
            "rewrite": self.rewrite,
            "doIndex": self.do_index,
            "ios": self.ios,
            "android": self.android,
            "geo": self.geo,
            "publicStats": self.public_stats,
            "comments": self.comments,
            "shortLink": self.short_link,
            "qrCode": self.qr_code,
            "utm_source": self.utm_source,
            "utm_medium": self.utm_medium,
            "utm_campaign": self.utm_campaign,
            "utm_term": self.utm_term,
            "utm_content": self.utm_content,
            "projectId": self.project_id,
            "clicks": self.clicks,
            "leads": self.leads,
            "sales": self.sales,
            "saleAmount": self.sale_amount,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "updatedAt": write_date_time(self.updated_at, "updatedAt", self.extra),
        }
        if self.external_id is not UNSET:
            result["externalId"] = self.external_id
        if self.expires_at is not UNSET:
            result["expiresAt"] = write_date_time(self.expires_at, "expiresAt", self.extra)
        if self.tag_id is not UNSET:
            result["tagId"] = self.tag_id
        if self.tags is not UNSET:
            result["tags"] = None if self.tags is None else [item.to_dict() for item in self.tags]
        if self.user_id is not UNSET:
            result["userId"] = self.user_id
        if self.last_clicked is not UNSET:
            result["lastClicked"] = write_date_time(self.last_clicked, "lastClicked", self.extra)
        if self.flexible is not UNSET:
            result["flexible"] = self.flexible
        if self.rules is not UNSET:
            result["rules"] = self.rules
        if self.folder_id is not UNSET:
            result["folderId"] = self.folder_id
        if self.notification_token is not UNSET:
            result["notificationToken"] = self.notification_token
        if self.pre_redirection is not UNSET:
            result["preRedirection"] = self.pre_redirection
        if self.page_id is not UNSET:
            result["pageId"] = self.page_id
        if self.page_url is not UNSET:
            result["pageUrl"] = self.page_url
        if self.is_form_mandatory is not UNSET:
            result["isFormMandatory"] = self.is_form_mandatory
        if self.filled is not UNSET:
            result["filled"] = self.filled
        if self.use_as_template is not UNSET:
            result["useAsTemplate"] = self.use_as_template
        return result


@dataclass(slots=True, kw_only=True)
class QRCodeWhatsApp:
    """The message of a QR code of type `whatsapp`; null for all other types."""

    number: str | Unset | None = UNSET
    """Number that the message is sent to."""

    message: str | Unset | None = UNSET
    """Text of the message."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = dict(self.extra)
        if self.number is not UNSET:
            result["number"] = self.number
        if self.message is not UNSET:
            result["message"] = self.message
        return result


@dataclass(slots=True, kw_only=True)
class QRCodeFrameTextStyles:
    """Font of the text in the QR code's frame; null when there is none."""

    weight: str | Unset | None = UNSET
    """Font weight."""

    style: str | Unset | None = UNSET
    """Font style."""

    family: str | Unset | None = UNSET
    """Font family."""

    size: str | Unset | None = UNSET
    """Font size."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = dict(self.extra)
        if self.weight is not UNSET:
            result["weight"] = self.weight
        if self.style is not UNSET:
            result["style"] = self.style
        if self.family is not UNSET:
            result["family"] = self.family
        if self.size is not UNSET:
            result["size"] = self.size
        return result


@dataclass(slots=True, kw_only=True)
class QRCode:
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    id: str
    """Identifier of the QR code. Opaque."""

    domain: str
    """Domain of the short link behind the QR code, without a scheme."""

    key: str
    """Path of the short link behind the QR code, without a leading slash; may contain slashes."""

    archived: bool | Unset = UNSET
    """Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event."""

    static: bool | Unset = UNSET
    """Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in
    a scan event.
    """

    type: str | Unset = UNSET
    """Kind of content in the QR code. Omitted from the QR code in a scan event."""

    url: str | None
    """Destination of the QR code; null or an empty string when it holds something other than a URL."""

    user_id: str | None
    """Identifier of the user who created the QR code; null when no user did."""

    project_id: str | None
    """Identifier of the project that owns the QR code; null when no project does."""

    scans: int
    """Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0."""

    short_link: str | Unset = UNSET
    """The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is."""

    created_at: datetime | Unset = UNSET
    """When the QR code was created. Omitted from the QR code in a scan event."""

    updated_at: datetime | Unset = UNSET
    """When the QR code was last changed. Omitted from the QR code in a scan event."""

    expires_at: datetime | Unset | None = UNSET
    """When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."""

    expired_url: str | Unset | None = UNSET
    """Destination of the QR code once it has expired; null or an empty string when none is set."""

    password: str | Unset | None = UNSET
    """Password that a visitor must enter; null when the QR code is not protected."""

    external_id: str | Unset | None = UNSET
    """Identifier of the QR code in your own system; null when none was given."""

    track_conversion: bool | Unset | None = UNSET
    """Whether leads and sales are attributed to this QR code."""

    proxy: bool | Unset | None = UNSET
    """Whether link previews show the custom `title`, `description` and `image`."""

    title: str | Unset | None = UNSET
    """Custom title of the link preview; null when none is set."""

    description: str | Unset | None = UNSET
    """Custom description of the link preview; null when none is set."""

    image: str | Unset | None = UNSET
    """Custom image of the link preview, usually a URL; null when none is set."""

    utm_source: str | Unset | None = UNSET
    """UTM source added to the destination; null when none is set."""

    utm_medium: str | Unset | None = UNSET
    """UTM medium added to the destination; null when none is set."""

    utm_campaign: str | Unset | None = UNSET
    """UTM campaign added to the destination; null when none is set."""

    utm_term: str | Unset | None = UNSET
    """UTM term added to the destination; null when none is set."""

    utm_content: str | Unset | None = UNSET
    """UTM content added to the destination; null when none is set."""

    rewrite: bool | Unset | None = UNSET
    """Whether the destination is shown under the short link's own address (cloaking)."""

    do_index: bool | Unset | None = UNSET
    """Whether search engines may index the short link behind the QR code."""

    flexible: bool | Unset | None = UNSET
    """Whether CodeQR calls the QR code flexible; what that changes is not published."""

    filled: bool | Unset | None = UNSET
    """Whether the QR code has been filled with content."""

    ios: str | Unset | None = UNSET
    """Destination for visitors on iOS; null when they follow `url`."""

    android: str | Unset | None = UNSET
    """Destination for visitors on Android; null when they follow `url`."""

    geo: dict[str, Any] | Unset | None = UNSET
    """Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`."""

    rules: list[dict[str, Any]] | Unset | None = UNSET
    """Conditional destinations of the QR code, tried in order; null when there are none."""

    use_display_page: bool | Unset | None = UNSET
    """Whether a scan shows the content on a page instead of redirecting."""

    content_static: str | Unset | None = UNSET
    """Content encoded in a static QR code; null when the QR code is not static."""

    text: str | Unset | None = UNSET
    """The text of a QR code of type `text`; null for all other types."""

    email: dict[str, Any] | Unset | None = UNSET
    """The message of a QR code of type `email`: address, subject and body, as strings; null for all other types."""

    wifi: dict[str, Any] | Unset | None = UNSET
    """The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types."""

    phone: str | Unset | None = UNSET
    """The number of a QR code of type `phone`; null for all other types."""

    vcard: dict[str, Any] | Unset | None = UNSET
    """The contact of a QR code of type `vcard`, as strings; null for all other types."""

    crypto: dict[str, Any] | Unset | None = UNSET
    """The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types."""

    sms: dict[str, Any] | Unset | None = UNSET
    """The message of a QR code of type `sms`: number and text, as strings; null for all other types."""

    whatsapp: QRCodeWhatsApp | Unset | None = UNSET
    """The message of a QR code of type `whatsapp`; null for all other types."""

    facetime: dict[str, Any] | Unset | None = UNSET
    """The call of a QR code of type `facetime`, as strings; null for all other types."""

    latlog: dict[str, Any] | Unset | None = UNSET
    """The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types."""

    logo: str | Unset | None = UNSET
    """Image in the middle of the QR code, as a URL or a data URL; null when there is none."""

    bg_color: str | Unset | None = UNSET
    """Background colour of the QR code, as a CSS colour."""

    fg_color: str | Unset | None = UNSET
    """Foreground colour of the QR code, as a CSS colour."""

    size: float | Unset | None = UNSET
    """Side length of the QR code's image, in pixels."""

    level: str | Unset | None = UNSET
    """Error correction level of the QR code: `L`, `M`, `Q` or `H`."""

    show_logo: bool | Unset | None = UNSET
    """Whether the logo is shown."""

    src: str | Unset | None = UNSET
    """Image laid over the QR code, as a URL or a data URL; null when there is none."""

    height: float | Unset | None = UNSET
    """Height of the image laid over the QR code, in pixels."""

    width: float | Unset | None = UNSET
    """Width of the image laid over the QR code, in pixels."""

    excavate: bool | Unset | None = UNSET
    """Whether the QR code is cleared behind the image laid over it."""

    public_stats: bool | Unset | None = UNSET
    """Whether the QR code's statistics are public."""

    last_clicked: datetime | Unset | None = UNSET
    """When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.
    """

    leads: int | Unset | None = UNSET
    """Number of leads attributed to the QR code."""

    sales: int | Unset | None = UNSET
    """Number of sales attributed to the QR code."""

    sale_amount: int | Unset | None = UNSET
    """Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen)."""

    tag_id: str | Unset | None = UNSET
    """Identifier of the QR code's first tag; null when it has none."""

    tags: list[Tag] | Unset | None = UNSET
    """The QR code's tags; empty or null when it has none."""

    folder_id: str | Unset | None = UNSET
    """Identifier of the folder that holds the QR code; null when it is not in a folder."""

    comments: str | Unset | None = UNSET
    """Notes by the project's members about the QR code; null when there are none."""

    frame_text_styles: QRCodeFrameTextStyles | Unset | None = UNSET
    """Font of the text in the QR code's frame; null when there is none."""

    notification_token: str | Unset | None = UNSET
    """Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque."""

    pre_redirection: bool | Unset | None = UNSET
    """Whether visitors see a page before they are redirected."""

    page_id: str | Unset | None = UNSET
    """Identifier of the page that visitors see before they are redirected; null when there is none."""

    page_url: str | Unset | None = UNSET
    """URL of the page that visitors see before they are redirected; null when there is none."""

    is_form_mandatory: bool | Unset | None = UNSET
    """Whether visitors must fill in the form on that page to be redirected."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "id": self.id,
            "domain": self.domain,
            "key": self.key,
            "url": self.url,
            "userId": self.user_id,
            "projectId": self.project_id,
            "scans": self.scans,
        }
        if self.archived is not UNSET:
            result["archived"] = self.archived
        if self.static is not UNSET:
            result["static"] = self.static
        if self.type is not UNSET:
            result["type"] = self.type
        if self.short_link is not UNSET:
            result["shortLink"] = self.short_link
        if self.created_at is not UNSET:
            result["createdAt"] = write_date_time(self.created_at, "createdAt", self.extra)
        if self.updated_at is not UNSET:
            result["updatedAt"] = write_date_time(self.updated_at, "updatedAt", self.extra)
        if self.expires_at is not UNSET:
            result["expiresAt"] = write_date_time(self.expires_at, "expiresAt", self.extra)
        if self.expired_url is not UNSET:
            result["expiredUrl"] = self.expired_url
        if self.password is not UNSET:
            result["password"] = self.password
        if self.external_id is not UNSET:
            result["externalId"] = self.external_id
        if self.track_conversion is not UNSET:
            result["trackConversion"] = self.track_conversion
        if self.proxy is not UNSET:
            result["proxy"] = self.proxy
        if self.title is not UNSET:
            result["title"] = self.title
        if self.description is not UNSET:
            result["description"] = self.description
        if self.image is not UNSET:
            result["image"] = self.image
        if self.utm_source is not UNSET:
            result["utm_source"] = self.utm_source
        if self.utm_medium is not UNSET:
            result["utm_medium"] = self.utm_medium
        if self.utm_campaign is not UNSET:
            result["utm_campaign"] = self.utm_campaign
        if self.utm_term is not UNSET:
            result["utm_term"] = self.utm_term
        if self.utm_content is not UNSET:
            result["utm_content"] = self.utm_content
        if self.rewrite is not UNSET:
            result["rewrite"] = self.rewrite
        if self.do_index is not UNSET:
            result["doIndex"] = self.do_index
        if self.flexible is not UNSET:
            result["flexible"] = self.flexible
        if self.filled is not UNSET:
            result["filled"] = self.filled
        if self.ios is not UNSET:
            result["ios"] = self.ios
        if self.android is not UNSET:
            result["android"] = self.android
        if self.geo is not UNSET:
            result["geo"] = self.geo
        if self.rules is not UNSET:
            result["rules"] = self.rules
        if self.use_display_page is not UNSET:
            result["useDisplayPage"] = self.use_display_page
        if self.content_static is not UNSET:
            result["contentStatic"] = self.content_static
        if self.text is not UNSET:
            result["text"] = self.text
        if self.email is not UNSET:
            result["email"] = self.email
        if self.wifi is not UNSET:
            result["wifi"] = self.wifi
        if self.phone is not UNSET:
            result["phone"] = self.phone
        if self.vcard is not UNSET:
            result["vcard"] = self.vcard
        if self.crypto is not UNSET:
            result["crypto"] = self.crypto
        if self.sms is not UNSET:
            result["sms"] = self.sms
        if self.whatsapp is not UNSET:
            result["whatsapp"] = None if self.whatsapp is None else self.whatsapp.to_dict()
        if self.facetime is not UNSET:
            result["facetime"] = self.facetime
        if self.latlog is not UNSET:
            result["latlog"] = self.latlog
        if self.logo is not UNSET:
            result["logo"] = self.logo
        if self.bg_color is not UNSET:
            result["bgColor"] = self.bg_color
        if self.fg_color is not UNSET:
            result["fgColor"] = self.fg_color
        if self.size is not UNSET:
            result["size"] = self.size
        if self.level is not UNSET:
            result["level"] = self.level
        if self.show_logo is not UNSET:
            result["showLogo"] = self.show_logo
        if self.src is not UNSET:
            result["src"] = self.src
        if self.height is not UNSET:
            result["height"] = self.height
        if self.width is not UNSET:
            result["width"] = self.width
        if self.excavate is not UNSET:
            result["excavate"] = self.excavate
        if self.public_stats is not UNSET:
            result["publicStats"] = self.public_stats
        if self.last_clicked is not UNSET:
            result["lastClicked"] = write_date_time(self.last_clicked, "lastClicked", self.extra)
        if self.leads is not UNSET:
            result["leads"] = self.leads
        if self.sales is not UNSET:
            result["sales"] = self.sales
        if self.sale_amount is not UNSET:
            result["saleAmount"] = self.sale_amount
        if self.tag_id is not UNSET:
            result["tagId"] = self.tag_id
        if self.tags is not UNSET:
            result["tags"] = None if self.tags is None else [item.to_dict() for item in self.tags]
        if self.folder_id is not UNSET:
            result["folderId"] = self.folder_id
        if self.comments is not UNSET:
            result["comments"] = self.comments
        if self.frame_text_styles is not UNSET:
            result["frameTextStyles"] = None if self.frame_text_styles is None else self.frame_text_styles.to_dict()
        if self.notification_token is not UNSET:
            result["notificationToken"] = self.notification_token
        if self.pre_redirection is not UNSET:
            result["preRedirection"] = self.pre_redirection
        if self.page_id is not UNSET:
            result["pageId"] = self.page_id
        if self.page_url is not UNSET:
            result["pageUrl"] = self.page_url
        if self.is_form_mandatory is not UNSET:
            result["isFormMandatory"] = self.is_form_mandatory
        return result


@dataclass(slots=True, kw_only=True)
class Page:
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    id: str
    """Identifier of the page. Opaque."""

    domain: str
    """Domain of the page, without a scheme."""

    key: str
    """Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`."""

    name: str | None
    """Name of the page in the dashboard; null when it has none."""

    type: str
    """Kind of page, such as `feedback`."""

    project_id: str
    """Identifier of the project that owns the page."""

    user_id: str | None
    """Identifier of the user who created the page; null when no user did."""

    views: int
    """Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0."""

    created_at: datetime | Unset = UNSET
    """When the page was created. Omitted from the page in a visit event."""

    updated_at: datetime | Unset = UNSET
    """When the page was last changed. Omitted from the page in a visit event."""

    description: str | Unset | None = UNSET
    """Description of the page; null when it has none."""

    logo: str | Unset | None = UNSET
    """Logo on the page, usually a URL; null when there is none."""

    image: str | Unset | None = UNSET
    """Image on the page, usually a URL; null when there is none."""

    image_blurhash: str | Unset | None = UNSET
    """BlurHash of `image`, shown while the image loads; null when there is none."""

    external_id: str | Unset | None = UNSET
    """Identifier of the page in your own system; null when none was given."""

    track_conversion: bool | Unset | None = UNSET
    """Whether leads and sales are attributed to this page."""

    message404: str | Unset | None = UNSET
    """Text that visitors see when the page is not found; null when no custom text is set."""

    page_title: str | Unset | None = UNSET
    """Heading on the page."""

    page_subtitle: str | Unset | None = UNSET
    """Line below the heading on the page."""

    hero_button_link: str | Unset | None = UNSET
    """Destination of the button at the top of the page; null when it has none."""

    hero_button_text: str | Unset | None = UNSET
    """Text on the button at the top of the page; null when there is none."""

    hero_show_button: bool | Unset | None = UNSET
    """Whether the button at the top of the page is shown."""

    page_background_type: str | Unset | None = UNSET
    """Kind of background on the page."""

    page_background_styles: dict[str, Any] | Unset | None = UNSET
    """Styles of the page's background."""

    page_form_type: str | Unset | None = UNSET
    """Kind of form on the page."""

    page_from_styles: dict[str, Any] | Unset | None = UNSET
    """Styles of the page's form. CodeQR spells the name this way."""

    input_style: str | Unset | None = UNSET
    """Style of the form's inputs; null when no custom style is set."""

    button_type: str | Unset | None = UNSET
    """Kind of buttons on the page."""

    button_styles: dict[str, Any] | Unset | None = UNSET
    """Styles of the page's buttons."""

    submit_button_type: str | Unset | None = UNSET
    """Kind of submit button on the form."""

    submit_button_styles: dict[str, Any] | Unset | None = UNSET
    """Styles of the form's submit button."""

    font_family: str | Unset | None = UNSET
    """Font family of the page."""

    font_color: str | Unset | None = UNSET
    """Text colour of the page, as a CSS colour."""

    items: Any | Unset = UNSET
    """Content of the page. Its shape is not published: it may be any value, including null."""

    last_clicked: datetime | Unset | None = UNSET
    """When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."""

    leads: int | Unset | None = UNSET
    """Number of leads attributed to the page."""

    sales: int | Unset | None = UNSET
    """Number of sales attributed to the page."""

    sale_amount: int | Unset | None = UNSET
    """Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen)."""

    public_stats: bool | Unset | None = UNSET
    """Whether the page's statistics are public."""

    hidden_logo: bool | Unset | None = UNSET
    """Whether CodeQR's logo is hidden on the page."""

    notification_token: str | Unset | None = UNSET
    """Token that identifies CodeQR's notifications about the page; null when there are none. Opaque."""

    social_media_links: dict[str, Any] | Unset | None = UNSET
    """The page owner's addresses on social media, by network; null when there are none."""

    feedbacks_count: int | Unset | None = UNSET
    """Number of times that feedback has been left on the page."""

    thank_you_title: str | Unset | None = UNSET
    """Heading that visitors see after filling in the form."""

    thank_you_description: str | Unset | None = UNSET
    """Text that visitors see after filling in the form."""

    thank_you_redirect_url: str | Unset | None = UNSET
    """URL that visitors are sent to after filling in the form; null when they stay."""

    url: str | Unset | None = UNSET
    """URL that belongs to the page. May be an empty string."""

    folder_id: str | Unset | None = UNSET
    """Identifier of the folder that holds the page; null when it is not in a folder."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "id": self.id,
            "domain": self.domain,
            "key": self.key,
            "name": self.name,
            "type": self.type,
            "projectId": self.project_id,
            "userId": self.user_id,
            "views": self.views,
        }
        if self.created_at is not UNSET:
            result["createdAt"] = write_date_time(self.created_at, "createdAt", self.extra)
        if self.updated_at is not UNSET:
            result["updatedAt"] = write_date_time(self.updated_at, "updatedAt", self.extra)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.logo is not UNSET:
            result["logo"] = self.logo
        if self.image is not UNSET:
            result["image"] = self.image
        if self.image_blurhash is not UNSET:
            result["imageBlurhash"] = self.image_blurhash
        if self.external_id is not UNSET:
            result["externalId"] = self.external_id
        if self.track_conversion is not UNSET:
            result["trackConversion"] = self.track_conversion
        if self.message404 is not UNSET:
            result["message404"] = self.message404
        if self.page_title is not UNSET:
            result["pageTitle"] = self.page_title
        if self.page_subtitle is not UNSET:
            result["pageSubtitle"] = self.page_subtitle
        if self.hero_button_link is not UNSET:
            result["heroButtonLink"] = self.hero_button_link
        if self.hero_button_text is not UNSET:
            result["heroButtonText"] = self.hero_button_text
        if self.hero_show_button is not UNSET:
            result["heroShowButton"] = self.hero_show_button
        if self.page_background_type is not UNSET:
            result["pageBackgroundType"] = self.page_background_type
        if self.page_background_styles is not UNSET:
            result["pageBackgroundStyles"] = self.page_background_styles
        if self.page_form_type is not UNSET:
            result["pageFormType"] = self.page_form_type
        if self.page_from_styles is not UNSET:
            result["pageFromStyles"] = self.page_from_styles
        if self.input_style is not UNSET:
            result["inputStyle"] = self.input_style
        if self.button_type is not UNSET:
            result["buttonType"] = self.button_type
        if self.button_styles is not UNSET:
            result["buttonStyles"] = self.button_styles
        if self.submit_button_type is not UNSET:
            result["submitButtonType"] = self.submit_button_type
        if self.submit_button_styles is not UNSET:
            result["submitButtonStyles"] = self.submit_button_styles
        if self.font_family is not UNSET:
            result["fontFamily"] = self.font_family
        if self.font_color is not UNSET:
            result["fontColor"] = self.font_color
        if self.items is not UNSET:
            result["items"] = self.items
        if self.last_clicked is not UNSET:
            result["lastClicked"] = write_date_time(self.last_clicked, "lastClicked", self.extra)
        if self.leads is not UNSET:
            result["leads"] = self.leads
        if self.sales is not UNSET:
            result["sales"] = self.sales
        if self.sale_amount is not UNSET:
            result["saleAmount"] = self.sale_amount
        if self.public_stats is not UNSET:
            result["publicStats"] = self.public_stats
        if self.hidden_logo is not UNSET:
            result["hiddenLogo"] = self.hidden_logo
        if self.notification_token is not UNSET:
            result["notificationToken"] = self.notification_token
        if self.social_media_links is not UNSET:
            result["socialMediaLinks"] = self.social_media_links
        if self.feedbacks_count is not UNSET:
            result["feedbacksCount"] = self.feedbacks_count
        if self.thank_you_title is not UNSET:
            result["thankYouTitle"] = self.thank_you_title
        if self.thank_you_description is not UNSET:
            result["thankYouDescription"] = self.thank_you_description
        if self.thank_you_redirect_url is not UNSET:
            result["thankYouRedirectUrl"] = self.thank_you_redirect_url
        if self.url is not UNSET:
            result["url"] = self.url
        if self.folder_id is not UNSET:
            result["folderId"] = self.folder_id
        return result


@dataclass(slots=True, kw_only=True)
class LeadCreatedData:
    """The lead: the customer, the interaction that led to it, and the link, QR code or page."""

    event_name: str | Unset = UNSET
    """The project's name for the tracked conversion, such as `Sign up`."""

    customer: Customer
    """The person who became a lead or made a purchase."""

    interaction: Interaction
    """A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale."""

    link: Link | Unset = UNSET
    """A short link."""

    qrcode: QRCode | Unset = UNSET
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    page: Page | Unset = UNSET
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "customer": self.customer.to_dict(),
            "interaction": self.interaction.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        if self.link is not UNSET:
            result["link"] = self.link.to_dict()
        if self.qrcode is not UNSET:
            result["qrcode"] = self.qrcode.to_dict()
        if self.page is not UNSET:
            result["page"] = self.page.to_dict()
        return result


@dataclass(slots=True, kw_only=True)
class LinkClickedData:
    """The click, and the link with this click already counted."""

    event_name: str | Unset = UNSET
    """Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label."""

    interaction: Interaction
    """A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale."""

    link: Link
    """A short link."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "interaction": self.interaction.to_dict(),
            "link": self.link.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class PageCreatedData:
    """The page as it was created."""

    page: Page
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    event_name: str | Unset | None = UNSET
    """CodeQR's label for the event, such as `Page created`."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "page": self.page.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class PageDeletedData:
    """The page as it was when deleted."""

    page: Page
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    event_name: str | Unset | None = UNSET
    """CodeQR's label for the event, such as `Page deleted`."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "page": self.page.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class PageUpdatedData:
    """The page after the change."""

    page: Page
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    event_name: str | Unset | None = UNSET
    """CodeQR's label for the event, such as `Page updated`."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "page": self.page.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class PageVisitedData:
    """The visit and, usually, the page with this visit already counted."""

    event_name: str | Unset = UNSET
    """Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label."""

    interaction: Interaction
    """A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale."""

    page: Page | Unset = UNSET
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "interaction": self.interaction.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        if self.page is not UNSET:
            result["page"] = self.page.to_dict()
        return result


@dataclass(slots=True, kw_only=True)
class PartnerLink:
    """A partner's referral link, with fewer properties than a link."""

    id: str
    """Identifier of the link. Opaque."""

    domain: str
    """Domain of the short link, without a scheme."""

    key: str
    """Path of the short link, without a leading slash; may contain slashes."""

    short_link: str
    """The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is."""

    url: str
    """Destination of the link. May be an empty string."""

    clicks: int
    """Number of times that the link has been clicked."""

    leads: int
    """Number of leads attributed to the link."""

    sales: int
    """Number of sales attributed to the link."""

    sale_amount: int
    """Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen)."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "domain": self.domain,
            "key": self.key,
            "shortLink": self.short_link,
            "url": self.url,
            "clicks": self.clicks,
            "leads": self.leads,
            "sales": self.sales,
            "saleAmount": self.sale_amount,
        }


@dataclass(slots=True, kw_only=True)
class Partner:
    """A partner in a partner program, with the totals of all their referral links."""

    id: str
    """Identifier of the partner. Opaque."""

    name: str
    """Name of the partner."""

    email: str
    """Email address of the partner."""

    image: str | None
    """URL of the partner's picture; null when there is none."""

    description: str | None
    """The partner's description of themselves; null when there is none."""

    country: str | None
    """Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known."""

    payouts_enabled_at: datetime | None
    """When the partner could first be paid; null when they cannot be paid yet."""

    created_at: datetime
    """When the partner's account was created."""

    status: str
    """The partner's status in the program. Only `approved` is documented."""

    program_id: str
    """Identifier of the partner program. Opaque."""

    tenant_id: str | None
    """Identifier of the partner in your own system; null when none was given."""

    links: list[PartnerLink]
    """The partner's referral links."""

    clicks: int
    """Number of times that the partner's links have been clicked."""

    leads: int
    """Number of leads attributed to the partner's links."""

    sales: int
    """Number of sales attributed to the partner's links."""

    sale_amount: int
    """Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen)."""

    earnings: float
    """The partner's earnings, in the smallest unit of the program's currency; may have a fraction."""

    application_id: str | None
    """Identifier of the application that the partner enrolled with; null when there was none."""

    event_name: str | Unset | None = UNSET
    """Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on
    `event`, not on this label.
    """

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "id": self.id,
            "name": self.name,
            "email": self.email,
            "image": self.image,
            "description": self.description,
            "country": self.country,
            "payoutsEnabledAt": write_date_time(self.payouts_enabled_at, "payoutsEnabledAt", self.extra),
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "status": self.status,
            "programId": self.program_id,
            "tenantId": self.tenant_id,
            "links": [item.to_dict() for item in self.links],
            "clicks": self.clicks,
            "leads": self.leads,
            "sales": self.sales,
            "saleAmount": self.sale_amount,
            "earnings": self.earnings,
            "applicationId": self.application_id,
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class QRCodeCreatedData:
    """The QR code as it was created."""

    qrcode: QRCode
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    event_name: str | Unset | None = UNSET
    """CodeQR's label for the event, such as `QR code created`."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "qrcode": self.qrcode.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class QRCodeDeletedData:
    """The QR code as it was when deleted."""

    qrcode: QRCode
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    event_name: str | Unset | None = UNSET
    """CodeQR's label for the event, such as `QR code deleted`."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "qrcode": self.qrcode.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class QRCodeScannedData:
    """The scan, and the QR code with this scan already counted."""

    event_name: str | Unset = UNSET
    """Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label."""

    interaction: Interaction
    """A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale."""

    qrcode: QRCode
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "interaction": self.interaction.to_dict(),
            "qrcode": self.qrcode.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class QRCodeUpdatedData:
    """The QR code after the change."""

    qrcode: QRCode
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    event_name: str | Unset | None = UNSET
    """CodeQR's label for the event, such as `QR code updated`."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "qrcode": self.qrcode.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        return result


@dataclass(slots=True, kw_only=True)
class Sale:
    """A purchase that a customer made, usually after an interaction."""

    amount: int
    """Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen."""

    currency: str
    """ISO 4217 code of the currency. Documented in lower case; compare without regard to case."""

    payment_processor: str | Unset = UNSET
    """The processor that took the payment."""

    invoice_id: str | Unset | None = UNSET
    """Identifier of the invoice at the payment processor; null when there is none. Opaque."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "amount": self.amount,
            "currency": self.currency,
        }
        if self.payment_processor is not UNSET:
            result["paymentProcessor"] = self.payment_processor
        if self.invoice_id is not UNSET:
            result["invoiceId"] = self.invoice_id
        return result


@dataclass(slots=True, kw_only=True)
class SaleCreatedData:
    """The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a
    Stripe checkout has no interaction.
    """

    event_name: str | Unset = UNSET
    """The project's name for the tracked conversion, such as `Purchased`. May be missing."""

    customer: Customer
    """The person who became a lead or made a purchase."""

    interaction: Interaction | Unset = UNSET
    """A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale."""

    link: Link | Unset = UNSET
    """A short link."""

    qrcode: QRCode | Unset = UNSET
    """A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted."""

    page: Page | Unset = UNSET
    """A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted."""

    sale: Sale
    """A purchase that a customer made, usually after an interaction."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        result: dict[str, Any] = {
            **self.extra,
            "customer": self.customer.to_dict(),
            "sale": self.sale.to_dict(),
        }
        if self.event_name is not UNSET:
            result["eventName"] = self.event_name
        if self.interaction is not UNSET:
            result["interaction"] = self.interaction.to_dict()
        if self.link is not UNSET:
            result["link"] = self.link.to_dict()
        if self.qrcode is not UNSET:
            result["qrcode"] = self.qrcode.to_dict()
        if self.page is not UNSET:
            result["page"] = self.page.to_dict()
        return result


@dataclass(slots=True, kw_only=True)
class LeadCreatedEvent(PydanticEvent):
    """Someone became a lead, tracked through CodeQR Conversions."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["lead.created"] = "lead.created"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: LeadCreatedData
    """The lead: the customer, the interaction that led to it, and the link, QR code or page."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class LinkClickedEvent(PydanticEvent):
    """Someone clicked a link. Sent only to webhooks that are attached to that link."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["link.clicked"] = "link.clicked"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: LinkClickedData
    """The click, and the link with this click already counted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class LinkCreatedEvent(PydanticEvent):
    """A link was created in the project. `data` is the link itself, as it was created."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["link.created"] = "link.created"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: Link
    """A short link."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class LinkDeletedEvent(PydanticEvent):
    """A link was deleted in the project. `data` is the link itself, as it was when deleted."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["link.deleted"] = "link.deleted"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: Link
    """A short link."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class LinkUpdatedEvent(PydanticEvent):
    """A link was changed in the project. `data` is the link itself, as it is after the change."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["link.updated"] = "link.updated"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: Link
    """A short link."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class PageCreatedEvent(PydanticEvent):
    """A page was created in the project."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["page.created"] = "page.created"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: PageCreatedData
    """The page as it was created."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class PageDeletedEvent(PydanticEvent):
    """A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of
    `page.created`.
    """

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["page.deleted"] = "page.deleted"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: PageDeletedData
    """The page as it was when deleted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class PageUpdatedEvent(PydanticEvent):
    """A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of
    `page.created`.
    """

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["page.updated"] = "page.updated"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: PageUpdatedData
    """The page after the change."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class PageVisitedEvent(PydanticEvent):
    """Someone visited a page. Sent only to webhooks that are attached to that page."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["page.visited"] = "page.visited"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: PageVisitedData
    """The visit and, usually, the page with this visit already counted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class PartnerEnrolledEvent(PydanticEvent):
    """A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and
    `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.
    """

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["partner.enrolled"] = "partner.enrolled"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: Partner
    """A partner in a partner program, with the totals of all their referral links."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class QRCodeCreatedEvent(PydanticEvent):
    """A QR code was created in the project."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["qrcode.created"] = "qrcode.created"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: QRCodeCreatedData
    """The QR code as it was created."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class QRCodeDeletedEvent(PydanticEvent):
    """A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of
    `qrcode.created`.
    """

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["qrcode.deleted"] = "qrcode.deleted"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: QRCodeDeletedData
    """The QR code as it was when deleted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class QRCodeScannedEvent(PydanticEvent):
    """Someone scanned a QR code. Sent only to webhooks that are attached to that QR code."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["qrcode.scanned"] = "qrcode.scanned"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: QRCodeScannedData
    """The scan, and the QR code with this scan already counted."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class QRCodeUpdatedEvent(PydanticEvent):
    """A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of
    `qrcode.created`.
    """

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["qrcode.updated"] = "qrcode.updated"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: QRCodeUpdatedData
    """The QR code after the change."""

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


@dataclass(slots=True, kw_only=True)
class SaleCreatedEvent(PydanticEvent):
    """A customer made a purchase, tracked through CodeQR Conversions."""

    id: str
    """Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and
    `event_` both occur.
    """

    event: Literal["sale.created"] = "sale.created"
    """Name of the event."""

    created_at: datetime
    """When the event happened, as an RFC 3339 date-time in UTC with milliseconds."""

    data: SaleCreatedData
    """The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a
    Stripe checkout has no interaction.
    """

    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data.to_dict(),
        }

    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)
