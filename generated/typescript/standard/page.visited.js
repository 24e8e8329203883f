// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/page.visited.js";
import { DeliveredInteraction, DeliveredPageVisitedEvent, Interaction, Page, PageVisitedEvent } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/page.visited.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "page.visited",
  validate,
  canonicalize,
  documented: { event: PageVisitedEvent, definitions: { Interaction, Page } },
  delivered: { event: DeliveredPageVisitedEvent, definitions: { DeliveredInteraction, Page } },
});
