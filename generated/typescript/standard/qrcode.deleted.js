// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { QRCode, QRCodeDeletedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/qrcode.deleted.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "qrcode.deleted",
  validate,
  documented: { event: QRCodeDeletedEvent, definitions: { QRCode, Tag } },
  delivered: { event: QRCodeDeletedEvent, definitions: { QRCode, Tag } },
});
