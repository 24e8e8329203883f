import { isAdded, isEvent, isOfApi, isRemoved } from "../difference.js";
import { isOpenFormat } from "../formats.js";
import { knownValues } from "../known-values.js";
import type { RuleTable } from "../rule.js";
import { keepAsItWas, nothingElse } from "./advice.js";

/** Code against the library and the types, of TypeScript and of the ports. */
export const types: RuleTable = {
  /** The package has a new entry point, or one exports more. */
  "api-added": {
    level: "minor",
    why: "There is more to import.",
    advice: "Say in the changelog what it is for.",
    matches: (difference) => isOfApi(difference.aspect) && isAdded(difference),
  },

  /** An export can no longer be used as before: for example, a function that requires more or returns less. */
  "api-changed": {
    level: "major",
    why: "Code that uses it as before does not compile.",
    advice:
      "Let it accept and return what it did before, or release it with the version that is due and say in the changelog what to write.",
    matches: ({ aspect, before, after }) => aspect === "export" && before !== undefined && after !== undefined,
  },

  /** An entry point is gone, or something that one exported. */
  "api-removed": {
    level: "major",
    why: "Code that imports it neither compiles nor runs.",
    advice: "Keep it under its name, or release without it with the version that is due and say in the changelog what to use instead.",
    matches: (difference) => isOfApi(difference.aspect) && isRemoved(difference),
  },

  /** A required property may now be missing. */
  "became-optional": {
    level: "major",
    why: "Code that reads the property stops compiling; code that is not compiled meets a missing value.",
    advice: keepAsItWas,
    matches: ({ aspect, after }) => aspect === "required" && after === "optional",
  },

  /** A string became a date-time, or the reverse: ports return date-times as native dates. */
  "date-type-changed": {
    level: "major",
    why: "The property changes its type in the ports, between text and a native date: code that reads it stops compiling.",
    advice: keepAsItWas,
    matches: ({ aspect, before, after }) => aspect === "format" && isOpenFormat(before) !== isOpenFormat(after),
  },

  /** The catalogue has a new event. */
  "event-added": {
    level: "minor",
    why: "Bodies that came out as unknown are typed and checked; a switch over all events that has no default branch stops compiling: new events come without notice, so receivers are told to have one.",
    advice: "Say in the changelog which event is new.",
    matches: (difference) => difference.aspect === "file" && isEvent(difference.file) && isAdded(difference),
  },

  /** An open set has one more known value. */
  "known-value-added": {
    level: "minor",
    why: "Editors complete it, and the ports have a constant for it; the value was not an error before.",
    advice: nothingElse,
    matches: (difference) => knownValues(difference).added.length > 0,
  },

  /** An open set has one known value fewer. */
  "known-value-removed": {
    level: "minor",
    why: "Editors no longer complete it; the types still accept any string. The loss of its constant in the ports is a separate change.",
    advice: "Keep it, if CodeQR may still send it.",
    matches: (difference) => knownValues(difference).removed.length > 0,
  },

  /** A value that was never null may now be null. */
  "null-allowed": {
    level: "major",
    why: "Code that reads the property stops compiling; code that is not compiled meets null.",
    advice: keepAsItWas,
    matches: ({ aspect, after }) => aspect === "null" && String(after).endsWith(" or null"),
  },

  /** A type has a new property. */
  "property-added": {
    level: "minor",
    why: "Code that reads bodies can use it; a body that carried it with another type becomes invalid.",
    advice: nothingElse,
    matches: (difference) => difference.aspect === "property" && isAdded(difference),
  },

  /** A type has lost a property. */
  "property-removed": {
    level: "major",
    why: "Code that reads the property stops compiling; the value is still there, untyped.",
    advice: "Keep the property; make it optional if CodeQR stops sending it, which is breaking too.",
    matches: (difference) => difference.aspect === "property" && isRemoved(difference),
  },

  /** A property has a new name, and may still be delivered under its old one. */
  "property-renamed": {
    level: "major",
    why: "Code that reads the property under its old name stops compiling; bodies with the old name stay known, and come out with the new one.",
    advice: "Keep the old name in x-delivered-as, and say the new one in CHANGELOG.md.",
    matches: ({ aspect }) => aspect === "renamed",
  },

  /** Code written for the earlier types does not compile, and no other rule says why. */
  "read-stops-compiling": {
    level: "major",
    why: "A receiver that updates gets this error from the compiler.",
    advice:
      "Look for the change in scripts/printers/types.ts or in the version of json-schema-to-typescript; undo it, or release it with the version that is due.",
    matches: ({ aspect }) => aspect === "read",
  },

  /** A value has another type. */
  "type-changed": {
    level: "major",
    why: "Code that reads the property stops compiling, in TypeScript or in a port, or computes with another kind of number.",
    advice: keepAsItWas,
    matches: ({ aspect }) => aspect === "kind",
  },

  /** A type has another title, which is its name in every language. */
  "type-renamed": {
    level: "major",
    why: "Code that names the type stops compiling.",
    advice: "Keep the title.",
    matches: ({ aspect, before, after }) => aspect === "title" && typeof before === "string" && typeof after === "string",
  },
};
