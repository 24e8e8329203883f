// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/link.created.js";
import { DeliveredLinkCreatedEvent, DeliveredLinkWrapped, Link, LinkCreatedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/link.created.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "link.created",
  validate,
  canonicalize,
  documented: { event: LinkCreatedEvent, definitions: { Link, Tag } },
  delivered: { event: DeliveredLinkCreatedEvent, definitions: { DeliveredLinkWrapped, Link, Tag } },
});
