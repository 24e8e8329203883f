// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/link.updated.js";
import { DeliveredLinkUpdatedEvent, DeliveredLinkWrapped, Link, LinkUpdatedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/link.updated.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "link.updated",
  validate,
  canonicalize,
  documented: { event: LinkUpdatedEvent, definitions: { Link, Tag } },
  delivered: { event: DeliveredLinkUpdatedEvent, definitions: { DeliveredLinkWrapped, Link, Tag } },
});
