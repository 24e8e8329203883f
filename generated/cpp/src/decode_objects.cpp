// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "decoders.hpp"
#include "object_reader.hpp"

namespace codeqr::webhooks::detail {

bool decode(Json& value, CustomerLink& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional_nullable("id", object.id);
  reader.optional_nullable("domain", object.domain);
  reader.optional_nullable("key", object.key);
  reader.optional_nullable("shortLink", object.short_link);
  return reader.finish({}, object.extra);
}

bool decode(Json& value, Customer& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt"}, object.spellings);
  reader.required("id", object.id);
  reader.required("name", object.name);
  reader.optional_nullable("email", object.email);
  reader.optional_nullable("avatar", object.avatar);
  reader.optional_nullable("externalId", object.external_id);
  reader.optional_nullable("country", object.country);
  reader.optional_nullable("createdAt", object.created_at);
  reader.optional_nullable("link", object.link);
  reader.optional_nullable("customFields", object.custom_fields);
  return reader.finish({"id", "name"}, object.extra);
}

bool decode(Json& value, Interaction& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"timestamp"}, object.spellings);
  reader.optional("timestamp", object.timestamp);
  reader.optional("clickId", object.click_id);
  reader.optional("id", object.id);
  reader.required("url", object.url);
  reader.optional_nullable("ip", object.ip);
  reader.required_nullable("continent", object.continent);
  reader.required_nullable("country", object.country);
  reader.required_nullable("city", object.city);
  reader.required_nullable("device", object.device);
  reader.required_nullable("browser", object.browser);
  reader.required_nullable("os", object.os);
  reader.optional_nullable("ua", object.ua);
  reader.required_nullable("bot", object.bot);
  reader.optional("qr", object.qr);
  reader.required_nullable("referer", object.referer);
  reader.optional_nullable("link_id", object.link_id);
  reader.optional_nullable("region", object.region);
  reader.optional_nullable("latitude", object.latitude);
  reader.optional_nullable("longitude", object.longitude);
  reader.optional_nullable("device_model", object.device_model);
  reader.optional_nullable("device_vendor", object.device_vendor);
  reader.optional_nullable("browser_version", object.browser_version);
  reader.optional_nullable("os_version", object.os_version);
  reader.optional_nullable("engine", object.engine);
  reader.optional_nullable("engine_version", object.engine_version);
  reader.optional_nullable("cpu_architecture", object.cpu_architecture);
  reader.optional_nullable("referer_url", object.referer_url);
  reader.optional_nullable("type", object.type);
  reader.optional_nullable("event_name", object.event_name);
  return reader.finish({"url", "continent", "country", "city", "device", "browser", "os", "bot", "referer"}, object.extra);
}

bool decode(Json& value, Tag& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("id", object.id);
  reader.required("name", object.name);
  reader.required("color", object.color);
  return reader.finish({"id", "name", "color"}, object.extra);
}

bool decode(Json& value, Link& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"expiresAt", "lastClicked", "createdAt", "updatedAt"}, object.spellings);
  reader.required("id", object.id);
  reader.required("domain", object.domain);
  reader.required("key", object.key);
  reader.optional_nullable("externalId", object.external_id);
  reader.required("url", object.url);
  reader.required("trackConversion", object.track_conversion);
  reader.required("archived", object.archived);
  reader.optional_nullable("expiresAt", object.expires_at);
  reader.required_nullable("expiredUrl", object.expired_url);
  reader.required_nullable("password", object.password);
  reader.required("proxy", object.proxy);
  reader.required_nullable("title", object.title);
  reader.required_nullable("description", object.description);
  reader.required_nullable("image", object.image);
  reader.required_nullable("video", object.video);
  reader.required("rewrite", object.rewrite);
  reader.required("doIndex", object.do_index);
  reader.required_nullable("ios", object.ios);
  reader.required_nullable("android", object.android);
  reader.required_nullable("geo", object.geo);
  reader.required("publicStats", object.public_stats);
  reader.optional_nullable("tagId", object.tag_id);
  reader.optional_nullable("tags", object.tags);
  reader.required_nullable("comments", object.comments);
  reader.required("shortLink", object.short_link);
  reader.required("qrCode", object.qr_code);
  reader.required_nullable("utm_source", object.utm_source);
  reader.required_nullable("utm_medium", object.utm_medium);
  reader.required_nullable("utm_campaign", object.utm_campaign);
  reader.required_nullable("utm_term", object.utm_term);
  reader.required_nullable("utm_content", object.utm_content);
  reader.optional_nullable("userId", object.user_id);
  reader.required("projectId", object.project_id);
  reader.required("clicks", object.clicks);
  reader.optional_nullable("lastClicked", object.last_clicked);
  reader.required("leads", object.leads);
  reader.required("sales", object.sales);
  reader.required("saleAmount", object.sale_amount);
  reader.required("createdAt", object.created_at);
  reader.required("updatedAt", object.updated_at);
  reader.optional_nullable("flexible", object.flexible);
  reader.optional_nullable("rules", object.rules);
  reader.optional_nullable("folderId", object.folder_id);
  reader.optional_nullable("notificationToken", object.notification_token);
  reader.optional_nullable("preRedirection", object.pre_redirection);
  reader.optional_nullable("pageId", object.page_id);
  reader.optional_nullable("pageUrl", object.page_url);
  reader.optional_nullable("isFormMandatory", object.is_form_mandatory);
  reader.optional_nullable("filled", object.filled);
  reader.optional_nullable("useAsTemplate", object.use_as_template);
  return reader.finish({"id", "domain", "key", "url", "trackConversion", "archived", "expiredUrl", "password", "proxy", "title", "description", "image", "video", "rewrite", "doIndex", "ios", "android", "geo", "publicStats", "comments", "shortLink", "qrCode", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "projectId", "clicks", "leads", "sales", "saleAmount", "createdAt", "updatedAt"}, object.extra);
}

bool decode(Json& value, QrCodeWhatsApp& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional_nullable("number", object.number);
  reader.optional_nullable("message", object.message);
  return reader.finish({}, object.extra);
}

bool decode(Json& value, QrCodeFrameTextStyles& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional_nullable("weight", object.weight);
  reader.optional_nullable("style", object.style);
  reader.optional_nullable("family", object.family);
  reader.optional_nullable("size", object.size);
  return reader.finish({}, object.extra);
}

bool decode(Json& value, QrCode& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt", "updatedAt", "expiresAt", "lastClicked"}, object.spellings);
  reader.required("id", object.id);
  reader.required("domain", object.domain);
  reader.required("key", object.key);
  reader.optional("archived", object.archived);
  reader.optional("static", object.qr_code_static);
  reader.optional("type", object.type);
  reader.required_nullable("url", object.url);
  reader.required_nullable("userId", object.user_id);
  reader.required_nullable("projectId", object.project_id);
  reader.required("scans", object.scans);
  reader.optional("shortLink", object.short_link);
  reader.optional("createdAt", object.created_at);
  reader.optional("updatedAt", object.updated_at);
  reader.optional_nullable("expiresAt", object.expires_at);
  reader.optional_nullable("expiredUrl", object.expired_url);
  reader.optional_nullable("password", object.password);
  reader.optional_nullable("externalId", object.external_id);
  reader.optional_nullable("trackConversion", object.track_conversion);
  reader.optional_nullable("proxy", object.proxy);
  reader.optional_nullable("title", object.title);
  reader.optional_nullable("description", object.description);
  reader.optional_nullable("image", object.image);
  reader.optional_nullable("utm_source", object.utm_source);
  reader.optional_nullable("utm_medium", object.utm_medium);
  reader.optional_nullable("utm_campaign", object.utm_campaign);
  reader.optional_nullable("utm_term", object.utm_term);
  reader.optional_nullable("utm_content", object.utm_content);
  reader.optional_nullable("rewrite", object.rewrite);
  reader.optional_nullable("doIndex", object.do_index);
  reader.optional_nullable("flexible", object.flexible);
  reader.optional_nullable("filled", object.filled);
  reader.optional_nullable("ios", object.ios);
  reader.optional_nullable("android", object.android);
  reader.optional_nullable("geo", object.geo);
  reader.optional_nullable("rules", object.rules);
  reader.optional_nullable("useDisplayPage", object.use_display_page);
  reader.optional_nullable("contentStatic", object.content_static);
  reader.optional_nullable("text", object.text);
  reader.optional_nullable("email", object.email);
  reader.optional_nullable("wifi", object.wifi);
  reader.optional_nullable("phone", object.phone);
  reader.optional_nullable("vcard", object.vcard);
  reader.optional_nullable("crypto", object.crypto);
  reader.optional_nullable("sms", object.sms);
  reader.optional_nullable("whatsapp", object.whatsapp);
  reader.optional_nullable("facetime", object.facetime);
  reader.optional_nullable("latlog", object.latlog);
  reader.optional_nullable("logo", object.logo);
  reader.optional_nullable("bgColor", object.bg_color);
  reader.optional_nullable("fgColor", object.fg_color);
  reader.optional_nullable("size", object.size);
  reader.optional_nullable("level", object.level);
  reader.optional_nullable("showLogo", object.show_logo);
  reader.optional_nullable("src", object.src);
  reader.optional_nullable("height", object.height);
  reader.optional_nullable("width", object.width);
  reader.optional_nullable("excavate", object.excavate);
  reader.optional_nullable("publicStats", object.public_stats);
  reader.optional_nullable("lastClicked", object.last_clicked);
  reader.optional_nullable("leads", object.leads);
  reader.optional_nullable("sales", object.sales);
  reader.optional_nullable("saleAmount", object.sale_amount);
  reader.optional_nullable("tagId", object.tag_id);
  reader.optional_nullable("tags", object.tags);
  reader.optional_nullable("folderId", object.folder_id);
  reader.optional_nullable("comments", object.comments);
  reader.optional_nullable("frameTextStyles", object.frame_text_styles);
  reader.optional_nullable("notificationToken", object.notification_token);
  reader.optional_nullable("preRedirection", object.pre_redirection);
  reader.optional_nullable("pageId", object.page_id);
  reader.optional_nullable("pageUrl", object.page_url);
  reader.optional_nullable("isFormMandatory", object.is_form_mandatory);
  return reader.finish({"id", "domain", "key", "url", "userId", "projectId", "scans"}, object.extra);
}

bool decode(Json& value, Page& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"createdAt", "updatedAt", "lastClicked"}, object.spellings);
  reader.required("id", object.id);
  reader.required("domain", object.domain);
  reader.required("key", object.key);
  reader.required_nullable("name", object.name);
  reader.required("type", object.type);
  reader.required("projectId", object.project_id);
  reader.required_nullable("userId", object.user_id);
  reader.required("views", object.views);
  reader.optional("createdAt", object.created_at);
  reader.optional("updatedAt", object.updated_at);
  reader.optional_nullable("description", object.description);
  reader.optional_nullable("logo", object.logo);
  reader.optional_nullable("image", object.image);
  reader.optional_nullable("imageBlurhash", object.image_blurhash);
  reader.optional_nullable("externalId", object.external_id);
  reader.optional_nullable("trackConversion", object.track_conversion);
  reader.optional_nullable("message404", object.message404);
  reader.optional_nullable("pageTitle", object.page_title);
  reader.optional_nullable("pageSubtitle", object.page_subtitle);
  reader.optional_nullable("heroButtonLink", object.hero_button_link);
  reader.optional_nullable("heroButtonText", object.hero_button_text);
  reader.optional_nullable("heroShowButton", object.hero_show_button);
  reader.optional_nullable("pageBackgroundType", object.page_background_type);
  reader.optional_nullable("pageBackgroundStyles", object.page_background_styles);
  reader.optional_nullable("pageFormType", object.page_form_type);
  reader.optional_nullable("pageFromStyles", object.page_from_styles);
  reader.optional_nullable("inputStyle", object.input_style);
  reader.optional_nullable("buttonType", object.button_type);
  reader.optional_nullable("buttonStyles", object.button_styles);
  reader.optional_nullable("submitButtonType", object.submit_button_type);
  reader.optional_nullable("submitButtonStyles", object.submit_button_styles);
  reader.optional_nullable("fontFamily", object.font_family);
  reader.optional_nullable("fontColor", object.font_color);
  reader.optional_nullable("items", object.items);
  reader.optional_nullable("lastClicked", object.last_clicked);
  reader.optional_nullable("leads", object.leads);
  reader.optional_nullable("sales", object.sales);
  reader.optional_nullable("saleAmount", object.sale_amount);
  reader.optional_nullable("publicStats", object.public_stats);
  reader.optional_nullable("hiddenLogo", object.hidden_logo);
  reader.optional_nullable("notificationToken", object.notification_token);
  reader.optional_nullable("socialMediaLinks", object.social_media_links);
  reader.optional_nullable("feedbacksCount", object.feedbacks_count);
  reader.optional_nullable("thankYouTitle", object.thank_you_title);
  reader.optional_nullable("thankYouDescription", object.thank_you_description);
  reader.optional_nullable("thankYouRedirectUrl", object.thank_you_redirect_url);
  reader.optional_nullable("url", object.url);
  reader.optional_nullable("folderId", object.folder_id);
  return reader.finish({"id", "domain", "key", "name", "type", "projectId", "userId", "views"}, object.extra);
}

bool decode(Json& value, LeadCreatedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional("eventName", object.event_name);
  reader.required("customer", object.customer);
  reader.required("interaction", object.interaction);
  reader.optional("link", object.link);
  reader.optional("qrcode", object.qrcode);
  reader.optional("page", object.page);
  return reader.finish({"customer", "interaction"}, object.extra);
}

bool decode(Json& value, LinkClickedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional("eventName", object.event_name);
  reader.required("interaction", object.interaction);
  reader.required("link", object.link);
  return reader.finish({"interaction", "link"}, object.extra);
}

bool decode(Json& value, PageCreatedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("page", object.page);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"page"}, object.extra);
}

bool decode(Json& value, PageDeletedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("page", object.page);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"page"}, object.extra);
}

bool decode(Json& value, PageUpdatedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("page", object.page);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"page"}, object.extra);
}

bool decode(Json& value, PageVisitedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional("eventName", object.event_name);
  reader.required("interaction", object.interaction);
  reader.optional("page", object.page);
  return reader.finish({"interaction"}, object.extra);
}

bool decode(Json& value, PartnerLink& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("id", object.id);
  reader.required("domain", object.domain);
  reader.required("key", object.key);
  reader.required("shortLink", object.short_link);
  reader.required("url", object.url);
  reader.required("clicks", object.clicks);
  reader.required("leads", object.leads);
  reader.required("sales", object.sales);
  reader.required("saleAmount", object.sale_amount);
  return reader.finish({"id", "domain", "key", "shortLink", "url", "clicks", "leads", "sales", "saleAmount"}, object.extra);
}

bool decode(Json& value, Partner& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.keep_spellings({"payoutsEnabledAt", "createdAt"}, object.spellings);
  reader.required("id", object.id);
  reader.required("name", object.name);
  reader.required("email", object.email);
  reader.required_nullable("image", object.image);
  reader.required_nullable("description", object.description);
  reader.required_nullable("country", object.country);
  reader.required_nullable("payoutsEnabledAt", object.payouts_enabled_at);
  reader.required("createdAt", object.created_at);
  reader.required("status", object.status);
  reader.required("programId", object.program_id);
  reader.required_nullable("tenantId", object.tenant_id);
  reader.required("links", object.links);
  reader.required("clicks", object.clicks);
  reader.required("leads", object.leads);
  reader.required("sales", object.sales);
  reader.required("saleAmount", object.sale_amount);
  reader.required("earnings", object.earnings);
  reader.required_nullable("applicationId", object.application_id);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"id", "name", "email", "image", "description", "country", "payoutsEnabledAt", "createdAt", "status", "programId", "tenantId", "links", "clicks", "leads", "sales", "saleAmount", "earnings", "applicationId"}, object.extra);
}

bool decode(Json& value, QrCodeCreatedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("qrcode", object.qrcode);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"qrcode"}, object.extra);
}

bool decode(Json& value, QrCodeDeletedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("qrcode", object.qrcode);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"qrcode"}, object.extra);
}

bool decode(Json& value, QrCodeScannedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional("eventName", object.event_name);
  reader.required("interaction", object.interaction);
  reader.required("qrcode", object.qrcode);
  return reader.finish({"interaction", "qrcode"}, object.extra);
}

bool decode(Json& value, QrCodeUpdatedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("qrcode", object.qrcode);
  reader.optional_nullable("eventName", object.event_name);
  return reader.finish({"qrcode"}, object.extra);
}

bool decode(Json& value, Sale& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.required("amount", object.amount);
  reader.required("currency", object.currency);
  reader.optional("paymentProcessor", object.payment_processor);
  reader.optional_nullable("invoiceId", object.invoice_id);
  return reader.finish({"amount", "currency"}, object.extra);
}

bool decode(Json& value, SaleCreatedData& object, Fault& fault) {
  ObjectReader reader(value, fault);
  reader.optional("eventName", object.event_name);
  reader.required("customer", object.customer);
  reader.optional("interaction", object.interaction);
  reader.optional("link", object.link);
  reader.optional("qrcode", object.qrcode);
  reader.optional("page", object.page);
  reader.required("sale", object.sale);
  return reader.finish({"customer", "sale"}, object.extra);
}

}  // namespace codeqr::webhooks::detail
