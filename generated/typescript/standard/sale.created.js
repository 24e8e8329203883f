// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/sale.created.js";
import { Customer, DeliveredInteractionWithId, DeliveredSale, DeliveredSaleCreatedEvent, Interaction, Link, Page, QRCode, Sale, SaleCreatedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/sale.created.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "sale.created",
  validate,
  canonicalize,
  documented: { event: SaleCreatedEvent, definitions: { Customer, Interaction, Link, Page, QRCode, Sale, Tag } },
  delivered: { event: DeliveredSaleCreatedEvent, definitions: { Customer, DeliveredInteractionWithId, DeliveredSale, Link, Page, QRCode, Tag } },
});
