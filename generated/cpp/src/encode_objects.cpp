// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "codeqr/webhooks/objects.hpp"

#include "object_writer.hpp"

namespace codeqr::webhooks {

void to_json(Json& json, const CustomerLink& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional_nullable("id", object.id);
  writer.optional_nullable("domain", object.domain);
  writer.optional_nullable("key", object.key);
  writer.optional_nullable("shortLink", object.short_link);
  json = writer.finish();
}

void to_json(Json& json, const Customer& object) {
  detail::ObjectWriter writer(object.extra, object.spellings);
  writer.required("id", object.id);
  writer.required("name", object.name);
  writer.optional_nullable("email", object.email);
  writer.optional_nullable("avatar", object.avatar);
  writer.optional_nullable("externalId", object.external_id);
  writer.optional_nullable("country", object.country);
  writer.optional_nullable("createdAt", object.created_at);
  writer.optional_nullable("link", object.link);
  writer.optional_nullable("customFields", object.custom_fields);
  json = writer.finish();
}

void to_json(Json& json, const Interaction& object) {
  detail::ObjectWriter writer(object.extra, object.spellings);
  writer.optional("timestamp", object.timestamp);
  writer.optional("clickId", object.click_id);
  writer.optional("id", object.id);
  writer.required("url", object.url);
  writer.optional_nullable("ip", object.ip);
  writer.required_nullable("continent", object.continent);
  writer.required_nullable("country", object.country);
  writer.required_nullable("city", object.city);
  writer.required_nullable("device", object.device);
  writer.required_nullable("browser", object.browser);
  writer.required_nullable("os", object.os);
  writer.optional_nullable("ua", object.ua);
  writer.required_nullable("bot", object.bot);
  writer.optional("qr", object.qr);
  writer.required_nullable("referer", object.referer);
  writer.optional_nullable("link_id", object.link_id);
  writer.optional_nullable("region", object.region);
  writer.optional_nullable("latitude", object.latitude);
  writer.optional_nullable("longitude", object.longitude);
  writer.optional_nullable("device_model", object.device_model);
  writer.optional_nullable("device_vendor", object.device_vendor);
  writer.optional_nullable("browser_version", object.browser_version);
  writer.optional_nullable("os_version", object.os_version);
  writer.optional_nullable("engine", object.engine);
  writer.optional_nullable("engine_version", object.engine_version);
  writer.optional_nullable("cpu_architecture", object.cpu_architecture);
  writer.optional_nullable("referer_url", object.referer_url);
  writer.optional_nullable("type", object.type);
  writer.optional_nullable("event_name", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const Tag& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("id", object.id);
  writer.required("name", object.name);
  writer.required("color", object.color);
  json = writer.finish();
}

void to_json(Json& json, const Link& object) {
  detail::ObjectWriter writer(object.extra, object.spellings);
  writer.required("id", object.id);
  writer.required("domain", object.domain);
  writer.required("key", object.key);
  writer.optional_nullable("externalId", object.external_id);
  writer.required("url", object.url);
  writer.required("trackConversion", object.track_conversion);
  writer.required("archived", object.archived);
  writer.optional_nullable("expiresAt", object.expires_at);
  writer.required_nullable("expiredUrl", object.expired_url);
  writer.required_nullable("password", object.password);
  writer.required("proxy", object.proxy);
  writer.required_nullable("title", object.title);
  writer.required_nullable("description", object.description);
  writer.required_nullable("image", object.image);
  writer.required_nullable("video", object.video);
  writer.required("rewrite", object.rewrite);
  writer.required("doIndex", object.do_index);
  writer.required_nullable("ios", object.ios);
  writer.required_nullable("android", object.android);
  writer.required_nullable("geo", object.geo);
  writer.required("publicStats", object.public_stats);
  writer.optional_nullable("tagId", object.tag_id);
  writer.optional_nullable("tags", object.tags);
  writer.required_nullable("comments", object.comments);
  writer.required("shortLink", object.short_link);
  writer.required("qrCode", object.qr_code);
  writer.required_nullable("utm_source", object.utm_source);
  writer.required_nullable("utm_medium", object.utm_medium);
  writer.required_nullable("utm_campaign", object.utm_campaign);
  writer.required_nullable("utm_term", object.utm_term);
  writer.required_nullable("utm_content", object.utm_content);
  writer.optional_nullable("userId", object.user_id);
  writer.required("projectId", object.project_id);
  writer.required("clicks", object.clicks);
  writer.optional_nullable("lastClicked", object.last_clicked);
  writer.required("leads", object.leads);
  writer.required("sales", object.sales);
  writer.required("saleAmount", object.sale_amount);
  writer.required("createdAt", object.created_at);
  writer.required("updatedAt", object.updated_at);
  writer.optional_nullable("flexible", object.flexible);
  writer.optional_nullable("rules", object.rules);
  writer.optional_nullable("folderId", object.folder_id);
  writer.optional_nullable("notificationToken", object.notification_token);
  writer.optional_nullable("preRedirection", object.pre_redirection);
  writer.optional_nullable("pageId", object.page_id);
  writer.optional_nullable("pageUrl", object.page_url);
  writer.optional_nullable("isFormMandatory", object.is_form_mandatory);
  writer.optional_nullable("filled", object.filled);
  writer.optional_nullable("useAsTemplate", object.use_as_template);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeWhatsApp& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional_nullable("number", object.number);
  writer.optional_nullable("message", object.message);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeFrameTextStyles& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional_nullable("weight", object.weight);
  writer.optional_nullable("style", object.style);
  writer.optional_nullable("family", object.family);
  writer.optional_nullable("size", object.size);
  json = writer.finish();
}

void to_json(Json& json, const QrCode& object) {
  detail::ObjectWriter writer(object.extra, object.spellings);
  writer.required("id", object.id);
  writer.required("domain", object.domain);
  writer.required("key", object.key);
  writer.optional("archived", object.archived);
  writer.optional("static", object.qr_code_static);
  writer.optional("type", object.type);
  writer.required_nullable("url", object.url);
  writer.required_nullable("userId", object.user_id);
  writer.required_nullable("projectId", object.project_id);
  writer.required("scans", object.scans);
  writer.optional("shortLink", object.short_link);
  writer.optional("createdAt", object.created_at);
  writer.optional("updatedAt", object.updated_at);
  writer.optional_nullable("expiresAt", object.expires_at);
  writer.optional_nullable("expiredUrl", object.expired_url);
  writer.optional_nullable("password", object.password);
  writer.optional_nullable("externalId", object.external_id);
  writer.optional_nullable("trackConversion", object.track_conversion);
  writer.optional_nullable("proxy", object.proxy);
  writer.optional_nullable("title", object.title);
  writer.optional_nullable("description", object.description);
  writer.optional_nullable("image", object.image);
  writer.optional_nullable("utm_source", object.utm_source);
  writer.optional_nullable("utm_medium", object.utm_medium);
  writer.optional_nullable("utm_campaign", object.utm_campaign);
  writer.optional_nullable("utm_term", object.utm_term);
  writer.optional_nullable("utm_content", object.utm_content);
  writer.optional_nullable("rewrite", object.rewrite);
  writer.optional_nullable("doIndex", object.do_index);
  writer.optional_nullable("flexible", object.flexible);
  writer.optional_nullable("filled", object.filled);
  writer.optional_nullable("ios", object.ios);
  writer.optional_nullable("android", object.android);
  writer.optional_nullable("geo", object.geo);
  writer.optional_nullable("rules", object.rules);
  writer.optional_nullable("useDisplayPage", object.use_display_page);
  writer.optional_nullable("contentStatic", object.content_static);
  writer.optional_nullable("text", object.text);
  writer.optional_nullable("email", object.email);
  writer.optional_nullable("wifi", object.wifi);
  writer.optional_nullable("phone", object.phone);
  writer.optional_nullable("vcard", object.vcard);
  writer.optional_nullable("crypto", object.crypto);
  writer.optional_nullable("sms", object.sms);
  writer.optional_nullable("whatsapp", object.whatsapp);
  writer.optional_nullable("facetime", object.facetime);
  writer.optional_nullable("latlog", object.latlog);
  writer.optional_nullable("logo", object.logo);
  writer.optional_nullable("bgColor", object.bg_color);
  writer.optional_nullable("fgColor", object.fg_color);
  writer.optional_nullable("size", object.size);
  writer.optional_nullable("level", object.level);
  writer.optional_nullable("showLogo", object.show_logo);
  writer.optional_nullable("src", object.src);
  writer.optional_nullable("height", object.height);
  writer.optional_nullable("width", object.width);
  writer.optional_nullable("excavate", object.excavate);
  writer.optional_nullable("publicStats", object.public_stats);
  writer.optional_nullable("lastClicked", object.last_clicked);
  writer.optional_nullable("leads", object.leads);
  writer.optional_nullable("sales", object.sales);
  writer.optional_nullable("saleAmount", object.sale_amount);
  writer.optional_nullable("tagId", object.tag_id);
  writer.optional_nullable("tags", object.tags);
  writer.optional_nullable("folderId", object.folder_id);
  writer.optional_nullable("comments", object.comments);
  writer.optional_nullable("frameTextStyles", object.frame_text_styles);
  writer.optional_nullable("notificationToken", object.notification_token);
  writer.optional_nullable("preRedirection", object.pre_redirection);
  writer.optional_nullable("pageId", object.page_id);
  writer.optional_nullable("pageUrl", object.page_url);
  writer.optional_nullable("isFormMandatory", object.is_form_mandatory);
  json = writer.finish();
}

void to_json(Json& json, const Page& object) {
  detail::ObjectWriter writer(object.extra, object.spellings);
  writer.required("id", object.id);
  writer.required("domain", object.domain);
  writer.required("key", object.key);
  writer.required_nullable("name", object.name);
  writer.required("type", object.type);
  writer.required("projectId", object.project_id);
  writer.required_nullable("userId", object.user_id);
  writer.required("views", object.views);
  writer.optional("createdAt", object.created_at);
  writer.optional("updatedAt", object.updated_at);
  writer.optional_nullable("description", object.description);
  writer.optional_nullable("logo", object.logo);
  writer.optional_nullable("image", object.image);
  writer.optional_nullable("imageBlurhash", object.image_blurhash);
  writer.optional_nullable("externalId", object.external_id);
  writer.optional_nullable("trackConversion", object.track_conversion);
  writer.optional_nullable("message404", object.message404);
  writer.optional_nullable("pageTitle", object.page_title);
  writer.optional_nullable("pageSubtitle", object.page_subtitle);
  writer.optional_nullable("heroButtonLink", object.hero_button_link);
  writer.optional_nullable("heroButtonText", object.hero_button_text);
  writer.optional_nullable("heroShowButton", object.hero_show_button);
  writer.optional_nullable("pageBackgroundType", object.page_background_type);
  writer.optional_nullable("pageBackgroundStyles", object.page_background_styles);
  writer.optional_nullable("pageFormType", object.page_form_type);
  writer.optional_nullable("pageFromStyles", object.page_from_styles);
  writer.optional_nullable("inputStyle", object.input_style);
  writer.optional_nullable("buttonType", object.button_type);
  writer.optional_nullable("buttonStyles", object.button_styles);
  writer.optional_nullable("submitButtonType", object.submit_button_type);
  writer.optional_nullable("submitButtonStyles", object.submit_button_styles);
  writer.optional_nullable("fontFamily", object.font_family);
  writer.optional_nullable("fontColor", object.font_color);
  writer.optional_nullable("items", object.items);
  writer.optional_nullable("lastClicked", object.last_clicked);
  writer.optional_nullable("leads", object.leads);
  writer.optional_nullable("sales", object.sales);
  writer.optional_nullable("saleAmount", object.sale_amount);
  writer.optional_nullable("publicStats", object.public_stats);
  writer.optional_nullable("hiddenLogo", object.hidden_logo);
  writer.optional_nullable("notificationToken", object.notification_token);
  writer.optional_nullable("socialMediaLinks", object.social_media_links);
  writer.optional_nullable("feedbacksCount", object.feedbacks_count);
  writer.optional_nullable("thankYouTitle", object.thank_you_title);
  writer.optional_nullable("thankYouDescription", object.thank_you_description);
  writer.optional_nullable("thankYouRedirectUrl", object.thank_you_redirect_url);
  writer.optional_nullable("url", object.url);
  writer.optional_nullable("folderId", object.folder_id);
  json = writer.finish();
}

void to_json(Json& json, const LeadCreatedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional("eventName", object.event_name);
  writer.required("customer", object.customer);
  writer.required("interaction", object.interaction);
  writer.optional("link", object.link);
  writer.optional("qrcode", object.qrcode);
  writer.optional("page", object.page);
  json = writer.finish();
}

void to_json(Json& json, const LinkClickedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional("eventName", object.event_name);
  writer.required("interaction", object.interaction);
  writer.required("link", object.link);
  json = writer.finish();
}

void to_json(Json& json, const PageCreatedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("page", object.page);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const PageDeletedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("page", object.page);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const PageUpdatedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("page", object.page);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const PageVisitedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional("eventName", object.event_name);
  writer.required("interaction", object.interaction);
  writer.optional("page", object.page);
  json = writer.finish();
}

void to_json(Json& json, const PartnerLink& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("id", object.id);
  writer.required("domain", object.domain);
  writer.required("key", object.key);
  writer.required("shortLink", object.short_link);
  writer.required("url", object.url);
  writer.required("clicks", object.clicks);
  writer.required("leads", object.leads);
  writer.required("sales", object.sales);
  writer.required("saleAmount", object.sale_amount);
  json = writer.finish();
}

void to_json(Json& json, const Partner& object) {
  detail::ObjectWriter writer(object.extra, object.spellings);
  writer.required("id", object.id);
  writer.required("name", object.name);
  writer.required("email", object.email);
  writer.required_nullable("image", object.image);
  writer.required_nullable("description", object.description);
  writer.required_nullable("country", object.country);
  writer.required_nullable("payoutsEnabledAt", object.payouts_enabled_at);
  writer.required("createdAt", object.created_at);
  writer.required("status", object.status);
  writer.required("programId", object.program_id);
  writer.required_nullable("tenantId", object.tenant_id);
  writer.required("links", object.links);
  writer.required("clicks", object.clicks);
  writer.required("leads", object.leads);
  writer.required("sales", object.sales);
  writer.required("saleAmount", object.sale_amount);
  writer.required("earnings", object.earnings);
  writer.required_nullable("applicationId", object.application_id);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeCreatedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("qrcode", object.qrcode);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeDeletedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("qrcode", object.qrcode);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeScannedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional("eventName", object.event_name);
  writer.required("interaction", object.interaction);
  writer.required("qrcode", object.qrcode);
  json = writer.finish();
}

void to_json(Json& json, const QrCodeUpdatedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("qrcode", object.qrcode);
  writer.optional_nullable("eventName", object.event_name);
  json = writer.finish();
}

void to_json(Json& json, const Sale& object) {
  detail::ObjectWriter writer(object.extra);
  writer.required("amount", object.amount);
  writer.required("currency", object.currency);
  writer.optional("paymentProcessor", object.payment_processor);
  writer.optional_nullable("invoiceId", object.invoice_id);
  json = writer.finish();
}

void to_json(Json& json, const SaleCreatedData& object) {
  detail::ObjectWriter writer(object.extra);
  writer.optional("eventName", object.event_name);
  writer.required("customer", object.customer);
  writer.optional("interaction", object.interaction);
  writer.optional("link", object.link);
  writer.optional("qrcode", object.qrcode);
  writer.optional("page", object.page);
  writer.required("sale", object.sale);
  json = writer.finish();
}

}  // namespace codeqr::webhooks
