import { isAdded, isObject, isRemoved } from "../difference.js";
import { isAnnotation } from "../formats.js";
import type { RuleTable } from "../rule.js";
import { keepAsItWas, nothing, nothingElse } from "./advice.js";

/** The published schemas, and what stands in them for people. */
export const published: RuleTable = {
  /** A published schema is found by its `$id` and read by its dialect. */
  "address-changed": {
    level: "major",
    why: "Tools that refer to the published schema by its address, or read it in its dialect, stop working.",
    advice: keepAsItWas,
    matches: ({ aspect }) => aspect === "$id" || aspect === "$schema",
  },

  /** An artefact is no longer generated: a port, a description. */
  "artefact-removed": {
    level: "major",
    why: "Its users get no later version of it.",
    advice: "Keep it under its name, or release without it with the version that is due and tell receivers in the changelog.",
    matches: (difference) => difference.aspect === "artefact" && isRemoved(difference),
  },

  /** A format that only strict validators check has changed. */
  "format-annotated": {
    level: "patch",
    why: "Received bodies are judged as before; fixtures checked by the strict entry may be judged differently.",
    advice: "Check your fixtures.",
    matches: ({ aspect, before, after }) => aspect === "format" && [before, after].every(isAnnotation) && before !== after,
  },

  /** There is a new shared object. */
  "object-added": {
    level: "minor",
    why: "One more schema is published, and one more type.",
    advice: nothingElse,
    matches: (difference) => difference.aspect === "file" && isObject(difference.file) && isAdded(difference),
  },

  /** A shared object is gone. */
  "object-removed": {
    level: "major",
    why: "Its published schema can no longer be found at its address, or imported.",
    advice: "Keep the file under its name.",
    matches: (difference) => difference.aspect === "file" && isObject(difference.file) && isRemoved(difference),
  },

  /** The same members are in another order. */
  "order-changed": {
    level: "patch",
    why: "Printed files list them in another order; no name, no type and no verdict changes.",
    advice: nothing,
    matches: ({ aspect }) => aspect === "order",
  },

  /** The same shape is now a reference, or written inline. */
  "reference-changed": {
    level: "patch",
    why: "Nothing: differences in the shape itself are separate changes.",
    advice: nothing,
    matches: ({ aspect }) => aspect === "reference",
  },

  /** CodeQR now sends an event to other webhooks. */
  "scope-changed": {
    level: "minor",
    why: "catalog.json and the documentation say so; received bodies are judged as before.",
    advice: "Say in the changelog which webhooks get it now.",
    matches: ({ aspect, before, after }) => aspect === "x-scope" && before !== undefined && after !== undefined,
  },

  /** A text for people has changed. */
  "text-changed": {
    level: "patch",
    why: "Comments and documentation show it; nothing else depends on it.",
    advice: nothing,
    matches: ({ aspect }) => aspect === "description" || aspect === "x-evidence",
  },
};
