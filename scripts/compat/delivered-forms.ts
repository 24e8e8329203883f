import type { ContractChange } from "./difference.js";

/** The delivered forms that an annotation allows, one text for each. */
const forms: Record<string, (annotation: unknown) => string[]> = {
  "x-delivered-as": (names) => [names].flat().filter((name) => typeof name === "string"),
  "x-delivered-values": (pairs) => (Array.isArray(pairs) ? pairs.map((pair) => JSON.stringify(pair)) : []),
  "x-delivered-at": (places) => Object.entries(places ?? {}).map((place) => JSON.stringify(place)),
};

/** The delivered forms that were added and removed, if the difference is one of delivered forms. */
export function deliveredFormsOf({ aspect, before, after }: ContractChange): { readonly added: string[]; readonly dropped: string[] } {
  const list = (annotation: unknown) => (annotation === undefined ? [] : (forms[aspect]?.(annotation) ?? []));
  const [old, now] = [list(before), list(after)];
  return { added: now.filter((form) => !old.includes(form)), dropped: old.filter((form) => !now.includes(form)) };
}
