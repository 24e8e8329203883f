// Generated from schemas/ by `npm run generate`. Do not edit.
import { validate } from "./envelope.js";
import { validate as validateLeadCreatedEvent } from "./events/lead.created.js";
import { validate as validateLinkClickedEvent } from "./events/link.clicked.js";
import { validate as validateLinkCreatedEvent } from "./events/link.created.js";
import { validate as validateLinkDeletedEvent } from "./events/link.deleted.js";
import { validate as validateLinkUpdatedEvent } from "./events/link.updated.js";
import { validate as validatePageCreatedEvent } from "./events/page.created.js";
import { validate as validatePageDeletedEvent } from "./events/page.deleted.js";
import { validate as validatePageUpdatedEvent } from "./events/page.updated.js";
import { validate as validatePageVisitedEvent } from "./events/page.visited.js";
import { validate as validatePartnerEnrolledEvent } from "./events/partner.enrolled.js";
import { validate as validateQRCodeCreatedEvent } from "./events/qrcode.created.js";
import { validate as validateQRCodeDeletedEvent } from "./events/qrcode.deleted.js";
import { validate as validateQRCodeScannedEvent } from "./events/qrcode.scanned.js";
import { validate as validateQRCodeUpdatedEvent } from "./events/qrcode.updated.js";
import { validate as validateSaleCreatedEvent } from "./events/sale.created.js";
const validators = /* @__PURE__ */ new Map([
  ["lead.created", validateLeadCreatedEvent],
  ["link.clicked", validateLinkClickedEvent],
  ["link.created", validateLinkCreatedEvent],
  ["link.deleted", validateLinkDeletedEvent],
  ["link.updated", validateLinkUpdatedEvent],
  ["page.created", validatePageCreatedEvent],
  ["page.deleted", validatePageDeletedEvent],
  ["page.updated", validatePageUpdatedEvent],
  ["page.visited", validatePageVisitedEvent],
  ["partner.enrolled", validatePartnerEnrolledEvent],
  ["qrcode.created", validateQRCodeCreatedEvent],
  ["qrcode.deleted", validateQRCodeDeletedEvent],
  ["qrcode.scanned", validateQRCodeScannedEvent],
  ["qrcode.updated", validateQRCodeUpdatedEvent],
  ["sale.created", validateSaleCreatedEvent]
]);
export {
  validate as validateEnvelope,
  validators
};
