import { assign, isObject } from "./canonical-helpers.js";

// What JSON can say and not every language can hold: docs/canonical-form.md, "Reading".

/** How deep a body may be nested. The body itself is the first level. */
const maxLevels = 128;

/** Why a value is beyond the limits of a body, or undefined if it is not. A value that contains itself is: it has no end. */
export function beyondLimits(value: unknown): string | undefined {
  return beyond(value, maxLevels);
}

/** @param levels How many levels the value may have. */
function beyond(value: unknown, levels: number): string | undefined {
  if (value === Infinity || value === -Infinity) return "a number is beyond the range of a double";
  return typeof value === "object" && value !== null ? beyondLevels(value, levels) : undefined;
}

function beyondLevels(value: object, levels: number): string | undefined {
  if (levels === 0) return `nested deeper than ${maxLevels} levels`;
  // A loop for each kind, because this is done to every body: for an object, Object.values() costs a half more. A list of a program may be long and have no items in it.
  if (Array.isArray(value)) {
    for (const item of Object.values(value)) {
      const reason = beyond(item, levels - 1);
      if (reason !== undefined) return reason;
    }
  } else {
    for (const name in value) {
      const reason = beyond((value as Record<string, unknown>)[name], levels - 1);
      if (reason !== undefined) return reason;
    }
  }
  return undefined;
}

/** A copy of a value from JSON in which U+FFFD stands for each lone surrogate. The value must be within the limits. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) assign(copy, name.toWellFormed(), wellFormed(inner));
  return copy;
}
