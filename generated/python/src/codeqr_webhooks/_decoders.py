"""Decoders, which also validate: each raises the first fault that it finds."""

# Generated from schemas/ by npm run generate. Do not edit.

from typing import Any

from . import models
from ._date_time import read_date_time
from ._fault import missing, wrong_type
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


def decode_customer_link(source: Any) -> models.CustomerLink:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.CustomerLink)
    if type(value := take("id", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/id")
    target.id = value
    if type(value := take("domain", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/domain")
    target.domain = value
    if type(value := take("key", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/key")
    target.key = value
    if type(value := take("shortLink", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/shortLink")
    target.short_link = value
    target.extra = source
    return target


def decode_customer(source: Any) -> models.Customer:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Customer)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        if type(value := take("name")) is not str:
            raise wrong_type(value, "a string", "/name")
        target.name = value
        if type(value := take("email", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/email")
        target.email = value
        if type(value := take("avatar", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/avatar")
        target.avatar = value
        if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/externalId")
        target.external_id = value
        if type(value := take("country", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/country")
        target.country = value
        if (value := take("createdAt", UNSET)) is not None and value is not UNSET:
            value = read_date_time(value, "/createdAt")
        target.created_at = value
        if (value := take("link", UNSET)) is not None and value is not UNSET:
            value = read_object(value, "/link", decode_customer_link)
        target.link = value
        if type(value := take("customFields", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/customFields")
        target.custom_fields = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_interaction(source: Any) -> models.Interaction:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Interaction)
    try:
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
            raise wrong_type(value, "a string", "/ip")
        target.ip = value
        if type(value := take("continent")) is not str and value is not None:
            raise wrong_type(value, "a string", "/continent")
        target.continent = value
        if type(value := take("country")) is not str and value is not None:
            raise wrong_type(value, "a string", "/country")
        target.country = value
        if type(value := take("city")) is not str and value is not None:
            raise wrong_type(value, "a string", "/city")
        target.city = value
        if type(value := take("device")) is not str and value is not None:
            raise wrong_type(value, "a string", "/device")
        target.device = value
        if type(value := take("browser")) is not str and value is not None:
            raise wrong_type(value, "a string", "/browser")
        target.browser = value
        if type(value := take("os")) is not str and value is not None:
            raise wrong_type(value, "a string", "/os")
        target.os = value
        if type(value := take("ua", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/ua")
        target.ua = value
        if type(value := take("bot")) is not bool and value is not None:
            raise wrong_type(value, "a boolean", "/bot")
        target.bot = value
        if type(value := take("qr", UNSET)) is not bool and value is not UNSET:
            raise wrong_type(value, "a boolean", "/qr")
        target.qr = value
        if type(value := take("referer")) is not str and value is not None:
            raise wrong_type(value, "a string", "/referer")
        target.referer = value
        if type(value := take("link_id", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/link_id")
        target.link_id = value
        if type(value := take("region", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/region")
        target.region = value
        if type(value := take("latitude", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/latitude")
        target.latitude = value
        if type(value := take("longitude", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/longitude")
        target.longitude = value
        if type(value := take("device_model", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/device_model")
        target.device_model = value
        if type(value := take("device_vendor", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/device_vendor")
        target.device_vendor = value
        if type(value := take("browser_version", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/browser_version")
        target.browser_version = value
        if type(value := take("os_version", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/os_version")
        target.os_version = value
        if type(value := take("engine", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/engine")
        target.engine = value
        if type(value := take("engine_version", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/engine_version")
        target.engine_version = value
        if type(value := take("cpu_architecture", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/cpu_architecture")
        target.cpu_architecture = value
        if type(value := take("referer_url", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/referer_url")
        target.referer_url = value
        if type(value := take("type", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/type")
        target.type = value
        if type(value := take("event_name", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/event_name")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_tag(source: Any) -> models.Tag:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Tag)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        if type(value := take("name")) is not str:
            raise wrong_type(value, "a string", "/name")
        target.name = value
        if type(value := take("color")) is not str:
            raise wrong_type(value, "a string", "/color")
        target.color = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_link(source: Any) -> models.Link:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Link)
    try:
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
            raise wrong_type(value, "a string", "/externalId")
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
            value = read_date_time(value, "/expiresAt")
        target.expires_at = value
        if type(value := take("expiredUrl")) is not str and value is not None:
            raise wrong_type(value, "a string", "/expiredUrl")
        target.expired_url = value
        if type(value := take("password")) is not str and value is not None:
            raise wrong_type(value, "a string", "/password")
        target.password = value
        if type(value := take("proxy")) is not bool:
            raise wrong_type(value, "a boolean", "/proxy")
        target.proxy = value
        if type(value := take("title")) is not str and value is not None:
            raise wrong_type(value, "a string", "/title")
        target.title = value
        if type(value := take("description")) is not str and value is not None:
            raise wrong_type(value, "a string", "/description")
        target.description = value
        if type(value := take("image")) is not str and value is not None:
            raise wrong_type(value, "a string", "/image")
        target.image = value
        if type(value := take("video")) is not str and value is not None:
            raise wrong_type(value, "a string", "/video")
        target.video = value
        if type(value := take("rewrite")) is not bool:
            raise wrong_type(value, "a boolean", "/rewrite")
        target.rewrite = value
        if type(value := take("doIndex")) is not bool:
            raise wrong_type(value, "a boolean", "/doIndex")
        target.do_index = value
        if type(value := take("ios")) is not str and value is not None:
            raise wrong_type(value, "a string", "/ios")
        target.ios = value
        if type(value := take("android")) is not str and value is not None:
            raise wrong_type(value, "a string", "/android")
        target.android = value
        if type(value := take("geo")) is not dict and value is not None:
            raise wrong_type(value, "an object", "/geo")
        target.geo = value
        if type(value := take("publicStats")) is not bool:
            raise wrong_type(value, "a boolean", "/publicStats")
        target.public_stats = value
        if type(value := take("tagId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/tagId")
        target.tag_id = value
        if (value := take("tags", UNSET)) is not None and value is not UNSET:
            value = read_array(value, "/tags", decode_tag)
        target.tags = value
        if type(value := take("comments")) is not str and value is not None:
            raise wrong_type(value, "a string", "/comments")
        target.comments = value
        if type(value := take("shortLink")) is not str:
            raise wrong_type(value, "a string", "/shortLink")
        target.short_link = value
        if type(value := take("qrCode")) is not str:
            raise wrong_type(value, "a string", "/qrCode")
        target.qr_code = value
        if type(value := take("utm_source")) is not str and value is not None:
            raise wrong_type(value, "a string", "/utm_source")
        target.utm_source = value
        if type(value := take("utm_medium")) is not str and value is not None:
            raise wrong_type(value, "a string", "/utm_medium")
        target.utm_medium = value
        if type(value := take("utm_campaign")) is not str and value is not None:
            raise wrong_type(value, "a string", "/utm_campaign")
        target.utm_campaign = value
        if type(value := take("utm_term")) is not str and value is not None:
            raise wrong_type(value, "a string", "/utm_term")
        target.utm_term = value
        if type(value := take("utm_content")) is not str and value is not None:
            raise wrong_type(value, "a string", "/utm_content")
        target.utm_content = value
        if type(value := take("userId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/userId")
        target.user_id = value
        if type(value := take("projectId")) is not str:
            raise wrong_type(value, "a string", "/projectId")
        target.project_id = value
        if type(value := take("clicks")) is not int:
            value = read_integer(value, "/clicks")
        target.clicks = value
        if (value := take("lastClicked", UNSET)) is not None and value is not UNSET:
            value = read_date_time(value, "/lastClicked")
        target.last_clicked = value
        if type(value := take("leads")) is not int:
            value = read_integer(value, "/leads")
        target.leads = value
        if type(value := take("sales")) is not int:
            value = read_integer(value, "/sales")
        target.sales = value
        if type(value := take("saleAmount")) is not int:
            value = read_integer(value, "/saleAmount")
        target.sale_amount = value
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.updated_at = read_date_time(take("updatedAt"), "/updatedAt")
        if type(value := take("flexible", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/flexible")
        target.flexible = value
        if (value := take("rules", UNSET)) is not None and value is not UNSET:
            value = read_array(value, "/rules", read_map)
        target.rules = value
        if type(value := take("folderId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/folderId")
        target.folder_id = value
        if type(value := take("notificationToken", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/notificationToken")
        target.notification_token = value
        if type(value := take("preRedirection", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/preRedirection")
        target.pre_redirection = value
        if type(value := take("pageId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageId")
        target.page_id = value
        if type(value := take("pageUrl", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageUrl")
        target.page_url = value
        if type(value := take("isFormMandatory", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/isFormMandatory")
        target.is_form_mandatory = value
        if type(value := take("filled", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/filled")
        target.filled = value
        if type(value := take("useAsTemplate", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/useAsTemplate")
        target.use_as_template = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_qr_code_whats_app(source: Any) -> models.QRCodeWhatsApp:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeWhatsApp)
    if type(value := take("number", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/number")
    target.number = value
    if type(value := take("message", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/message")
    target.message = value
    target.extra = source
    return target


def decode_qr_code_frame_text_styles(source: Any) -> models.QRCodeFrameTextStyles:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeFrameTextStyles)
    if type(value := take("weight", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/weight")
    target.weight = value
    if type(value := take("style", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/style")
    target.style = value
    if type(value := take("family", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/family")
    target.family = value
    if type(value := take("size", UNSET)) is not str and value is not None and value is not UNSET:
        raise wrong_type(value, "a string", "/size")
    target.size = value
    target.extra = source
    return target


def decode_qr_code(source: Any) -> models.QRCode:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCode)
    try:
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
            raise wrong_type(value, "a string", "/url")
        target.url = value
        if type(value := take("userId")) is not str and value is not None:
            raise wrong_type(value, "a string", "/userId")
        target.user_id = value
        if type(value := take("projectId")) is not str and value is not None:
            raise wrong_type(value, "a string", "/projectId")
        target.project_id = value
        if type(value := take("scans")) is not int:
            value = read_integer(value, "/scans")
        target.scans = value
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
            value = read_date_time(value, "/expiresAt")
        target.expires_at = value
        if type(value := take("expiredUrl", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/expiredUrl")
        target.expired_url = value
        if type(value := take("password", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/password")
        target.password = value
        if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/externalId")
        target.external_id = value
        if type(value := take("trackConversion", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/trackConversion")
        target.track_conversion = value
        if type(value := take("proxy", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/proxy")
        target.proxy = value
        if type(value := take("title", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/title")
        target.title = value
        if type(value := take("description", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/description")
        target.description = value
        if type(value := take("image", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/image")
        target.image = value
        if type(value := take("utm_source", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/utm_source")
        target.utm_source = value
        if type(value := take("utm_medium", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/utm_medium")
        target.utm_medium = value
        if type(value := take("utm_campaign", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/utm_campaign")
        target.utm_campaign = value
        if type(value := take("utm_term", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/utm_term")
        target.utm_term = value
        if type(value := take("utm_content", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/utm_content")
        target.utm_content = value
        if type(value := take("rewrite", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/rewrite")
        target.rewrite = value
        if type(value := take("doIndex", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/doIndex")
        target.do_index = value
        if type(value := take("flexible", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/flexible")
        target.flexible = value
        if type(value := take("filled", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/filled")
        target.filled = value
        if type(value := take("ios", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/ios")
        target.ios = value
        if type(value := take("android", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/android")
        target.android = value
        if type(value := take("geo", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/geo")
        target.geo = value
        if (value := take("rules", UNSET)) is not None and value is not UNSET:
            value = read_array(value, "/rules", read_map)
        target.rules = value
        if type(value := take("useDisplayPage", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/useDisplayPage")
        target.use_display_page = value
        if type(value := take("contentStatic", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/contentStatic")
        target.content_static = value
        if type(value := take("text", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/text")
        target.text = value
        if type(value := take("email", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/email")
        target.email = value
        if type(value := take("wifi", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/wifi")
        target.wifi = value
        if type(value := take("phone", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/phone")
        target.phone = value
        if type(value := take("vcard", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/vcard")
        target.vcard = value
        if type(value := take("crypto", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/crypto")
        target.crypto = value
        if type(value := take("sms", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/sms")
        target.sms = value
        if (value := take("whatsapp", UNSET)) is not None and value is not UNSET:
            value = read_object(value, "/whatsapp", decode_qr_code_whats_app)
        target.whatsapp = value
        if type(value := take("facetime", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/facetime")
        target.facetime = value
        if type(value := take("latlog", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/latlog")
        target.latlog = value
        if type(value := take("logo", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/logo")
        target.logo = value
        if type(value := take("bgColor", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/bgColor")
        target.bg_color = value
        if type(value := take("fgColor", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/fgColor")
        target.fg_color = value
        if (value := take("size", UNSET)) is not None and value is not UNSET:
            value = read_number(value, "/size")
        target.size = value
        if type(value := take("level", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/level")
        target.level = value
        if type(value := take("showLogo", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/showLogo")
        target.show_logo = value
        if type(value := take("src", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/src")
        target.src = value
        if (value := take("height", UNSET)) is not None and value is not UNSET:
            value = read_number(value, "/height")
        target.height = value
        if (value := take("width", UNSET)) is not None and value is not UNSET:
            value = read_number(value, "/width")
        target.width = value
        if type(value := take("excavate", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/excavate")
        target.excavate = value
        if type(value := take("publicStats", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/publicStats")
        target.public_stats = value
        if (value := take("lastClicked", UNSET)) is not None and value is not UNSET:
            value = read_date_time(value, "/lastClicked")
        target.last_clicked = value
        if type(value := take("leads", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/leads")
        target.leads = value
        if type(value := take("sales", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/sales")
        target.sales = value
        if type(value := take("saleAmount", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/saleAmount")
        target.sale_amount = value
        if type(value := take("tagId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/tagId")
        target.tag_id = value
        if (value := take("tags", UNSET)) is not None and value is not UNSET:
            value = read_array(value, "/tags", decode_tag)
        target.tags = value
        if type(value := take("folderId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/folderId")
        target.folder_id = value
        if type(value := take("comments", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/comments")
        target.comments = value
        if (value := take("frameTextStyles", UNSET)) is not None and value is not UNSET:
            value = read_object(value, "/frameTextStyles", decode_qr_code_frame_text_styles)
        target.frame_text_styles = value
        if type(value := take("notificationToken", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/notificationToken")
        target.notification_token = value
        if type(value := take("preRedirection", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/preRedirection")
        target.pre_redirection = value
        if type(value := take("pageId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageId")
        target.page_id = value
        if type(value := take("pageUrl", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageUrl")
        target.page_url = value
        if type(value := take("isFormMandatory", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/isFormMandatory")
        target.is_form_mandatory = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_page(source: Any) -> models.Page:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Page)
    try:
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
            raise wrong_type(value, "a string", "/name")
        target.name = value
        if type(value := take("type")) is not str:
            raise wrong_type(value, "a string", "/type")
        target.type = value
        if type(value := take("projectId")) is not str:
            raise wrong_type(value, "a string", "/projectId")
        target.project_id = value
        if type(value := take("userId")) is not str and value is not None:
            raise wrong_type(value, "a string", "/userId")
        target.user_id = value
        if type(value := take("views")) is not int:
            value = read_integer(value, "/views")
        target.views = value
        if (value := take("createdAt", UNSET)) is not UNSET:
            value = read_date_time(value, "/createdAt")
        target.created_at = value
        if (value := take("updatedAt", UNSET)) is not UNSET:
            value = read_date_time(value, "/updatedAt")
        target.updated_at = value
        if type(value := take("description", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/description")
        target.description = value
        if type(value := take("logo", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/logo")
        target.logo = value
        if type(value := take("image", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/image")
        target.image = value
        if type(value := take("imageBlurhash", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/imageBlurhash")
        target.image_blurhash = value
        if type(value := take("externalId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/externalId")
        target.external_id = value
        if type(value := take("trackConversion", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/trackConversion")
        target.track_conversion = value
        if type(value := take("message404", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/message404")
        target.message404 = value
        if type(value := take("pageTitle", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageTitle")
        target.page_title = value
        if type(value := take("pageSubtitle", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageSubtitle")
        target.page_subtitle = value
        if type(value := take("heroButtonLink", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/heroButtonLink")
        target.hero_button_link = value
        if type(value := take("heroButtonText", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/heroButtonText")
        target.hero_button_text = value
        if type(value := take("heroShowButton", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/heroShowButton")
        target.hero_show_button = value
        if type(value := take("pageBackgroundType", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageBackgroundType")
        target.page_background_type = value
        if type(value := take("pageBackgroundStyles", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/pageBackgroundStyles")
        target.page_background_styles = value
        if type(value := take("pageFormType", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/pageFormType")
        target.page_form_type = value
        if type(value := take("pageFromStyles", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/pageFromStyles")
        target.page_from_styles = value
        if type(value := take("inputStyle", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/inputStyle")
        target.input_style = value
        if type(value := take("buttonType", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/buttonType")
        target.button_type = value
        if type(value := take("buttonStyles", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/buttonStyles")
        target.button_styles = value
        if type(value := take("submitButtonType", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/submitButtonType")
        target.submit_button_type = value
        if type(value := take("submitButtonStyles", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/submitButtonStyles")
        target.submit_button_styles = value
        if type(value := take("fontFamily", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/fontFamily")
        target.font_family = value
        if type(value := take("fontColor", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/fontColor")
        target.font_color = value
        target.items = take("items", UNSET)
        if (value := take("lastClicked", UNSET)) is not None and value is not UNSET:
            value = read_date_time(value, "/lastClicked")
        target.last_clicked = value
        if type(value := take("leads", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/leads")
        target.leads = value
        if type(value := take("sales", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/sales")
        target.sales = value
        if type(value := take("saleAmount", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/saleAmount")
        target.sale_amount = value
        if type(value := take("publicStats", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/publicStats")
        target.public_stats = value
        if type(value := take("hiddenLogo", UNSET)) is not bool and value is not None and value is not UNSET:
            raise wrong_type(value, "a boolean", "/hiddenLogo")
        target.hidden_logo = value
        if type(value := take("notificationToken", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/notificationToken")
        target.notification_token = value
        if type(value := take("socialMediaLinks", UNSET)) is not dict and value is not None and value is not UNSET:
            raise wrong_type(value, "an object", "/socialMediaLinks")
        target.social_media_links = value
        if type(value := take("feedbacksCount", UNSET)) is not int and value is not None and value is not UNSET:
            value = read_integer(value, "/feedbacksCount")
        target.feedbacks_count = value
        if type(value := take("thankYouTitle", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/thankYouTitle")
        target.thank_you_title = value
        if type(value := take("thankYouDescription", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/thankYouDescription")
        target.thank_you_description = value
        if type(value := take("thankYouRedirectUrl", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/thankYouRedirectUrl")
        target.thank_you_redirect_url = value
        if type(value := take("url", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/url")
        target.url = value
        if type(value := take("folderId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/folderId")
        target.folder_id = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_lead_created_data(source: Any) -> models.LeadCreatedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LeadCreatedData)
    try:
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
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_link_clicked_data(source: Any) -> models.LinkClickedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LinkClickedData)
    try:
        if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
        target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
        target.link = read_object(take("link"), "/link", decode_link)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_page_created_data(source: Any) -> models.PageCreatedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageCreatedData)
    try:
        target.page = read_object(take("page"), "/page", decode_page)
        if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_page_deleted_data(source: Any) -> models.PageDeletedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageDeletedData)
    try:
        target.page = read_object(take("page"), "/page", decode_page)
        if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_page_updated_data(source: Any) -> models.PageUpdatedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageUpdatedData)
    try:
        target.page = read_object(take("page"), "/page", decode_page)
        if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_page_visited_data(source: Any) -> models.PageVisitedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageVisitedData)
    try:
        if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
        target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
        if (value := take("page", UNSET)) is not UNSET:
            value = read_object(value, "/page", decode_page)
        target.page = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_partner_link(source: Any) -> models.PartnerLink:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PartnerLink)
    try:
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
        if type(value := take("clicks")) is not int:
            value = read_integer(value, "/clicks")
        target.clicks = value
        if type(value := take("leads")) is not int:
            value = read_integer(value, "/leads")
        target.leads = value
        if type(value := take("sales")) is not int:
            value = read_integer(value, "/sales")
        target.sales = value
        if type(value := take("saleAmount")) is not int:
            value = read_integer(value, "/saleAmount")
        target.sale_amount = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_partner(source: Any) -> models.Partner:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Partner)
    try:
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
            raise wrong_type(value, "a string", "/image")
        target.image = value
        if type(value := take("description")) is not str and value is not None:
            raise wrong_type(value, "a string", "/description")
        target.description = value
        if type(value := take("country")) is not str and value is not None:
            raise wrong_type(value, "a string", "/country")
        target.country = value
        if (value := take("payoutsEnabledAt")) is not None:
            value = read_date_time(value, "/payoutsEnabledAt")
        target.payouts_enabled_at = value
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        if type(value := take("status")) is not str:
            raise wrong_type(value, "a string", "/status")
        target.status = value
        if type(value := take("programId")) is not str:
            raise wrong_type(value, "a string", "/programId")
        target.program_id = value
        if type(value := take("tenantId")) is not str and value is not None:
            raise wrong_type(value, "a string", "/tenantId")
        target.tenant_id = value
        target.links = read_array(take("links"), "/links", decode_partner_link)
        if type(value := take("clicks")) is not int:
            value = read_integer(value, "/clicks")
        target.clicks = value
        if type(value := take("leads")) is not int:
            value = read_integer(value, "/leads")
        target.leads = value
        if type(value := take("sales")) is not int:
            value = read_integer(value, "/sales")
        target.sales = value
        if type(value := take("saleAmount")) is not int:
            value = read_integer(value, "/saleAmount")
        target.sale_amount = value
        target.earnings = read_number(take("earnings"), "/earnings")
        if type(value := take("applicationId")) is not str and value is not None:
            raise wrong_type(value, "a string", "/applicationId")
        target.application_id = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_qr_code_created_data(source: Any) -> models.QRCodeCreatedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeCreatedData)
    try:
        target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
        if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_qr_code_deleted_data(source: Any) -> models.QRCodeDeletedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeDeletedData)
    try:
        target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
        if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_qr_code_scanned_data(source: Any) -> models.QRCodeScannedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeScannedData)
    try:
        if type(value := take("eventName", UNSET)) is not str and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
        target.interaction = read_object(take("interaction"), "/interaction", decode_interaction)
        target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_qr_code_updated_data(source: Any) -> models.QRCodeUpdatedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeUpdatedData)
    try:
        target.qrcode = read_object(take("qrcode"), "/qrcode", decode_qr_code)
        if type(value := take("eventName", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/eventName")
        target.event_name = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_sale(source: Any) -> models.Sale:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.Sale)
    try:
        if type(value := take("amount")) is not int:
            value = read_integer(value, "/amount")
        target.amount = value
        if type(value := take("currency")) is not str:
            raise wrong_type(value, "a string", "/currency")
        target.currency = value
        if type(value := take("paymentProcessor", UNSET)) is not str and value is not UNSET:
            raise wrong_type(value, "a string", "/paymentProcessor")
        target.payment_processor = value
        if type(value := take("invoiceId", UNSET)) is not str and value is not None and value is not UNSET:
            raise wrong_type(value, "a string", "/invoiceId")
        target.invoice_id = value
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_sale_created_data(source: Any) -> models.SaleCreatedData:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.SaleCreatedData)
    try:
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
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    return target


def decode_lead_created_event(source: Any, raw: bytes) -> models.LeadCreatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LeadCreatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_lead_created_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_link_clicked_event(source: Any, raw: bytes) -> models.LinkClickedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LinkClickedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_link_clicked_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_link_created_event(source: Any, raw: bytes) -> models.LinkCreatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LinkCreatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_link)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_link_deleted_event(source: Any, raw: bytes) -> models.LinkDeletedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LinkDeletedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_link)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_link_updated_event(source: Any, raw: bytes) -> models.LinkUpdatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.LinkUpdatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_link)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_page_created_event(source: Any, raw: bytes) -> models.PageCreatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageCreatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_page_created_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_page_deleted_event(source: Any, raw: bytes) -> models.PageDeletedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageDeletedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_page_deleted_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_page_updated_event(source: Any, raw: bytes) -> models.PageUpdatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageUpdatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_page_updated_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_page_visited_event(source: Any, raw: bytes) -> models.PageVisitedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PageVisitedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_page_visited_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_partner_enrolled_event(source: Any, raw: bytes) -> models.PartnerEnrolledEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.PartnerEnrolledEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_partner)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_qr_code_created_event(source: Any, raw: bytes) -> models.QRCodeCreatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeCreatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_qr_code_created_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_qr_code_deleted_event(source: Any, raw: bytes) -> models.QRCodeDeletedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeDeletedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_qr_code_deleted_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_qr_code_scanned_event(source: Any, raw: bytes) -> models.QRCodeScannedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeScannedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_qr_code_scanned_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_qr_code_updated_event(source: Any, raw: bytes) -> models.QRCodeUpdatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.QRCodeUpdatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_qr_code_updated_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target


def decode_sale_created_event(source: Any, raw: bytes) -> models.SaleCreatedEvent:
    if type(source) is not dict:
        raise wrong_type(source, "an object")
    take = source.pop
    target = new(models.SaleCreatedEvent)
    try:
        if type(value := take("id")) is not str:
            raise wrong_type(value, "a string", "/id")
        target.id = value
        target.event = take("event")
        target.created_at = read_date_time(take("createdAt"), "/createdAt")
        target.data = read_object(take("data"), "/data", decode_sale_created_data)
    except KeyError as absent:
        raise missing(absent.args[0]) from None
    target.extra = source
    target.raw = raw
    return target
