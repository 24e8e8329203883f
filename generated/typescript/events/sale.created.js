// Generated from schemas/ by `npm run generate`. Do not edit.
import { canonicalize as canonicalizeEvent } from "../canonicalizers/sale.created.js";

export { validate } from "../validators/open/events/sale.created.js";

export function canonicalize(body) {
  return body?.event === "sale.created" ? canonicalizeEvent(body, false) : body;
}
