// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/link.clicked.js";
import { DeliveredInteraction, DeliveredLinkClickedEvent, Interaction, Link, LinkClickedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/link.clicked.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "link.clicked",
  validate,
  canonicalize,
  documented: { event: LinkClickedEvent, definitions: { Interaction, Link, Tag } },
  delivered: { event: DeliveredLinkClickedEvent, definitions: { DeliveredInteraction, Link, Tag } },
});
