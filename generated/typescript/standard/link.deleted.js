// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/link.deleted.js";
import { DeliveredLinkDeletedEvent, DeliveredLinkWrapped, Link, LinkDeletedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/link.deleted.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "link.deleted",
  validate,
  canonicalize,
  documented: { event: LinkDeletedEvent, definitions: { Link, Tag } },
  delivered: { event: DeliveredLinkDeletedEvent, definitions: { DeliveredLinkWrapped, Link, Tag } },
});
