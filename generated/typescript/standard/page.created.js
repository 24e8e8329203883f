// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { Page, PageCreatedEvent } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/page.created.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "page.created",
  validate,
  documented: { event: PageCreatedEvent, definitions: { Page } },
  delivered: { event: PageCreatedEvent, definitions: { Page } },
});
