#pragma once

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

#include <string_view>

namespace codeqr::webhooks {

// Known values of Interaction::continent. There may be others.

inline constexpr std::string_view interaction_continent_af = "AF";
inline constexpr std::string_view interaction_continent_an = "AN";
inline constexpr std::string_view interaction_continent_as = "AS";
inline constexpr std::string_view interaction_continent_eu = "EU";
inline constexpr std::string_view interaction_continent_na = "NA";
inline constexpr std::string_view interaction_continent_oc = "OC";
inline constexpr std::string_view interaction_continent_sa = "SA";

// Known values of Interaction::device. There may be others.

inline constexpr std::string_view interaction_device_desktop = "Desktop";
inline constexpr std::string_view interaction_device_mobile = "Mobile";
inline constexpr std::string_view interaction_device_tablet = "Tablet";
inline constexpr std::string_view interaction_device_console = "Console";
inline constexpr std::string_view interaction_device_smarttv = "Smarttv";
inline constexpr std::string_view interaction_device_wearable = "Wearable";
inline constexpr std::string_view interaction_device_embedded = "Embedded";

// Known values of Tag::color. There may be others.

inline constexpr std::string_view tag_color_red = "red";
inline constexpr std::string_view tag_color_yellow = "yellow";
inline constexpr std::string_view tag_color_green = "green";
inline constexpr std::string_view tag_color_blue = "blue";
inline constexpr std::string_view tag_color_purple = "purple";
inline constexpr std::string_view tag_color_pink = "pink";
inline constexpr std::string_view tag_color_brown = "brown";

// Known values of QrCodeFrameTextStyles::weight. There may be others.

inline constexpr std::string_view qr_code_frame_text_styles_weight_normal = "normal";
inline constexpr std::string_view qr_code_frame_text_styles_weight_bold = "bold";

// Known values of QrCodeFrameTextStyles::style. There may be others.

inline constexpr std::string_view qr_code_frame_text_styles_style_normal = "normal";
inline constexpr std::string_view qr_code_frame_text_styles_style_italic = "italic";

// Known values of QrCodeFrameTextStyles::family. There may be others.

inline constexpr std::string_view qr_code_frame_text_styles_family_sans = "sans";
inline constexpr std::string_view qr_code_frame_text_styles_family_sans_condensed = "sans-condensed";
inline constexpr std::string_view qr_code_frame_text_styles_family_serif = "serif";
inline constexpr std::string_view qr_code_frame_text_styles_family_serif_elegant = "serif-elegant";
inline constexpr std::string_view qr_code_frame_text_styles_family_mono = "mono";

// Known values of QrCodeFrameTextStyles::size. There may be others.

inline constexpr std::string_view qr_code_frame_text_styles_size_s = "s";
inline constexpr std::string_view qr_code_frame_text_styles_size_m = "m";
inline constexpr std::string_view qr_code_frame_text_styles_size_l = "l";
inline constexpr std::string_view qr_code_frame_text_styles_size_xl = "xl";

// Known values of QrCode::type. There may be others.

inline constexpr std::string_view qr_code_type_url = "url";
inline constexpr std::string_view qr_code_type_text = "text";
inline constexpr std::string_view qr_code_type_email = "email";
inline constexpr std::string_view qr_code_type_wifi = "wifi";
inline constexpr std::string_view qr_code_type_phone = "phone";
inline constexpr std::string_view qr_code_type_vcard = "vcard";
inline constexpr std::string_view qr_code_type_crypto = "crypto";
inline constexpr std::string_view qr_code_type_sms = "sms";
inline constexpr std::string_view qr_code_type_facetime = "facetime";
inline constexpr std::string_view qr_code_type_geo = "geo";
inline constexpr std::string_view qr_code_type_latlog = "latlog";
inline constexpr std::string_view qr_code_type_pix = "pix";
inline constexpr std::string_view qr_code_type_whatsapp = "whatsapp";

// Known values of QrCode::level. There may be others.

inline constexpr std::string_view qr_code_level_l = "L";
inline constexpr std::string_view qr_code_level_m = "M";
inline constexpr std::string_view qr_code_level_q = "Q";
inline constexpr std::string_view qr_code_level_h = "H";

// Known values of Partner::status. There may be others.

inline constexpr std::string_view partner_status_approved = "approved";
inline constexpr std::string_view partner_status_pending = "pending";
inline constexpr std::string_view partner_status_rejected = "rejected";
inline constexpr std::string_view partner_status_invited = "invited";
inline constexpr std::string_view partner_status_declined = "declined";
inline constexpr std::string_view partner_status_deactivated = "deactivated";
inline constexpr std::string_view partner_status_banned = "banned";
inline constexpr std::string_view partner_status_archived = "archived";

// Known values of Sale::payment_processor. There may be others.

inline constexpr std::string_view sale_payment_processor_stripe = "stripe";
inline constexpr std::string_view sale_payment_processor_shopify = "shopify";
inline constexpr std::string_view sale_payment_processor_polar = "polar";
inline constexpr std::string_view sale_payment_processor_paddle = "paddle";
inline constexpr std::string_view sale_payment_processor_revenuecat = "revenuecat";
inline constexpr std::string_view sale_payment_processor_custom = "custom";
inline constexpr std::string_view sale_payment_processor_manual = "manual";

}  // namespace codeqr::webhooks
