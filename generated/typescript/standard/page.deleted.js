// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { Page, PageDeletedEvent } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/page.deleted.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "page.deleted",
  validate,
  documented: { event: PageDeletedEvent, definitions: { Page } },
  delivered: { event: PageDeletedEvent, definitions: { Page } },
});
