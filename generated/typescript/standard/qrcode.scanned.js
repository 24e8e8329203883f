// Generated from schemas/ by `npm run generate`. Do not edit.
import { createEventSchema } from "../../../dist/event-schema.js";
import { canonicalize } from "../canonicalizers/qrcode.scanned.js";
import { DeliveredInteraction, DeliveredQRCodeScannedEvent, Interaction, QRCode, QRCodeScannedEvent, Tag } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/events/qrcode.scanned.js";

export const schema = /* @__PURE__ */ createEventSchema({
  name: "qrcode.scanned",
  validate,
  canonicalize,
  documented: { event: QRCodeScannedEvent, definitions: { Interaction, QRCode, Tag } },
  delivered: { event: DeliveredQRCodeScannedEvent, definitions: { DeliveredInteraction, QRCode, Tag } },
});
