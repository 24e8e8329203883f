// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package webhooks

// The names of the events in the catalogue.
const (
	EventNameLeadCreated     = "lead.created"
	EventNameLinkClicked     = "link.clicked"
	EventNameLinkCreated     = "link.created"
	EventNameLinkDeleted     = "link.deleted"
	EventNameLinkUpdated     = "link.updated"
	EventNamePageCreated     = "page.created"
	EventNamePageDeleted     = "page.deleted"
	EventNamePageUpdated     = "page.updated"
	EventNamePageVisited     = "page.visited"
	EventNamePartnerEnrolled = "partner.enrolled"
	EventNameQRCodeCreated   = "qrcode.created"
	EventNameQRCodeDeleted   = "qrcode.deleted"
	EventNameQRCodeScanned   = "qrcode.scanned"
	EventNameQRCodeUpdated   = "qrcode.updated"
	EventNameSaleCreated     = "sale.created"
)

// EventNames are the names of all events in the catalogue.
var EventNames = []string{
	EventNameLeadCreated,
	EventNameLinkClicked,
	EventNameLinkCreated,
	EventNameLinkDeleted,
	EventNameLinkUpdated,
	EventNamePageCreated,
	EventNamePageDeleted,
	EventNamePageUpdated,
	EventNamePageVisited,
	EventNamePartnerEnrolled,
	EventNameQRCodeCreated,
	EventNameQRCodeDeleted,
	EventNameQRCodeScanned,
	EventNameQRCodeUpdated,
	EventNameSaleCreated,
}

func decodeEvent(name string, value any, raw []byte) (Event, *Issue) {
	switch name {
	case EventNameLeadCreated:
		return decodeLeadCreatedEvent(value, raw)
	case EventNameLinkClicked:
		return decodeLinkClickedEvent(value, raw)
	case EventNameLinkCreated:
		return decodeLinkCreatedEvent(value, raw)
	case EventNameLinkDeleted:
		return decodeLinkDeletedEvent(value, raw)
	case EventNameLinkUpdated:
		return decodeLinkUpdatedEvent(value, raw)
	case EventNamePageCreated:
		return decodePageCreatedEvent(value, raw)
	case EventNamePageDeleted:
		return decodePageDeletedEvent(value, raw)
	case EventNamePageUpdated:
		return decodePageUpdatedEvent(value, raw)
	case EventNamePageVisited:
		return decodePageVisitedEvent(value, raw)
	case EventNamePartnerEnrolled:
		return decodePartnerEnrolledEvent(value, raw)
	case EventNameQRCodeCreated:
		return decodeQRCodeCreatedEvent(value, raw)
	case EventNameQRCodeDeleted:
		return decodeQRCodeDeletedEvent(value, raw)
	case EventNameQRCodeScanned:
		return decodeQRCodeScannedEvent(value, raw)
	case EventNameQRCodeUpdated:
		return decodeQRCodeUpdatedEvent(value, raw)
	case EventNameSaleCreated:
		return decodeSaleCreatedEvent(value, raw)
	default:
		return decodeUnknown(value, raw)
	}
}
