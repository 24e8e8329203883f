// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { Page, PageUpdatedEvent } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/page.updated.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "page.updated",
  validate,
  documented: { event: PageUpdatedEvent, definitions: { Page } },
  delivered: { event: PageUpdatedEvent, definitions: { Page } },
});
