import type { ReferenceResult } from "./reference-result.js";

/** Something that a judge cannot decide, for a reason of its own. A difference that a limit covers is counted, but is not a fault. */
interface KnownLimit {
  readonly reason: string;
  covers(verdict: ReferenceResult, difference: string): boolean;
}

/** Every known limit, by its name. Each judge says which ones it has. The list only shrinks. */
export const knownLimits = {
  "a name that begins with NUL": {
    reason: "a PHP object cannot have one: U+FFFD replaces the NUL, and of two names that become the same, the last one counts",
    covers: ({ json }, difference) => difference.startsWith("canonical ") && hasName(json?.value, (name) => name.startsWith("\0")),
  },
} satisfies Record<string, KnownLimit>;

export type LimitName = keyof typeof knownLimits;

function hasName(value: unknown, holds: (name: string) => boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holds(name) || hasName(inner, holds));
}
