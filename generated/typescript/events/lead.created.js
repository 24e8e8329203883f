// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/lead.created.js";

export { validate } from "../validators/open/events/lead.created.js";

export function canonicalize(body) {
  return body?.event === "lead.created" ? canonicalizeEvent(body, false) : body;
}
