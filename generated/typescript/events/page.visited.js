// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/page.visited.js";

export { validate } from "../validators/open/events/page.visited.js";

export function canonicalize(body) {
  return body?.event === "page.visited" ? canonicalizeEvent(body, false) : body;
}
