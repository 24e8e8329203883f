// Generated from schemas/ by `npm run generate`. Do not edit.
import { Customer, Interaction, Link, Page, PartnerLink, Partner, QRCode, Sale, Tag, LeadCreatedEvent, LinkClickedEvent, LinkCreatedEvent, LinkDeletedEvent, LinkUpdatedEvent, PageCreatedEvent, PageDeletedEvent, PageUpdatedEvent, PageVisitedEvent, PartnerEnrolledEvent, QRCodeCreatedEvent, QRCodeDeletedEvent, QRCodeScannedEvent, QRCodeUpdatedEvent, SaleCreatedEvent } from "./shapes.js";

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

export const definitions = { Customer, Interaction, Link, Page, PartnerLink, Partner, QRCode, Sale, Tag, LeadCreatedEvent, LinkClickedEvent, LinkCreatedEvent, LinkDeletedEvent, LinkUpdatedEvent, PageCreatedEvent, PageDeletedEvent, PageUpdatedEvent, PageVisitedEvent, PartnerEnrolledEvent, QRCodeCreatedEvent, QRCodeDeletedEvent, QRCodeScannedEvent, QRCodeUpdatedEvent, SaleCreatedEvent };
