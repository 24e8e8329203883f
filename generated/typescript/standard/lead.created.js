// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/lead.created.js";
import { Customer, DeliveredInteractionWithId, DeliveredLeadCreatedEvent, Interaction, LeadCreatedEvent, Link, Page, QRCode, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/lead.created.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "lead.created",
  validate,
  canonicalize,
  documented: { event: LeadCreatedEvent, definitions: { Customer, Interaction, Link, Page, QRCode, Tag } },
  delivered: { event: DeliveredLeadCreatedEvent, definitions: { Customer, DeliveredInteractionWithId, Link, Page, QRCode, Tag } },
});
