import { createCanonicalizers } from "../generated/typescript/canonicalizers.js";
import { canonicalHelpers } from "./canonical-helpers.js";

const canonicalizers = /* @__PURE__ */ createCanonicalizers(canonicalHelpers);

/**
 * Converts a delivered body to the documented form of its event.
 *
 * A value that has no place in the documented form stays as an extra property. If both spellings arrive, the documented one wins and the other stays.
 * A body that is already in documented form is returned as it is.
 *
 * @param body A parsed body.
 * @param eventName The body's event. If it is not in the catalogue, the body is returned as it is.
 * @param isOwn Whether the body may be changed, because nobody else holds it: it has just been parsed, for example. Otherwise the parts that differ are copied.
 */
export function canonicalize(body: unknown, eventName: string | undefined, isOwn: boolean): unknown {
  const canonicalizer = eventName === undefined ? undefined : canonicalizers.get(eventName);
  return canonicalizer === undefined ? body : canonicalizer(body, isOwn);
}
