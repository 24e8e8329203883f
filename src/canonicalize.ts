import { createCanonicalizers } from "../generated/typescript/canonicalizers.js";
import { canonicalHelpers } from "./canonical-helpers.js";

const canonicalizers = /* @__PURE__ */ createCanonicalizers(canonicalHelpers);

/**
 * Turns the body of an event, as it was delivered, into its documented form.
 *
 * What the documented form has no place for stays as an extra property; where both spellings arrive, the documented one wins and the other stays.
 * A body that is in documented form already is returned as it is.
 *
 * @param body A parsed body.
 * @param eventName Its event; the body of one that is not in the catalogue is returned as it is.
 * @param isOwn Whether the body is nobody else's, as when it has just been parsed, and may be changed. Otherwise what differs is copied.
 */
export function canonicalize(body: unknown, eventName: string | undefined, isOwn: boolean): unknown {
  const canonicalizer = eventName === undefined ? undefined : canonicalizers.get(eventName);
  return canonicalizer === undefined ? body : canonicalizer(body, isOwn);
}
