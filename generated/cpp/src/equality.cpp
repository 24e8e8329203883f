// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include "codeqr/webhooks/events.hpp"
#include "codeqr/webhooks/objects.hpp"

namespace codeqr::webhooks {

bool operator==(const CustomerLink& one, const CustomerLink& other) {
  return one.id == other.id &&
         one.domain == other.domain &&
         one.key == other.key &&
         one.short_link == other.short_link &&
         one.extra == other.extra;
}

bool operator==(const Customer& one, const Customer& other) {
  return one.id == other.id &&
         one.name == other.name &&
         one.email == other.email &&
         one.avatar == other.avatar &&
         one.external_id == other.external_id &&
         one.country == other.country &&
         one.created_at == other.created_at &&
         one.link == other.link &&
         one.custom_fields == other.custom_fields &&
         one.extra == other.extra;
}

bool operator==(const Interaction& one, const Interaction& other) {
  return one.timestamp == other.timestamp &&
         one.click_id == other.click_id &&
         one.id == other.id &&
         one.url == other.url &&
         one.ip == other.ip &&
         one.continent == other.continent &&
         one.country == other.country &&
         one.city == other.city &&
         one.device == other.device &&
         one.browser == other.browser &&
         one.os == other.os &&
         one.ua == other.ua &&
         one.bot == other.bot &&
         one.qr == other.qr &&
         one.referer == other.referer &&
         one.link_id == other.link_id &&
         one.region == other.region &&
         one.latitude == other.latitude &&
         one.longitude == other.longitude &&
         one.device_model == other.device_model &&
         one.device_vendor == other.device_vendor &&
         one.browser_version == other.browser_version &&
         one.os_version == other.os_version &&
         one.engine == other.engine &&
         one.engine_version == other.engine_version &&
         one.cpu_architecture == other.cpu_architecture &&
         one.referer_url == other.referer_url &&
         one.type == other.type &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const Tag& one, const Tag& other) {
  return one.id == other.id &&
         one.name == other.name &&
         one.color == other.color &&
         one.extra == other.extra;
}

bool operator==(const Link& one, const Link& other) {
  return one.id == other.id &&
         one.domain == other.domain &&
         one.key == other.key &&
         one.external_id == other.external_id &&
         one.url == other.url &&
         one.track_conversion == other.track_conversion &&
         one.archived == other.archived &&
         one.expires_at == other.expires_at &&
         one.expired_url == other.expired_url &&
         one.password == other.password &&
         one.proxy == other.proxy &&
         one.title == other.title &&
         one.description == other.description &&
         one.image == other.image &&
         one.video == other.video &&
         one.rewrite == other.rewrite &&
         one.do_index == other.do_index &&
         one.ios == other.ios &&
         one.android == other.android &&
         one.geo == other.geo &&
         one.public_stats == other.public_stats &&
         one.tag_id == other.tag_id &&
         one.tags == other.tags &&
         one.comments == other.comments &&
         one.short_link == other.short_link &&
         one.qr_code == other.qr_code &&
         one.utm_source == other.utm_source &&
         one.utm_medium == other.utm_medium &&
         one.utm_campaign == other.utm_campaign &&
         one.utm_term == other.utm_term &&
         one.utm_content == other.utm_content &&
         one.user_id == other.user_id &&
         one.project_id == other.project_id &&
         one.clicks == other.clicks &&
         one.last_clicked == other.last_clicked &&
         one.leads == other.leads &&
         one.sales == other.sales &&
         one.sale_amount == other.sale_amount &&
         one.created_at == other.created_at &&
         one.updated_at == other.updated_at &&
         one.flexible == other.flexible &&
         one.rules == other.rules &&
         one.folder_id == other.folder_id &&
         one.notification_token == other.notification_token &&
         one.pre_redirection == other.pre_redirection &&
         one.page_id == other.page_id &&
         one.page_url == other.page_url &&
         one.is_form_mandatory == other.is_form_mandatory &&
         one.filled == other.filled &&
         one.use_as_template == other.use_as_template &&
         one.extra == other.extra;
}

bool operator==(const QrCodeWhatsApp& one, const QrCodeWhatsApp& other) {
  return one.number == other.number &&
         one.message == other.message &&
         one.extra == other.extra;
}

bool operator==(const QrCodeFrameTextStyles& one, const QrCodeFrameTextStyles& other) {
  return one.weight == other.weight &&
         one.style == other.style &&
         one.family == other.family &&
         one.size == other.size &&
         one.extra == other.extra;
}

bool operator==(const QrCode& one, const QrCode& other) {
  return one.id == other.id &&
         one.domain == other.domain &&
         one.key == other.key &&
         one.archived == other.archived &&
         one.qr_code_static == other.qr_code_static &&
         one.type == other.type &&
         one.url == other.url &&
         one.user_id == other.user_id &&
         one.project_id == other.project_id &&
         one.scans == other.scans &&
         one.short_link == other.short_link &&
         one.created_at == other.created_at &&
         one.updated_at == other.updated_at &&
         one.expires_at == other.expires_at &&
         one.expired_url == other.expired_url &&
         one.password == other.password &&
         one.external_id == other.external_id &&
         one.track_conversion == other.track_conversion &&
         one.proxy == other.proxy &&
         one.title == other.title &&
         one.description == other.description &&
         one.image == other.image &&
         one.utm_source == other.utm_source &&
         one.utm_medium == other.utm_medium &&
         one.utm_campaign == other.utm_campaign &&
         one.utm_term == other.utm_term &&
         one.utm_content == other.utm_content &&
         one.rewrite == other.rewrite &&
         one.do_index == other.do_index &&
         one.flexible == other.flexible &&
         one.filled == other.filled &&
         one.ios == other.ios &&
         one.android == other.android &&
         one.geo == other.geo &&
         one.rules == other.rules &&
         one.use_display_page == other.use_display_page &&
         one.content_static == other.content_static &&
         one.text == other.text &&
         one.email == other.email &&
         one.wifi == other.wifi &&
         one.phone == other.phone &&
         one.vcard == other.vcard &&
         one.crypto == other.crypto &&
         one.sms == other.sms &&
         one.whatsapp == other.whatsapp &&
         one.facetime == other.facetime &&
         one.latlog == other.latlog &&
         one.logo == other.logo &&
         one.bg_color == other.bg_color &&
         one.fg_color == other.fg_color &&
         one.size == other.size &&
         one.level == other.level &&
         one.show_logo == other.show_logo &&
         one.src == other.src &&
         one.height == other.height &&
         one.width == other.width &&
         one.excavate == other.excavate &&
         one.public_stats == other.public_stats &&
         one.last_clicked == other.last_clicked &&
         one.leads == other.leads &&
         one.sales == other.sales &&
         one.sale_amount == other.sale_amount &&
         one.tag_id == other.tag_id &&
         one.tags == other.tags &&
         one.folder_id == other.folder_id &&
         one.comments == other.comments &&
         one.frame_text_styles == other.frame_text_styles &&
         one.notification_token == other.notification_token &&
         one.pre_redirection == other.pre_redirection &&
         one.page_id == other.page_id &&
         one.page_url == other.page_url &&
         one.is_form_mandatory == other.is_form_mandatory &&
         one.extra == other.extra;
}

bool operator==(const Page& one, const Page& other) {
  return one.id == other.id &&
         one.domain == other.domain &&
         one.key == other.key &&
         one.name == other.name &&
         one.type == other.type &&
         one.project_id == other.project_id &&
         one.user_id == other.user_id &&
         one.views == other.views &&
         one.created_at == other.created_at &&
         one.updated_at == other.updated_at &&
         one.description == other.description &&
         one.logo == other.logo &&
         one.image == other.image &&
         one.image_blurhash == other.image_blurhash &&
         one.external_id == other.external_id &&
         one.track_conversion == other.track_conversion &&
         one.message404 == other.message404 &&
         one.page_title == other.page_title &&
         one.page_subtitle == other.page_subtitle &&
         one.hero_button_link == other.hero_button_link &&
         one.hero_button_text == other.hero_button_text &&
         one.hero_show_button == other.hero_show_button &&
         one.page_background_type == other.page_background_type &&
         one.page_background_styles == other.page_background_styles &&
         one.page_form_type == other.page_form_type &&
         one.page_from_styles == other.page_from_styles &&
         one.input_style == other.input_style &&
         one.button_type == other.button_type &&
         one.button_styles == other.button_styles &&
         one.submit_button_type == other.submit_button_type &&
         one.submit_button_styles == other.submit_button_styles &&
         one.font_family == other.font_family &&
         one.font_color == other.font_color &&
         one.items == other.items &&
         one.last_clicked == other.last_clicked &&
         one.leads == other.leads &&
         one.sales == other.sales &&
         one.sale_amount == other.sale_amount &&
         one.public_stats == other.public_stats &&
         one.hidden_logo == other.hidden_logo &&
         one.notification_token == other.notification_token &&
         one.social_media_links == other.social_media_links &&
         one.feedbacks_count == other.feedbacks_count &&
         one.thank_you_title == other.thank_you_title &&
         one.thank_you_description == other.thank_you_description &&
         one.thank_you_redirect_url == other.thank_you_redirect_url &&
         one.url == other.url &&
         one.folder_id == other.folder_id &&
         one.extra == other.extra;
}

bool operator==(const LeadCreatedData& one, const LeadCreatedData& other) {
  return one.event_name == other.event_name &&
         one.customer == other.customer &&
         one.interaction == other.interaction &&
         one.link == other.link &&
         one.qrcode == other.qrcode &&
         one.page == other.page &&
         one.extra == other.extra;
}

bool operator==(const LinkClickedData& one, const LinkClickedData& other) {
  return one.event_name == other.event_name &&
         one.interaction == other.interaction &&
         one.link == other.link &&
         one.extra == other.extra;
}

bool operator==(const PageCreatedData& one, const PageCreatedData& other) {
  return one.page == other.page &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const PageDeletedData& one, const PageDeletedData& other) {
  return one.page == other.page &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const PageUpdatedData& one, const PageUpdatedData& other) {
  return one.page == other.page &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const PageVisitedData& one, const PageVisitedData& other) {
  return one.event_name == other.event_name &&
         one.interaction == other.interaction &&
         one.page == other.page &&
         one.extra == other.extra;
}

bool operator==(const PartnerLink& one, const PartnerLink& other) {
  return one.id == other.id &&
         one.domain == other.domain &&
         one.key == other.key &&
         one.short_link == other.short_link &&
         one.url == other.url &&
         one.clicks == other.clicks &&
         one.leads == other.leads &&
         one.sales == other.sales &&
         one.sale_amount == other.sale_amount &&
         one.extra == other.extra;
}

bool operator==(const Partner& one, const Partner& other) {
  return one.id == other.id &&
         one.name == other.name &&
         one.email == other.email &&
         one.image == other.image &&
         one.description == other.description &&
         one.country == other.country &&
         one.payouts_enabled_at == other.payouts_enabled_at &&
         one.created_at == other.created_at &&
         one.status == other.status &&
         one.program_id == other.program_id &&
         one.tenant_id == other.tenant_id &&
         one.links == other.links &&
         one.clicks == other.clicks &&
         one.leads == other.leads &&
         one.sales == other.sales &&
         one.sale_amount == other.sale_amount &&
         one.earnings == other.earnings &&
         one.application_id == other.application_id &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const QrCodeCreatedData& one, const QrCodeCreatedData& other) {
  return one.qrcode == other.qrcode &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const QrCodeDeletedData& one, const QrCodeDeletedData& other) {
  return one.qrcode == other.qrcode &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const QrCodeScannedData& one, const QrCodeScannedData& other) {
  return one.event_name == other.event_name &&
         one.interaction == other.interaction &&
         one.qrcode == other.qrcode &&
         one.extra == other.extra;
}

bool operator==(const QrCodeUpdatedData& one, const QrCodeUpdatedData& other) {
  return one.qrcode == other.qrcode &&
         one.event_name == other.event_name &&
         one.extra == other.extra;
}

bool operator==(const Sale& one, const Sale& other) {
  return one.amount == other.amount &&
         one.currency == other.currency &&
         one.payment_processor == other.payment_processor &&
         one.invoice_id == other.invoice_id &&
         one.extra == other.extra;
}

bool operator==(const SaleCreatedData& one, const SaleCreatedData& other) {
  return one.event_name == other.event_name &&
         one.customer == other.customer &&
         one.interaction == other.interaction &&
         one.link == other.link &&
         one.qrcode == other.qrcode &&
         one.page == other.page &&
         one.sale == other.sale &&
         one.extra == other.extra;
}

bool operator==(const LeadCreatedEvent& one, const LeadCreatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const LinkClickedEvent& one, const LinkClickedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const LinkCreatedEvent& one, const LinkCreatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const LinkDeletedEvent& one, const LinkDeletedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const LinkUpdatedEvent& one, const LinkUpdatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const PageCreatedEvent& one, const PageCreatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const PageDeletedEvent& one, const PageDeletedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const PageUpdatedEvent& one, const PageUpdatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const PageVisitedEvent& one, const PageVisitedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const PartnerEnrolledEvent& one, const PartnerEnrolledEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const QrCodeCreatedEvent& one, const QrCodeCreatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const QrCodeDeletedEvent& one, const QrCodeDeletedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const QrCodeScannedEvent& one, const QrCodeScannedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const QrCodeUpdatedEvent& one, const QrCodeUpdatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

bool operator==(const SaleCreatedEvent& one, const SaleCreatedEvent& other) {
  return one.id == other.id &&
         one.event == other.event &&
         one.created_at == other.created_at &&
         one.data == other.data &&
         one.extra == other.extra;
}

}  // namespace codeqr::webhooks
