// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package webhooks

// Known values of Interaction.Continent (continent). There may be others.
const (
	InteractionContinentAF = "AF"
	InteractionContinentAN = "AN"
	InteractionContinentAS = "AS"
	InteractionContinentEU = "EU"
	InteractionContinentNA = "NA"
	InteractionContinentOC = "OC"
	InteractionContinentSA = "SA"
)

// Known values of Interaction.Device (device). There may be others.
const (
	InteractionDeviceDesktop  = "Desktop"
	InteractionDeviceMobile   = "Mobile"
	InteractionDeviceTablet   = "Tablet"
	InteractionDeviceConsole  = "Console"
	InteractionDeviceSmarttv  = "Smarttv"
	InteractionDeviceWearable = "Wearable"
	InteractionDeviceEmbedded = "Embedded"
)

// Known values of Tag.Color (color). There may be others.
const (
	TagColorRed    = "red"
	TagColorYellow = "yellow"
	TagColorGreen  = "green"
	TagColorBlue   = "blue"
	TagColorPurple = "purple"
	TagColorPink   = "pink"
	TagColorBrown  = "brown"
)

// Known values of QRCodeFrameTextStyles.Weight (weight). There may be others.
const (
	QRCodeFrameTextStylesWeightNormal = "normal"
	QRCodeFrameTextStylesWeightBold   = "bold"
)

// Known values of QRCodeFrameTextStyles.Style (style). There may be others.
const (
	QRCodeFrameTextStylesStyleNormal = "normal"
	QRCodeFrameTextStylesStyleItalic = "italic"
)

// Known values of QRCodeFrameTextStyles.Family (family). There may be others.
const (
	QRCodeFrameTextStylesFamilySans          = "sans"
	QRCodeFrameTextStylesFamilySansCondensed = "sans-condensed"
	QRCodeFrameTextStylesFamilySerif         = "serif"
	QRCodeFrameTextStylesFamilySerifElegant  = "serif-elegant"
	QRCodeFrameTextStylesFamilyMono          = "mono"
)

// Known values of QRCodeFrameTextStyles.Size (size). There may be others.
const (
	QRCodeFrameTextStylesSizeS  = "s"
	QRCodeFrameTextStylesSizeM  = "m"
	QRCodeFrameTextStylesSizeL  = "l"
	QRCodeFrameTextStylesSizeXl = "xl"
)

// Known values of QRCode.Type (type). There may be others.
const (
	QRCodeTypeURL      = "url"
	QRCodeTypeText     = "text"
	QRCodeTypeEmail    = "email"
	QRCodeTypeWifi     = "wifi"
	QRCodeTypePhone    = "phone"
	QRCodeTypeVcard    = "vcard"
	QRCodeTypeCrypto   = "crypto"
	QRCodeTypeSMS      = "sms"
	QRCodeTypeFacetime = "facetime"
	QRCodeTypeGeo      = "geo"
	QRCodeTypeLatlog   = "latlog"
	QRCodeTypePix      = "pix"
	QRCodeTypeWhatsApp = "whatsapp"
)

// Known values of QRCode.Level (level). There may be others.
const (
	QRCodeLevelL = "L"
	QRCodeLevelM = "M"
	QRCodeLevelQ = "Q"
	QRCodeLevelH = "H"
)

// Known values of Partner.Status (status). There may be others.
const (
	PartnerStatusApproved    = "approved"
	PartnerStatusPending     = "pending"
	PartnerStatusRejected    = "rejected"
	PartnerStatusInvited     = "invited"
	PartnerStatusDeclined    = "declined"
	PartnerStatusDeactivated = "deactivated"
	PartnerStatusBanned      = "banned"
	PartnerStatusArchived    = "archived"
)

// Known values of Sale.PaymentProcessor (paymentProcessor). There may be others.
const (
	SalePaymentProcessorStripe     = "stripe"
	SalePaymentProcessorShopify    = "shopify"
	SalePaymentProcessorPolar      = "polar"
	SalePaymentProcessorPaddle     = "paddle"
	SalePaymentProcessorRevenuecat = "revenuecat"
	SalePaymentProcessorCustom     = "custom"
	SalePaymentProcessorManual     = "manual"
)
