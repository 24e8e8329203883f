// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { QRCode, QRCodeCreatedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/qrcode.created.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "qrcode.created",
  validate,
  documented: { event: QRCodeCreatedEvent, definitions: { QRCode, Tag } },
  delivered: { event: QRCodeCreatedEvent, definitions: { QRCode, Tag } },
});
