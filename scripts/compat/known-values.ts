import type { ContractChange } from "./difference.js";

/** The known values that were added and removed, if the difference is one of known values. */
export function knownValues({ aspect, before = [], after = [] }: ContractChange): { readonly added: string[]; readonly removed: string[] } {
  if (aspect !== "x-known-values" || !Array.isArray(before) || !Array.isArray(after)) return { added: [], removed: [] };
  return { added: after.filter((value) => !before.includes(value)), removed: before.filter((value) => !after.includes(value)) };
}
