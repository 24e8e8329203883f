// Generated from schemas/ by `npm run generate`. Do not edit.
export { validate } from "../validators/open/events/partner.enrolled.js";

export function canonicalize(body) {
  return body;
}
