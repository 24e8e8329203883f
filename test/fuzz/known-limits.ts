import type { ReferenceResult } from "./reference-result.js";

/** Something that a judge cannot decide, for a reason of its own. A difference that a limit covers is counted, but is not a fault. */
interface KnownLimit {
  readonly reason: string;
  covers(verdict: ReferenceResult, difference: string): boolean;
}

/** Every known limit, by its name. Each judge says which ones it has. The list only shrinks. */
export const knownLimits = {
  "a replaced value beyond the limits": {
    reason:
      "of a name that stands twice the last value counts, but a parser that refuses depth and numbers as it reads has refused the first one by then",
    covers: ({ json }, difference) =>
      json !== undefined && /must be JSON|first issue json at/.test(difference) && (depthOf(json.text) > 128 || hasInfinity(json.text)),
  },
  "a name that begins with NUL": {
    reason: "a PHP object cannot have one: U+FFFD replaces the NUL, and of two names that become the same, the last one counts",
    covers: ({ json }, difference) => difference.startsWith("canonical ") && hasName(json?.value, (name) => name.startsWith("\0")),
  },
} satisfies Record<string, KnownLimit>;

export type LimitName = keyof typeof knownLimits;

/** The tokens of a JSON text that decide about its limits: texts, brackets, numbers. */
function tokensOf(text: string): readonly string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[[\]{}]|-?\d[\d.eE+-]*/gs) ?? [];
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const token of tokensOf(text)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
    else if (token === "]" || token === "}") depth--;
  }
  return deepest;
}

function hasInfinity(text: string): boolean {
  return tokensOf(text).some((token) => Math.abs(Number(token)) === Infinity);
}

function hasName(value: unknown, holds: (name: string) => boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holds(name) || hasName(inner, holds));
}
