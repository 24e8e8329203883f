// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { Partner, PartnerEnrolledEvent, PartnerLink } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/partner.enrolled.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "partner.enrolled",
  validate,
  documented: { event: PartnerEnrolledEvent, definitions: { Partner, PartnerLink } },
  delivered: { event: PartnerEnrolledEvent, definitions: { Partner, PartnerLink } },
});
