// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/link.deleted.js";

export { validate } from "../validators/open/events/link.deleted.js";

export function canonicalize(body) {
  return body?.event === "link.deleted" ? canonicalizeEvent(body, false) : body;
}
