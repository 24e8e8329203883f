// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/link.created.js";

export { validate } from "../validators/open/events/link.created.js";

export function canonicalize(body) {
  return body?.event === "link.created" ? canonicalizeEvent(body, false) : body;
}
