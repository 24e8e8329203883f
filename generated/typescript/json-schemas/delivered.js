// Generated from schemas/ by `npm run generate`. Do not edit.
import { Customer, Interaction, Link, Page, PartnerLink, Partner, QRCode, Sale, Tag, DeliveredLeadCreatedEvent, DeliveredLinkClickedEvent, DeliveredLinkCreatedEvent, DeliveredLinkDeletedEvent, DeliveredLinkUpdatedEvent, PageCreatedEvent, PageDeletedEvent, PageUpdatedEvent, DeliveredPageVisitedEvent, PartnerEnrolledEvent, QRCodeCreatedEvent, QRCodeDeletedEvent, DeliveredQRCodeScannedEvent, QRCodeUpdatedEvent, DeliveredSaleCreatedEvent, DeliveredInteractionWithId, DeliveredInteraction, DeliveredLinkWrapped, DeliveredSale } from "./shapes.js";

export const anyEvent = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "oneOf": [
    {
      "$ref": "#/$defs/LeadCreatedEvent"
    },
    {
      "$ref": "#/$defs/LinkClickedEvent"
    },
    {
      "$ref": "#/$defs/LinkCreatedEvent"
    },
    {
      "$ref": "#/$defs/LinkDeletedEvent"
    },
    {
      "$ref": "#/$defs/LinkUpdatedEvent"
    },
    {
      "$ref": "#/$defs/PageCreatedEvent"
    },
    {
      "$ref": "#/$defs/PageDeletedEvent"
    },
    {
      "$ref": "#/$defs/PageUpdatedEvent"
    },
    {
      "$ref": "#/$defs/PageVisitedEvent"
    },
    {
      "$ref": "#/$defs/PartnerEnrolledEvent"
    },
    {
      "$ref": "#/$defs/QRCodeCreatedEvent"
    },
    {
      "$ref": "#/$defs/QRCodeDeletedEvent"
    },
    {
      "$ref": "#/$defs/QRCodeScannedEvent"
    },
    {
      "$ref": "#/$defs/QRCodeUpdatedEvent"
    },
    {
      "$ref": "#/$defs/SaleCreatedEvent"
    }
  ]
};

export const definitions = { Customer, Interaction, Link, Page, PartnerLink, Partner, QRCode, Sale, Tag, LeadCreatedEvent: DeliveredLeadCreatedEvent, LinkClickedEvent: DeliveredLinkClickedEvent, LinkCreatedEvent: DeliveredLinkCreatedEvent, LinkDeletedEvent: DeliveredLinkDeletedEvent, LinkUpdatedEvent: DeliveredLinkUpdatedEvent, PageCreatedEvent, PageDeletedEvent, PageUpdatedEvent, PageVisitedEvent: DeliveredPageVisitedEvent, PartnerEnrolledEvent, QRCodeCreatedEvent, QRCodeDeletedEvent, QRCodeScannedEvent: DeliveredQRCodeScannedEvent, QRCodeUpdatedEvent, SaleCreatedEvent: DeliveredSaleCreatedEvent, DeliveredInteractionWithId, DeliveredInteraction, DeliveredLinkWrapped, DeliveredSale };
