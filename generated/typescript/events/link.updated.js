// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/link.updated.js";

export { validate } from "../validators/open/events/link.updated.js";

export function canonicalize(body) {
  return body?.event === "link.updated" ? canonicalizeEvent(body, false) : body;
}
