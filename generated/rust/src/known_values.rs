// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use crate::types::*;

/// Known values of open sets: there may be others.
impl Interaction {
    /// A value of `continent`.
    pub const CONTINENT_AF: &'static str = "AF";
    /// A value of `continent`.
    pub const CONTINENT_AN: &'static str = "AN";
    /// A value of `continent`.
    pub const CONTINENT_AS: &'static str = "AS";
    /// A value of `continent`.
    pub const CONTINENT_EU: &'static str = "EU";
    /// A value of `continent`.
    pub const CONTINENT_NA: &'static str = "NA";
    /// A value of `continent`.
    pub const CONTINENT_OC: &'static str = "OC";
    /// A value of `continent`.
    pub const CONTINENT_SA: &'static str = "SA";

    /// A value of `device`.
    pub const DEVICE_DESKTOP: &'static str = "Desktop";
    /// A value of `device`.
    pub const DEVICE_MOBILE: &'static str = "Mobile";
    /// A value of `device`.
    pub const DEVICE_TABLET: &'static str = "Tablet";
    /// A value of `device`.
    pub const DEVICE_CONSOLE: &'static str = "Console";
    /// A value of `device`.
    pub const DEVICE_SMARTTV: &'static str = "Smarttv";
    /// A value of `device`.
    pub const DEVICE_WEARABLE: &'static str = "Wearable";
    /// A value of `device`.
    pub const DEVICE_EMBEDDED: &'static str = "Embedded";
}

/// Known values of open sets: there may be others.
impl Tag {
    /// A value of `color`.
    pub const COLOR_RED: &'static str = "red";
    /// A value of `color`.
    pub const COLOR_YELLOW: &'static str = "yellow";
    /// A value of `color`.
    pub const COLOR_GREEN: &'static str = "green";
    /// A value of `color`.
    pub const COLOR_BLUE: &'static str = "blue";
    /// A value of `color`.
    pub const COLOR_PURPLE: &'static str = "purple";
    /// A value of `color`.
    pub const COLOR_PINK: &'static str = "pink";
    /// A value of `color`.
    pub const COLOR_BROWN: &'static str = "brown";
}

/// Known values of open sets: there may be others.
impl QrCodeFrameTextStyles {
    /// A value of `weight`.
    pub const WEIGHT_NORMAL: &'static str = "normal";
    /// A value of `weight`.
    pub const WEIGHT_BOLD: &'static str = "bold";

    /// A value of `style`.
    pub const STYLE_NORMAL: &'static str = "normal";
    /// A value of `style`.
    pub const STYLE_ITALIC: &'static str = "italic";

    /// A value of `family`.
    pub const FAMILY_SANS: &'static str = "sans";
    /// A value of `family`.
    pub const FAMILY_SANS_CONDENSED: &'static str = "sans-condensed";
    /// A value of `family`.
    pub const FAMILY_SERIF: &'static str = "serif";
    /// A value of `family`.
    pub const FAMILY_SERIF_ELEGANT: &'static str = "serif-elegant";
    /// A value of `family`.
    pub const FAMILY_MONO: &'static str = "mono";

    /// A value of `size`.
    pub const SIZE_S: &'static str = "s";
    /// A value of `size`.
    pub const SIZE_M: &'static str = "m";
    /// A value of `size`.
    pub const SIZE_L: &'static str = "l";
    /// A value of `size`.
    pub const SIZE_XL: &'static str = "xl";
}

/// Known values of open sets: there may be others.
impl QrCode {
    /// A value of `type`.
    pub const QR_CODE_TYPE_URL: &'static str = "url";
    /// A value of `type`.
    pub const QR_CODE_TYPE_TEXT: &'static str = "text";
    /// A value of `type`.
    pub const QR_CODE_TYPE_EMAIL: &'static str = "email";
    /// A value of `type`.
    pub const QR_CODE_TYPE_WIFI: &'static str = "wifi";
    /// A value of `type`.
    pub const QR_CODE_TYPE_PHONE: &'static str = "phone";
    /// A value of `type`.
    pub const QR_CODE_TYPE_VCARD: &'static str = "vcard";
    /// A value of `type`.
    pub const QR_CODE_TYPE_CRYPTO: &'static str = "crypto";
    /// A value of `type`.
    pub const QR_CODE_TYPE_SMS: &'static str = "sms";
    /// A value of `type`.
    pub const QR_CODE_TYPE_FACETIME: &'static str = "facetime";
    /// A value of `type`.
    pub const QR_CODE_TYPE_GEO: &'static str = "geo";
    /// A value of `type`.
    pub const QR_CODE_TYPE_LATLOG: &'static str = "latlog";
    /// A value of `type`.
    pub const QR_CODE_TYPE_PIX: &'static str = "pix";
    /// A value of `type`.
    pub const QR_CODE_TYPE_WHATSAPP: &'static str = "whatsapp";

    /// A value of `level`.
    pub const LEVEL_L: &'static str = "L";
    /// A value of `level`.
    pub const LEVEL_M: &'static str = "M";
    /// A value of `level`.
    pub const LEVEL_Q: &'static str = "Q";
    /// A value of `level`.
    pub const LEVEL_H: &'static str = "H";
}

/// Known values of open sets: there may be others.
impl Partner {
    /// A value of `status`.
    pub const STATUS_APPROVED: &'static str = "approved";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_REJECTED: &'static str = "rejected";
    /// A value of `status`.
    pub const STATUS_INVITED: &'static str = "invited";
    /// A value of `status`.
    pub const STATUS_DECLINED: &'static str = "declined";
    /// A value of `status`.
    pub const STATUS_DEACTIVATED: &'static str = "deactivated";
    /// A value of `status`.
    pub const STATUS_BANNED: &'static str = "banned";
    /// A value of `status`.
    pub const STATUS_ARCHIVED: &'static str = "archived";
}

/// Known values of open sets: there may be others.
impl Sale {
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_STRIPE: &'static str = "stripe";
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_SHOPIFY: &'static str = "shopify";
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_POLAR: &'static str = "polar";
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_PADDLE: &'static str = "paddle";
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_REVENUECAT: &'static str = "revenuecat";
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_CUSTOM: &'static str = "custom";
    /// A value of `paymentProcessor`.
    pub const PAYMENT_PROCESSOR_MANUAL: &'static str = "manual";
}
