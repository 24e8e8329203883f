import type { Accepted } from "./accepted.js";

/** Differences from what CodeQR publishes that the contract keeps, each with the reason. */
export const acceptedDifferences: Accepted = {
  "page event-removed partner.enrolled":
    "A later revision of the page dropped the event. Receivers may still have stored bodies of it, and nothing says that it is not sent.",
  "page property-removed schemas/events/lead.created.schema.json#/properties/data/properties/page":
    "The page says it in words, in its part on `interaction`: a lead has a link, a QR code or a page. Its sample shows a link.",
  "page property-removed schemas/events/lead.created.schema.json#/properties/data/properties/qrcode":
    "The page says it in words, in its part on `interaction`: a lead has a link, a QR code or a page. Its sample shows a link.",
  "page property-removed schemas/events/sale.created.schema.json#/properties/data/properties/page":
    "A sale may come from a link, a QR code or a page, as the schema's description of `data` says. The page's sample shows a link.",
  "page property-removed schemas/events/sale.created.schema.json#/properties/data/properties/qrcode":
    "A sale may come from a link, a QR code or a page, as the schema's description of `data` says. The page's sample shows a link.",
  "spec not-required schemas/objects/link.schema.json# qrCode":
    "Every sample of the page that holds a link has it, on all six events. The API description does not require it of links, without saying when it would be missing.",
  "spec not-required schemas/objects/link.schema.json# shortLink":
    "Every sample of the page that holds a link has it, on all six events. The API description does not require it of links, without saying when it would be missing.",
};
