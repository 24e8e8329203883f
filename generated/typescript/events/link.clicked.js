// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/link.clicked.js";

export { validate } from "../validators/open/events/link.clicked.js";

export function canonicalize(body) {
  return body?.event === "link.clicked" ? canonicalizeEvent(body, false) : body;
}
