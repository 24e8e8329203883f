# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The events in the catalogue: the class of each, by its name.
    EVENTS = {
      "lead.created" => LeadCreatedEvent,
      "link.clicked" => LinkClickedEvent,
      "link.created" => LinkCreatedEvent,
      "link.deleted" => LinkDeletedEvent,
      "link.updated" => LinkUpdatedEvent,
      "page.created" => PageCreatedEvent,
      "page.deleted" => PageDeletedEvent,
      "page.updated" => PageUpdatedEvent,
      "page.visited" => PageVisitedEvent,
      "partner.enrolled" => PartnerEnrolledEvent,
      "qrcode.created" => QRCodeCreatedEvent,
      "qrcode.deleted" => QRCodeDeletedEvent,
      "qrcode.scanned" => QRCodeScannedEvent,
      "qrcode.updated" => QRCodeUpdatedEvent,
      "sale.created" => SaleCreatedEvent
    }.freeze
  end
end
