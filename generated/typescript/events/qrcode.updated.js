// Generated from schemas/ by `npm run generate`. Do not edit.
export { validate } from "../validators/open/events/qrcode.updated.js";

export function canonicalize(body) {
  return body;
}
