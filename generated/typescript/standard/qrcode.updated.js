// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { QRCode, QRCodeUpdatedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/qrcode.updated.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "qrcode.updated",
  validate,
  documented: { event: QRCodeUpdatedEvent, definitions: { QRCode, Tag } },
  delivered: { event: QRCodeUpdatedEvent, definitions: { QRCode, Tag } },
});
