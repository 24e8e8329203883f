// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/qrcode.scanned.js";

export { validate } from "../validators/open/events/qrcode.scanned.js";

export function canonicalize(body) {
  return body?.event === "qrcode.scanned" ? canonicalizeEvent(body, false) : body;
}
