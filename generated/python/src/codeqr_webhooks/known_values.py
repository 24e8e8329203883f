"""The known values of properties that have an open set of values."""

# Generated from schemas/ by npm run generate. Do not edit.

from typing import Final


class InteractionContinent:
    """Known values of `Interaction.continent`. There may be others."""

    AF: Final = "AF"
    AN: Final = "AN"
    AS: Final = "AS"
    EU: Final = "EU"
    NA: Final = "NA"
    OC: Final = "OC"
    SA: Final = "SA"


class InteractionDevice:
    """Known values of `Interaction.device`. There may be others."""

    DESKTOP: Final = "Desktop"
    MOBILE: Final = "Mobile"
    TABLET: Final = "Tablet"
    CONSOLE: Final = "Console"
    SMARTTV: Final = "Smarttv"
    WEARABLE: Final = "Wearable"
    EMBEDDED: Final = "Embedded"


class TagColor:
    """Known values of `Tag.color`. There may be others."""

    RED: Final = "red"
    YELLOW: Final = "yellow"
    GREEN: Final = "green"
    BLUE: Final = "blue"
    PURPLE: Final = "purple"
    PINK: Final = "pink"
    BROWN: Final = "brown"


class QRCodeFrameTextStylesWeight:
    """Known values of `QRCodeFrameTextStyles.weight`. There may be others."""

    NORMAL: Final = "normal"
    BOLD: Final = "bold"


class QRCodeFrameTextStylesStyle:
    """Known values of `QRCodeFrameTextStyles.style`. There may be others."""

    NORMAL: Final = "normal"
    ITALIC: Final = "italic"


class QRCodeFrameTextStylesFamily:
    """Known values of `QRCodeFrameTextStyles.family`. There may be others."""

    SANS: Final = "sans"
    SANS_CONDENSED: Final = "sans-condensed"
    SERIF: Final = "serif"
    SERIF_ELEGANT: Final = "serif-elegant"
    MONO: Final = "mono"


class QRCodeFrameTextStylesSize:
    """Known values of `QRCodeFrameTextStyles.size`. There may be others."""

    S: Final = "s"
    M: Final = "m"
    L: Final = "l"
    XL: Final = "xl"


class QRCodeType:
    """Known values of `QRCode.type`. There may be others."""

    URL: Final = "url"
    TEXT: Final = "text"
    EMAIL: Final = "email"
    WIFI: Final = "wifi"
    PHONE: Final = "phone"
    VCARD: Final = "vcard"
    CRYPTO: Final = "crypto"
    SMS: Final = "sms"
    FACETIME: Final = "facetime"
    GEO: Final = "geo"
    LATLOG: Final = "latlog"
    PIX: Final = "pix"
    WHATSAPP: Final = "whatsapp"


class QRCodeLevel:
    """Known values of `QRCode.level`. There may be others."""

    L: Final = "L"
    M: Final = "M"
    Q: Final = "Q"
    H: Final = "H"


class PartnerStatus:
    """Known values of `Partner.status`. There may be others."""

    APPROVED: Final = "approved"
    PENDING: Final = "pending"
    REJECTED: Final = "rejected"
    INVITED: Final = "invited"
    DECLINED: Final = "declined"
    DEACTIVATED: Final = "deactivated"
    BANNED: Final = "banned"
    ARCHIVED: Final = "archived"


class SalePaymentProcessor:
    """Known values of `Sale.payment_processor`. There may be others."""

    STRIPE: Final = "stripe"
    SHOPIFY: Final = "shopify"
    POLAR: Final = "polar"
    PADDLE: Final = "paddle"
    REVENUECAT: Final = "revenuecat"
    CUSTOM: Final = "custom"
    MANUAL: Final = "manual"
