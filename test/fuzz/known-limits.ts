import type { ReferenceResult } from "./reference-result.js";

/** Something that a judge cannot decide, for a reason of its own. A difference that a limit covers is counted, but is not a fault. */
interface KnownLimit {
  readonly reason: string;
  covers(verdict: ReferenceResult, difference: string): boolean;
}

/** Every known limit, by its name. Each judge says which ones it has. The list only shrinks. */
export const knownLimits = {
  "an integer beyond 64 bits": {
    reason: "to JSON Schema it is an integer; the type that these languages have for counts and amounts does not hold it, so it is invalid",
    covers: ({ json }, difference) =>
      /must be an integer|type is none of/.test(difference) &&
      hasScalar(json?.value, (value) => typeof value === "number" && Math.abs(value) >= 2 ** 63),
  },
  "a number beyond a double": {
    reason: "to JSON Schema it is a number, and to these validators; in JavaScript it is infinity, which this package refuses",
    covers: ({ json }, difference) =>
      difference.endsWith(": true instead of false") && hasScalar(json?.value, (value) => value === Infinity || value === -Infinity),
  },
  "infinity where any value is allowed": {
    reason: "a number beyond a double is infinity in Go, which this validator does not accept as JSON",
    covers: ({ json }, difference) =>
      difference.endsWith(": false instead of true") && hasScalar(json?.value, (value) => value === Infinity || value === -Infinity),
  },
  "the greatest double": {
    reason:
      "the JSON libraries of these languages do not hold infinity: they use the greatest double for every number beyond it, and it is refused like them",
    covers: ({ json }, difference) =>
      /must be an? (?:number|integer)|type is none of/.test(difference) &&
      hasScalar(json?.value, (value) => value === Number.MAX_VALUE || value === -Number.MAX_VALUE),
  },
  "the year 0": {
    reason: "Python's datetime begins with the year 1, so such a date-time is invalid",
    covers: ({ json }, difference) =>
      /must be a valid date-time|format is none of/.test(difference) &&
      hasScalar(json?.value, (value) => typeof value === "string" && value.startsWith("0000-")),
  },
  "a name that begins with NUL": {
    reason: "a PHP object cannot have one: U+FFFD replaces the NUL, and of two names that become the same, the last one counts",
    covers: ({ json }, difference) => difference.startsWith("canonical ") && hasName(json?.value, (name) => name.startsWith("\0")),
  },
} satisfies Record<string, KnownLimit>;

export type LimitName = keyof typeof knownLimits;

function hasScalar(value: unknown, holds: (scalar: unknown) => boolean): boolean {
  return typeof value === "object" && value !== null ? Object.values(value).some((inner) => hasScalar(inner, holds)) : holds(value);
}

function hasName(value: unknown, holds: (name: string) => boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holds(name) || hasName(inner, holds));
}
