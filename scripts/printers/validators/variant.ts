import { openFormats, strictFormats } from "../../contract/formats.js";

/** One of the ways in which every shape's validator is printed. */
export interface ValidatorVariant {
  /** Name of its folder below `generated/typescript/validators/`. */
  readonly folder: string;
  /** Whether unknown properties, and strings that break `uri` or `email`, are faults. */
  readonly strict: boolean;
  /** Whether it collects all faults, instead of stopping at the first. */
  readonly allErrors: boolean;
}

export const variants: readonly ValidatorVariant[] = [
  { folder: "open", strict: false, allErrors: false },
  { folder: "open-all-errors", strict: false, allErrors: true },
  { folder: "strict", strict: true, allErrors: false },
  { folder: "strict-all-errors", strict: true, allErrors: true },
];

/** The formats that a variant checks. */
export function formatsOf({ strict }: ValidatorVariant): Readonly<Record<string, RegExp>> {
  return strict ? strictFormats : openFormats;
}
