"""Decoders, which also validate: each raises the first fault that it finds."""

# Generated from schemas/ by npm run generate. Do not edit.

from typing import Any

from . import models
from ._date_time import read_date_time
from ._extra import extra_with, spellings_in
from ._fault import require, wrong_type
from ._readers import (
    read_array,
    read_integer,
    read_map,
    read_number,
    read_object,
)
from ._unset import UNSET

# Objects are made without their constructors, which would set each property a second time. Each decoder sets them all.
new = object.__new__


def decode_customer_link(source: dict[str, Any]) -> models.CustomerLink:
    take = source.pop
    target = new(models.CustomerLink)
    if type(value := take("id", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/id", nullable=True)
    target.id = value
    if type(value := take("domain", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/domain", nullable=True)
    target.domain = value
    if type(value := take("key", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/key", nullable=True)
    target.key = value
    if type(value := take("shortLink", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/shortLink", nullable=True)
    target.short_link = value
    target.extra = source
    return target


_CUSTOMER_REQUIRED = (
    "id",
    "name",
)


def decode_customer(source: dict[str, Any]) -> models.Customer:
    require(source, _CUSTOMER_REQUIRED)
    take = source.pop
    target = new(models.Customer)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("name")) is not str:
        raise wrong_type(value, "a string", "/name")
    target.name = value
    if type(value := take("email", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/email", nullable=True)
    target.email = value
    if type(value := take("avatar", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/avatar", nullable=True)
    target.avatar = value
    if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/externalId", nullable=True)
    target.external_id = value
    if type(value := take("country", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/country", nullable=True)
    target.country = value
    if (value := take("createdAt", UNSET)) is not None and value is not UNSET:
        value = read_date_time(value, "/createdAt", nullable=True)
    target.created_at = value
    if (value := take("link", UNSET)) is not None and value is not UNSET:
        value = read_object(value, "/link", decode_customer_link, nullable=True)
    target.link = value
    if (value := take("customFields", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/customFields", nullable=True)
    target.custom_fields = value
    target.extra = extra_with(source, spellings)
    return target


_INTERACTION_REQUIRED = (
    "url",
    "continent",
    "country",
    "city",
    "device",
    "browser",
    "os",
    "bot",
    "referer",
)


def decode_interaction(source: dict[str, Any]) -> models.Interaction:
    require(source, _INTERACTION_REQUIRED)
    take = source.pop
    target = new(models.Interaction)
    spellings = spellings_in(source, ("timestamp",))
    if (value := take("timestamp", UNSET)) is not UNSET:
        value = read_date_time(value, "/timestamp")
    target.timestamp = value
    if type(value := take("clickId", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/clickId")
    target.click_id = value
    if type(value := take("id", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("url")) is not str:
        raise wrong_type(value, "a string", "/url")
    target.url = value
    if type(value := take("ip", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/ip", nullable=True)
    target.ip = value
    if type(value := take("continent")) is not str and value is not None:
        raise wrong_type(value, "a string", "/continent", nullable=True)
    target.continent = value
    if type(value := take("country")) is not str and value is not None:
        raise wrong_type(value, "a string", "/country", nullable=True)
    target.country = value
    if type(value := take("city")) is not str and value is not None:
        raise wrong_type(value, "a string", "/city", nullable=True)
    target.city = value
    if type(value := take("device")) is not str and value is not None:
        raise wrong_type(value, "a string", "/device", nullable=True)
    target.device = value
    if type(value := take("browser")) is not str and value is not None:
        raise wrong_type(value, "a string", "/browser", nullable=True)
    target.browser = value
    if type(value := take("os")) is not str and value is not None:
        raise wrong_type(value, "a string", "/os", nullable=True)
    target.os = value
    if type(value := take("ua", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/ua", nullable=True)
    target.ua = value
    if type(value := take("bot")) is not bool and value is not None:
        raise wrong_type(value, "a boolean", "/bot", nullable=True)
    target.bot = value
    if type(value := take("qr", UNSET)) is not bool and value is not UNSET:
        raise wrong_type(value, "a boolean", "/qr")
    target.qr = value
    if type(value := take("referer")) is not str and value is not None:
        raise wrong_type(value, "a string", "/referer", nullable=True)
    target.referer = value
    if type(value := take("link_id", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/link_id", nullable=True)
    target.link_id = value
    if type(value := take("region", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/region", nullable=True)
    target.region = value
    if type(value := take("latitude", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/latitude", nullable=True)
    target.latitude = value
    if type(value := take("longitude", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/longitude", nullable=True)
    target.longitude = value
    if type(value := take("device_model", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/device_model", nullable=True)
    target.device_model = value
    if type(value := take("device_vendor", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/device_vendor", nullable=True)
    target.device_vendor = value
    if type(value := take("browser_version", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/browser_version", nullable=True)
    target.browser_version = value
    if type(value := take("os_version", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/os_version", nullable=True)
    target.os_version = value
    if type(value := take("engine", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/engine", nullable=True)
    target.engine = value
    if type(value := take("engine_version", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/engine_version", nullable=True)
    target.engine_version = value
    if type(value := take("cpu_architecture", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/cpu_architecture", nullable=True)
    target.cpu_architecture = value
    if type(value := take("referer_url", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/referer_url", nullable=True)
    target.referer_url = value
    if type(value := take("type", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/type", nullable=True)
    target.type = value
    if type(value := take("event_name", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/event_name", nullable=True)
    target.event_name = value
    target.extra = extra_with(source, spellings)
    return target


_TAG_REQUIRED = (
    "id",
    "name",
    "color",
)


def decode_tag(source: dict[str, Any]) -> models.Tag:
    require(source, _TAG_REQUIRED)
    take = source.pop
    target = new(models.Tag)
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("name")) is not str:
        raise wrong_type(value, "a string", "/name")
    target.name = value
    if type(value := take("color")) is not str:
        raise wrong_type(value, "a string", "/color")
    target.color = value
    target.extra = source
    return target


_LINK_REQUIRED = (
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
    "updatedAt",
)


def decode_link(source: dict[str, Any]) -> models.Link:
    require(source, _LINK_REQUIRED)
    take = source.pop
    target = new(models.Link)
    spellings = spellings_in(source, ("expiresAt", "lastClicked", "createdAt", "updatedAt"))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("domain")) is not str:
        raise wrong_type(value, "a string", "/domain")
    target.domain = value
    if type(value := take("key")) is not str:
        raise wrong_type(value, "a string", "/key")
    target.key = value
    if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/externalId", nullable=True)
    target.external_id = value
    if type(value := take("url")) is not str:
        raise wrong_type(value, "a string", "/url")
    target.url = value
    if type(value := take("trackConversion")) is not bool:
        raise wrong_type(value, "a boolean", "/trackConversion")
    target.track_conversion = value
    if type(value := take("archived")) is not bool:
        raise wrong_type(value, "a boolean", "/archived")
    target.archived = value
    if (value := take("expiresAt", UNSET)) is not None and value is not UNSET:
        value = read_date_time(value, "/expiresAt", nullable=True)
    target.expires_at = value
    if type(value := take("expiredUrl")) is not str and value is not None:
        raise wrong_type(value, "a string", "/expiredUrl", nullable=True)
    target.expired_url = value
    if type(value := take("password")) is not str and value is not None:
        raise wrong_type(value, "a string", "/password", nullable=True)
    target.password = value
    if type(value := take("proxy")) is not bool:
        raise wrong_type(value, "a boolean", "/proxy")
    target.proxy = value
    if type(value := take("title")) is not str and value is not None:
        raise wrong_type(value, "a string", "/title", nullable=True)
    target.title = value
    if type(value := take("description")) is not str and value is not None:
        raise wrong_type(value, "a string", "/description", nullable=True)
    target.description = value
    if type(value := take("image")) is not str and value is not None:
        raise wrong_type(value, "a string", "/image", nullable=True)
    target.image = value
    if type(value := take("video")) is not str and value is not None:
        raise wrong_type(value, "a string", "/video", nullable=True)
    target.video = value
    if type(value := take("rewrite")) is not bool:
        raise wrong_type(value, "a boolean", "/rewrite")
    target.rewrite = value
    if type(value := take("doIndex")) is not bool:
        raise wrong_type(value, "a boolean", "/doIndex")
    target.do_index = value
    if type(value := take("ios")) is not str and value is not None:
        raise wrong_type(value, "a string", "/ios", nullable=True)
    target.ios = value
    if type(value := take("android")) is not str and value is not None:
        raise wrong_type(value, "a string", "/android", nullable=True)
    target.android = value
    if (value := take("geo")) is not None:
        value = read_map(value, "/geo", nullable=True)
    target.geo = value
    if type(value := take("publicStats")) is not bool:
        raise wrong_type(value, "a boolean", "/publicStats")
    target.public_stats = value
    if type(value := take("tagId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/tagId", nullable=True)
    target.tag_id = value
    if (value := take("tags", UNSET)) is not None and value is not UNSET:
        value = read_array(value, "/tags", lambda item: read_object(item, "", decode_tag), nullable=True)
    target.tags = value
    if type(value := take("comments")) is not str and value is not None:
        raise wrong_type(value, "a string", "/comments", nullable=True)
    target.comments = value
    if type(value := take("shortLink")) is not str:
        raise wrong_type(value, "a string", "/shortLink")
    target.short_link = value
    if type(value := take("qrCode")) is not str:
        raise wrong_type(value, "a string", "/qrCode")
    target.qr_code = value
    if type(value := take("utm_source")) is not str and value is not None:
        raise wrong_type(value, "a string", "/utm_source", nullable=True)
    target.utm_source = value
    if type(value := take("utm_medium")) is not str and value is not None:
        raise wrong_type(value, "a string", "/utm_medium", nullable=True)
    target.utm_medium = value
    if type(value := take("utm_campaign")) is not str and value is not None:
        raise wrong_type(value, "a string", "/utm_campaign", nullable=True)
    target.utm_campaign = value
    if type(value := take("utm_term")) is not str and value is not None:
        raise wrong_type(value, "a string", "/utm_term", nullable=True)
    target.utm_term = value
    if type(value := take("utm_content")) is not str and value is not None:
        raise wrong_type(value, "a string", "/utm_content", nullable=True)
    target.utm_content = value
    if type(value := take("userId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/userId", nullable=True)
    target.user_id = value
    if type(value := take("projectId")) is not str:
        raise wrong_type(value, "a string", "/projectId")
    target.project_id = value
    target.clicks = read_integer(take("clicks"), "/clicks")
    if (value := take("lastClicked", UNSET)) is not None and value is not UNSET:
        value = read_date_time(value, "/lastClicked", nullable=True)
    target.last_clicked = value
    target.leads = read_integer(take("leads"), "/leads")
    target.sales = read_integer(take("sales"), "/sales")
    target.sale_amount = read_integer(take("saleAmount"), "/saleAmount")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.updated_at = read_date_time(take("updatedAt"), "/updatedAt")
    if type(value := take("flexible", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/flexible", nullable=True)
    target.flexible = value
    if (value := take("rules", UNSET)) is not None and value is not UNSET:
        value = read_array(value, "/rules", read_map, nullable=True)
    target.rules = value
    if type(value := take("folderId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/folderId", nullable=True)
    target.folder_id = value
    if type(value := take("notificationToken", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/notificationToken", nullable=True)
    target.notification_token = value
    if type(value := take("preRedirection", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/preRedirection", nullable=True)
    target.pre_redirection = value
    if type(value := take("pageId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageId", nullable=True)
    target.page_id = value
    if type(value := take("pageUrl", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageUrl", nullable=True)
    target.page_url = value
    if type(value := take("isFormMandatory", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/isFormMandatory", nullable=True)
    target.is_form_mandatory = value
    if type(value := take("filled", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/filled", nullable=True)
    target.filled = value
    if type(value := take("useAsTemplate", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/useAsTemplate", nullable=True)
    target.use_as_template = value
    target.extra = extra_with(source, spellings)
    return target


def decode_qr_code_whats_app(source: dict[str, Any]) -> models.QRCodeWhatsApp:
    take = source.pop
    target = new(models.QRCodeWhatsApp)
    if type(value := take("number", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/number", nullable=True)
    target.number = value
    if type(value := take("message", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/message", nullable=True)
    target.message = value
    target.extra = source
    return target


def decode_qr_code_frame_text_styles(source: dict[str, Any]) -> models.QRCodeFrameTextStyles:
    take = source.pop
    target = new(models.QRCodeFrameTextStyles)
    if type(value := take("weight", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/weight", nullable=True)
    target.weight = value
    if type(value := take("style", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/style", nullable=True)
    target.style = value
    if type(value := take("family", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/family", nullable=True)
    target.family = value
    if type(value := take("size", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/size", nullable=True)
    target.size = value
    target.extra = source
    return target


_QR_CODE_REQUIRED = (
    "id",
    "domain",
    "key",
    "url",
    "userId",
    "projectId",
    "scans",
)


def decode_qr_code(source: dict[str, Any]) -> models.QRCode:
    require(source, _QR_CODE_REQUIRED)
    take = source.pop
    target = new(models.QRCode)
    spellings = spellings_in(source, ("createdAt", "updatedAt", "expiresAt", "lastClicked"))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("domain")) is not str:
        raise wrong_type(value, "a string", "/domain")
    target.domain = value
    if type(value := take("key")) is not str:
        raise wrong_type(value, "a string", "/key")
    target.key = value
    if type(value := take("archived", UNSET)) is not bool and value is not UNSET:
        raise wrong_type(value, "a boolean", "/archived")
    target.archived = value
    if type(value := take("static", UNSET)) is not bool and value is not UNSET:
        raise wrong_type(value, "a boolean", "/static")
    target.static = value
    if type(value := take("type", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/type")
    target.type = value
    if type(value := take("url")) is not str and value is not None:
        raise wrong_type(value, "a string", "/url", nullable=True)
    target.url = value
    if type(value := take("userId")) is not str and value is not None:
        raise wrong_type(value, "a string", "/userId", nullable=True)
    target.user_id = value
    if type(value := take("projectId")) is not str and value is not None:
        raise wrong_type(value, "a string", "/projectId", nullable=True)
    target.project_id = value
    target.scans = read_integer(take("scans"), "/scans")
    if type(value := take("shortLink", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/shortLink")
    target.short_link = value
    if (value := take("createdAt", UNSET)) is not UNSET:
        value = read_date_time(value, "/createdAt")
    target.created_at = value
    if (value := take("updatedAt", UNSET)) is not UNSET:
        value = read_date_time(value, "/updatedAt")
    target.updated_at = value
    if (value := take("expiresAt", UNSET)) is not None and value is not UNSET:
        value = read_date_time(value, "/expiresAt", nullable=True)
    target.expires_at = value
    if type(value := take("expiredUrl", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/expiredUrl", nullable=True)
    target.expired_url = value
    if type(value := take("password", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/password", nullable=True)
    target.password = value
    if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/externalId", nullable=True)
    target.external_id = value
    if type(value := take("trackConversion", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/trackConversion", nullable=True)
    target.track_conversion = value
    if type(value := take("proxy", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/proxy", nullable=True)
    target.proxy = value
    if type(value := take("title", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/title", nullable=True)
    target.title = value
    if type(value := take("description", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/description", nullable=True)
    target.description = value
    if type(value := take("image", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/image", nullable=True)
    target.image = value
    if type(value := take("utm_source", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/utm_source", nullable=True)
    target.utm_source = value
    if type(value := take("utm_medium", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/utm_medium", nullable=True)
    target.utm_medium = value
    if type(value := take("utm_campaign", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/utm_campaign", nullable=True)
    target.utm_campaign = value
    if type(value := take("utm_term", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/utm_term", nullable=True)
    target.utm_term = value
    if type(value := take("utm_content", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/utm_content", nullable=True)
    target.utm_content = value
    if type(value := take("rewrite", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/rewrite", nullable=True)
    target.rewrite = value
    if type(value := take("doIndex", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/doIndex", nullable=True)
    target.do_index = value
    if type(value := take("flexible", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/flexible", nullable=True)
    target.flexible = value
    if type(value := take("filled", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/filled", nullable=True)
    target.filled = value
    if type(value := take("ios", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/ios", nullable=True)
    target.ios = value
    if type(value := take("android", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/android", nullable=True)
    target.android = value
    if (value := take("geo", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/geo", nullable=True)
    target.geo = value
    if (value := take("rules", UNSET)) is not None and value is not UNSET:
        value = read_array(value, "/rules", read_map, nullable=True)
    target.rules = value
    if type(value := take("useDisplayPage", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/useDisplayPage", nullable=True)
    target.use_display_page = value
    if type(value := take("contentStatic", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/contentStatic", nullable=True)
    target.content_static = value
    if type(value := take("text", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/text", nullable=True)
    target.text = value
    if (value := take("email", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/email", nullable=True)
    target.email = value
    if (value := take("wifi", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/wifi", nullable=True)
    target.wifi = value
    if type(value := take("phone", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/phone", nullable=True)
    target.phone = value
    if (value := take("vcard", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/vcard", nullable=True)
    target.vcard = value
    if (value := take("crypto", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/crypto", nullable=True)
    target.crypto = value
    if (value := take("sms", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/sms", nullable=True)
    target.sms = value
    if (value := take("whatsapp", UNSET)) is not None and value is not UNSET:
        value = read_object(value, "/whatsapp", decode_qr_code_whats_app, nullable=True)
    target.whatsapp = value
    if (value := take("facetime", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/facetime", nullable=True)
    target.facetime = value
    if (value := take("latlog", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/latlog", nullable=True)
    target.latlog = value
    if type(value := take("logo", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/logo", nullable=True)
    target.logo = value
    if type(value := take("bgColor", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/bgColor", nullable=True)
    target.bg_color = value
    if type(value := take("fgColor", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/fgColor", nullable=True)
    target.fg_color = value
    if (value := take("size", UNSET)) is not None and value is not UNSET:
        value = read_number(value, "/size", nullable=True)
    target.size = value
    if type(value := take("level", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/level", nullable=True)
    target.level = value
    if type(value := take("showLogo", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/showLogo", nullable=True)
    target.show_logo = value
    if type(value := take("src", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/src", nullable=True)
    target.src = value
    if (value := take("height", UNSET)) is not None and value is not UNSET:
        value = read_number(value, "/height", nullable=True)
    target.height = value
    if (value := take("width", UNSET)) is not None and value is not UNSET:
        value = read_number(value, "/width", nullable=True)
    target.width = value
    if type(value := take("excavate", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/excavate", nullable=True)
    target.excavate = value
    if type(value := take("publicStats", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/publicStats", nullable=True)
    target.public_stats = value
    if (value := take("lastClicked", UNSET)) is not None and value is not UNSET:
        value = read_date_time(value, "/lastClicked", nullable=True)
    target.last_clicked = value
    if (value := take("leads", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/leads", nullable=True)
    target.leads = value
    if (value := take("sales", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/sales", nullable=True)
    target.sales = value
    if (value := take("saleAmount", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/saleAmount", nullable=True)
    target.sale_amount = value
    if type(value := take("tagId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/tagId", nullable=True)
    target.tag_id = value
    if (value := take("tags", UNSET)) is not None and value is not UNSET:
        value = read_array(value, "/tags", lambda item: read_object(item, "", decode_tag), nullable=True)
    target.tags = value
    if type(value := take("folderId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/folderId", nullable=True)
    target.folder_id = value
    if type(value := take("comments", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/comments", nullable=True)
    target.comments = value
    if (value := take("frameTextStyles", UNSET)) is not None and value is not UNSET:
        value = read_object(value, "/frameTextStyles", decode_qr_code_frame_text_styles, nullable=True)
    target.frame_text_styles = value
    if type(value := take("notificationToken", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/notificationToken", nullable=True)
    target.notification_token = value
    if type(value := take("preRedirection", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/preRedirection", nullable=True)
    target.pre_redirection = value
    if type(value := take("pageId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageId", nullable=True)
    target.page_id = value
    if type(value := take("pageUrl", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageUrl", nullable=True)
    target.page_url = value
    if type(value := take("isFormMandatory", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/isFormMandatory", nullable=True)
    target.is_form_mandatory = value
    target.extra = extra_with(source, spellings)
    return target


_PAGE_REQUIRED = (
    "id",
    "domain",
    "key",
    "name",
    "type",
    "projectId",
    "userId",
    "views",
)


def decode_page(source: dict[str, Any]) -> models.Page:
    require(source, _PAGE_REQUIRED)
    take = source.pop
    target = new(models.Page)
    spellings = spellings_in(source, ("createdAt", "updatedAt", "lastClicked"))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("domain")) is not str:
        raise wrong_type(value, "a string", "/domain")
    target.domain = value
    if type(value := take("key")) is not str:
        raise wrong_type(value, "a string", "/key")
    target.key = value
    if type(value := take("name")) is not str and value is not None:
        raise wrong_type(value, "a string", "/name", nullable=True)
    target.name = value
    if type(value := take("type")) is not str:
        raise wrong_type(value, "a string", "/type")
    target.type = value
    if type(value := take("projectId")) is not str:
        raise wrong_type(value, "a string", "/projectId")
    target.project_id = value
    if type(value := take("userId")) is not str and value is not None:
        raise wrong_type(value, "a string", "/userId", nullable=True)
    target.user_id = value
    target.views = read_integer(take("views"), "/views")
    if (value := take("createdAt", UNSET)) is not UNSET:
        value = read_date_time(value, "/createdAt")
    target.created_at = value
    if (value := take("updatedAt", UNSET)) is not UNSET:
        value = read_date_time(value, "/updatedAt")
    target.updated_at = value
    if type(value := take("description", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/description", nullable=True)
    target.description = value
    if type(value := take("logo", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/logo", nullable=True)
    target.logo = value
    if type(value := take("image", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/image", nullable=True)
    target.image = value
    if type(value := take("imageBlurhash", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/imageBlurhash", nullable=True)
    target.image_blurhash = value
    if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/externalId", nullable=True)
    target.external_id = value
    if type(value := take("trackConversion", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/trackConversion", nullable=True)
    target.track_conversion = value
    if type(value := take("message404", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/message404", nullable=True)
    target.message404 = value
    if type(value := take("pageTitle", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageTitle", nullable=True)
    target.page_title = value
    if type(value := take("pageSubtitle", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageSubtitle", nullable=True)
    target.page_subtitle = value
    if type(value := take("heroButtonLink", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/heroButtonLink", nullable=True)
    target.hero_button_link = value
    if type(value := take("heroButtonText", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/heroButtonText", nullable=True)
    target.hero_button_text = value
    if type(value := take("heroShowButton", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/heroShowButton", nullable=True)
    target.hero_show_button = value
    if type(value := take("pageBackgroundType", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageBackgroundType", nullable=True)
    target.page_background_type = value
    if (value := take("pageBackgroundStyles", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/pageBackgroundStyles", nullable=True)
    target.page_background_styles = value
    if type(value := take("pageFormType", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/pageFormType", nullable=True)
    target.page_form_type = value
    if (value := take("pageFromStyles", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/pageFromStyles", nullable=True)
    target.page_from_styles = value
    if type(value := take("inputStyle", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/inputStyle", nullable=True)
    target.input_style = value
    if type(value := take("buttonType", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/buttonType", nullable=True)
    target.button_type = value
    if (value := take("buttonStyles", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/buttonStyles", nullable=True)
    target.button_styles = value
    if type(value := take("submitButtonType", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/submitButtonType", nullable=True)
    target.submit_button_type = value
    if (value := take("submitButtonStyles", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/submitButtonStyles", nullable=True)
    target.submit_button_styles = value
    if type(value := take("fontFamily", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/fontFamily", nullable=True)
    target.font_family = value
    if type(value := take("fontColor", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/fontColor", nullable=True)
    target.font_color = value
    target.items = take("items", UNSET)
    if (value := take("lastClicked", UNSET)) is not None and value is not UNSET:
        value = read_date_time(value, "/lastClicked", nullable=True)
    target.last_clicked = value
    if (value := take("leads", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/leads", nullable=True)
    target.leads = value
    if (value := take("sales", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/sales", nullable=True)
    target.sales = value
    if (value := take("saleAmount", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/saleAmount", nullable=True)
    target.sale_amount = value
    if type(value := take("publicStats", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/publicStats", nullable=True)
    target.public_stats = value
    if type(value := take("hiddenLogo", UNSET)) is not bool and value is not None and value is not UNSET:
        raise wrong_type(value, "a boolean", "/hiddenLogo", nullable=True)
    target.hidden_logo = value
    if type(value := take("notificationToken", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/notificationToken", nullable=True)
    target.notification_token = value
    if (value := take("socialMediaLinks", UNSET)) is not None and value is not UNSET:
        value = read_map(value, "/socialMediaLinks", nullable=True)
    target.social_media_links = value
    if (value := take("feedbacksCount", UNSET)) is not None and value is not UNSET:
        value = read_integer(value, "/feedbacksCount", nullable=True)
    target.feedbacks_count = value
    if type(value := take("thankYouTitle", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/thankYouTitle", nullable=True)
    target.thank_you_title = value
    if type(value := take("thankYouDescription", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/thankYouDescription", nullable=True)
    target.thank_you_description = value
    if type(value := take("thankYouRedirectUrl", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/thankYouRedirectUrl", nullable=True)
    target.thank_you_redirect_url = value
    if type(value := take("url", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/url", nullable=True)
    target.url = value
    if type(value := take("folderId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/folderId", nullable=True)
    target.folder_id = value
    target.extra = extra_with(source, spellings)
    return target


_LEAD_CREATED_DATA_REQUIRED = (
    "customer",
    "interaction",
)


def decode_lead_created_data(source: dict[str, Any]) -> models.LeadCreatedData:
    require(source, _LEAD_CREATED_DATA_REQUIRED)
    take = source.pop
    target = new(models.LeadCreatedData)
    if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName")
    target.event_name = value
    target.customer = read_object(take("customer"), "/customer", decode_customer)
    target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
    if (value := take("link", UNSET)) is not UNSET:
        value = read_object(value, "/link", decode_link)
    target.link = value
    if (value := take("qrcode", UNSET)) is not UNSET:
        value = read_object(value, "/qrcode", decode_qr_code)
    target.qrcode = value
    if (value := take("page", UNSET)) is not UNSET:
        value = read_object(value, "/page", decode_page)
    target.page = value
    target.extra = source
    return target


_LINK_CLICKED_DATA_REQUIRED = (
    "interaction",
    "link",
)


def decode_link_clicked_data(source: dict[str, Any]) -> models.LinkClickedData:
    require(source, _LINK_CLICKED_DATA_REQUIRED)
    take = source.pop
    target = new(models.LinkClickedData)
    if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName")
    target.event_name = value
    target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
    target.link = read_object(take("link"), "/link", decode_link)
    target.extra = source
    return target


_PAGE_CREATED_DATA_REQUIRED = ("page",)


def decode_page_created_data(source: dict[str, Any]) -> models.PageCreatedData:
    require(source, _PAGE_CREATED_DATA_REQUIRED)
    take = source.pop
    target = new(models.PageCreatedData)
    target.page = read_object(take("page"), "/page", decode_page)
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = source
    return target


_PAGE_DELETED_DATA_REQUIRED = ("page",)


def decode_page_deleted_data(source: dict[str, Any]) -> models.PageDeletedData:
    require(source, _PAGE_DELETED_DATA_REQUIRED)
    take = source.pop
    target = new(models.PageDeletedData)
    target.page = read_object(take("page"), "/page", decode_page)
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = source
    return target


_PAGE_UPDATED_DATA_REQUIRED = ("page",)


def decode_page_updated_data(source: dict[str, Any]) -> models.PageUpdatedData:
    require(source, _PAGE_UPDATED_DATA_REQUIRED)
    take = source.pop
    target = new(models.PageUpdatedData)
    target.page = read_object(take("page"), "/page", decode_page)
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = source
    return target


_PAGE_VISITED_DATA_REQUIRED = ("interaction",)


def decode_page_visited_data(source: dict[str, Any]) -> models.PageVisitedData:
    require(source, _PAGE_VISITED_DATA_REQUIRED)
    take = source.pop
    target = new(models.PageVisitedData)
    if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName")
    target.event_name = value
    target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
    if (value := take("page", UNSET)) is not UNSET:
        value = read_object(value, "/page", decode_page)
    target.page = value
    target.extra = source
    return target


_PARTNER_LINK_REQUIRED = (
    "id",
    "domain",
    "key",
    "shortLink",
    "url",
    "clicks",
    "leads",
    "sales",
    "saleAmount",
)


def decode_partner_link(source: dict[str, Any]) -> models.PartnerLink:
    require(source, _PARTNER_LINK_REQUIRED)
    take = source.pop
    target = new(models.PartnerLink)
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("domain")) is not str:
        raise wrong_type(value, "a string", "/domain")
    target.domain = value
    if type(value := take("key")) is not str:
        raise wrong_type(value, "a string", "/key")
    target.key = value
    if type(value := take("shortLink")) is not str:
        raise wrong_type(value, "a string", "/shortLink")
    target.short_link = value
    if type(value := take("url")) is not str:
        raise wrong_type(value, "a string", "/url")
    target.url = value
    target.clicks = read_integer(take("clicks"), "/clicks")
    target.leads = read_integer(take("leads"), "/leads")
    target.sales = read_integer(take("sales"), "/sales")
    target.sale_amount = read_integer(take("saleAmount"), "/saleAmount")
    target.extra = source
    return target


_PARTNER_REQUIRED = (
    "id",
    "name",
    "email",
    "image",
    "description",
    "country",
    "payoutsEnabledAt",
    "createdAt",
    "status",
    "programId",
    "tenantId",
    "links",
    "clicks",
    "leads",
    "sales",
    "saleAmount",
    "earnings",
    "applicationId",
)


def decode_partner(source: dict[str, Any]) -> models.Partner:
    require(source, _PARTNER_REQUIRED)
    take = source.pop
    target = new(models.Partner)
    spellings = spellings_in(source, ("payoutsEnabledAt", "createdAt"))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("name")) is not str:
        raise wrong_type(value, "a string", "/name")
    target.name = value
    if type(value := take("email")) is not str:
        raise wrong_type(value, "a string", "/email")
    target.email = value
    if type(value := take("image")) is not str and value is not None:
        raise wrong_type(value, "a string", "/image", nullable=True)
    target.image = value
    if type(value := take("description")) is not str and value is not None:
        raise wrong_type(value, "a string", "/description", nullable=True)
    target.description = value
    if type(value := take("country")) is not str and value is not None:
        raise wrong_type(value, "a string", "/country", nullable=True)
    target.country = value
    if (value := take("payoutsEnabledAt")) is not None:
        value = read_date_time(value, "/payoutsEnabledAt", nullable=True)
    target.payouts_enabled_at = value
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    if type(value := take("status")) is not str:
        raise wrong_type(value, "a string", "/status")
    target.status = value
    if type(value := take("programId")) is not str:
        raise wrong_type(value, "a string", "/programId")
    target.program_id = value
    if type(value := take("tenantId")) is not str and value is not None:
        raise wrong_type(value, "a string", "/tenantId", nullable=True)
    target.tenant_id = value
    target.links = read_array(take("links"), "/links", lambda item: read_object(item, "", decode_partner_link))
    target.clicks = read_integer(take("clicks"), "/clicks")
    target.leads = read_integer(take("leads"), "/leads")
    target.sales = read_integer(take("sales"), "/sales")
    target.sale_amount = read_integer(take("saleAmount"), "/saleAmount")
    target.earnings = read_number(take("earnings"), "/earnings")
    if type(value := take("applicationId")) is not str and value is not None:
        raise wrong_type(value, "a string", "/applicationId", nullable=True)
    target.application_id = value
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = extra_with(source, spellings)
    return target


_QR_CODE_CREATED_DATA_REQUIRED = ("qrcode",)


def decode_qr_code_created_data(source: dict[str, Any]) -> models.QRCodeCreatedData:
    require(source, _QR_CODE_CREATED_DATA_REQUIRED)
    take = source.pop
    target = new(models.QRCodeCreatedData)
    target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = source
    return target


_QR_CODE_DELETED_DATA_REQUIRED = ("qrcode",)


def decode_qr_code_deleted_data(source: dict[str, Any]) -> models.QRCodeDeletedData:
    require(source, _QR_CODE_DELETED_DATA_REQUIRED)
    take = source.pop
    target = new(models.QRCodeDeletedData)
    target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = source
    return target


_QR_CODE_SCANNED_DATA_REQUIRED = (
    "interaction",
    "qrcode",
)


def decode_qr_code_scanned_data(source: dict[str, Any]) -> models.QRCodeScannedData:
    require(source, _QR_CODE_SCANNED_DATA_REQUIRED)
    take = source.pop
    target = new(models.QRCodeScannedData)
    if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName")
    target.event_name = value
    target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
    target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
    target.extra = source
    return target


_QR_CODE_UPDATED_DATA_REQUIRED = ("qrcode",)


def decode_qr_code_updated_data(source: dict[str, Any]) -> models.QRCodeUpdatedData:
    require(source, _QR_CODE_UPDATED_DATA_REQUIRED)
    take = source.pop
    target = new(models.QRCodeUpdatedData)
    target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
    if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName", nullable=True)
    target.event_name = value
    target.extra = source
    return target


_SALE_REQUIRED = (
    "amount",
    "currency",
)


def decode_sale(source: dict[str, Any]) -> models.Sale:
    require(source, _SALE_REQUIRED)
    take = source.pop
    target = new(models.Sale)
    target.amount = read_integer(take("amount"), "/amount")
    if type(value := take("currency")) is not str:
        raise wrong_type(value, "a string", "/currency")
    target.currency = value
    if type(value := take("paymentProcessor", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/paymentProcessor")
    target.payment_processor = value
    if type(value := take("invoiceId", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/invoiceId", nullable=True)
    target.invoice_id = value
    target.extra = source
    return target


_SALE_CREATED_DATA_REQUIRED = (
    "customer",
    "sale",
)


def decode_sale_created_data(source: dict[str, Any]) -> models.SaleCreatedData:
    require(source, _SALE_CREATED_DATA_REQUIRED)
    take = source.pop
    target = new(models.SaleCreatedData)
    if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
        raise wrong_type(value, "a string", "/eventName")
    target.event_name = value
    target.customer = read_object(take("customer"), "/customer", decode_customer)
    if (value := take("interaction", UNSET)) is not UNSET:
        value = read_object(value, "/interaction", decode_interaction)
    target.interaction = value
    if (value := take("link", UNSET)) is not UNSET:
        value = read_object(value, "/link", decode_link)
    target.link = value
    if (value := take("qrcode", UNSET)) is not UNSET:
        value = read_object(value, "/qrcode", decode_qr_code)
    target.qrcode = value
    if (value := take("page", UNSET)) is not UNSET:
        value = read_object(value, "/page", decode_page)
    target.page = value
    target.sale = read_object(take("sale"), "/sale", decode_sale)
    target.extra = source
    return target


_LEAD_CREATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_lead_created_event(source: dict[str, Any], raw: bytes) -> models.LeadCreatedEvent:
    require(source, _LEAD_CREATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.LeadCreatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_lead_created_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_LINK_CLICKED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_link_clicked_event(source: dict[str, Any], raw: bytes) -> models.LinkClickedEvent:
    require(source, _LINK_CLICKED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.LinkClickedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_link_clicked_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_LINK_CREATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_link_created_event(source: dict[str, Any], raw: bytes) -> models.LinkCreatedEvent:
    require(source, _LINK_CREATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.LinkCreatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_link)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_LINK_DELETED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_link_deleted_event(source: dict[str, Any], raw: bytes) -> models.LinkDeletedEvent:
    require(source, _LINK_DELETED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.LinkDeletedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_link)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_LINK_UPDATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_link_updated_event(source: dict[str, Any], raw: bytes) -> models.LinkUpdatedEvent:
    require(source, _LINK_UPDATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.LinkUpdatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_link)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_PAGE_CREATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_page_created_event(source: dict[str, Any], raw: bytes) -> models.PageCreatedEvent:
    require(source, _PAGE_CREATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.PageCreatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_page_created_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_PAGE_DELETED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_page_deleted_event(source: dict[str, Any], raw: bytes) -> models.PageDeletedEvent:
    require(source, _PAGE_DELETED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.PageDeletedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_page_deleted_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_PAGE_UPDATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_page_updated_event(source: dict[str, Any], raw: bytes) -> models.PageUpdatedEvent:
    require(source, _PAGE_UPDATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.PageUpdatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_page_updated_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_PAGE_VISITED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_page_visited_event(source: dict[str, Any], raw: bytes) -> models.PageVisitedEvent:
    require(source, _PAGE_VISITED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.PageVisitedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_page_visited_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_PARTNER_ENROLLED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_partner_enrolled_event(source: dict[str, Any], raw: bytes) -> models.PartnerEnrolledEvent:
    require(source, _PARTNER_ENROLLED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.PartnerEnrolledEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_partner)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_QR_CODE_CREATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_qr_code_created_event(source: dict[str, Any], raw: bytes) -> models.QRCodeCreatedEvent:
    require(source, _QR_CODE_CREATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.QRCodeCreatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_qr_code_created_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_QR_CODE_DELETED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_qr_code_deleted_event(source: dict[str, Any], raw: bytes) -> models.QRCodeDeletedEvent:
    require(source, _QR_CODE_DELETED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.QRCodeDeletedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_qr_code_deleted_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_QR_CODE_SCANNED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_qr_code_scanned_event(source: dict[str, Any], raw: bytes) -> models.QRCodeScannedEvent:
    require(source, _QR_CODE_SCANNED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.QRCodeScannedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_qr_code_scanned_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_QR_CODE_UPDATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_qr_code_updated_event(source: dict[str, Any], raw: bytes) -> models.QRCodeUpdatedEvent:
    require(source, _QR_CODE_UPDATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.QRCodeUpdatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_qr_code_updated_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target


_SALE_CREATED_EVENT_REQUIRED = (
    "id",
    "event",
    "createdAt",
    "data",
)


def decode_sale_created_event(source: dict[str, Any], raw: bytes) -> models.SaleCreatedEvent:
    require(source, _SALE_CREATED_EVENT_REQUIRED)
    take = source.pop
    target = new(models.SaleCreatedEvent)
    spellings = spellings_in(source, ("createdAt",))
    if type(value := take("id")) is not str:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    target.event = take("event")
    target.created_at = read_date_time(take("createdAt"), "/createdAt")
    target.data = read_object(take("data"), "/data", decode_sale_created_data)
    target.extra = extra_with(source, spellings)
    target.raw = raw
    return target
