import { openFormats, strictFormats } from "../../contract/formats.js";

/** A variant of every validator: which bodies it accepts, and whether it stops at the first fault. */
export interface ValidatorVariant {
  /** Name of its folder in `generated/typescript/validators/`. */
  readonly folder: string;
  /** Whether unknown properties, and texts that are not what `uri` and `email` say, are faults. */
  readonly strict: boolean;
  readonly allErrors: boolean;
}

export const variants: readonly ValidatorVariant[] = [
  { folder: "open", strict: false, allErrors: false },
  { folder: "open-all-errors", strict: false, allErrors: true },
  { folder: "strict", strict: true, allErrors: false },
  { folder: "strict-all-errors", strict: true, allErrors: true },
];

/** The formats that a variant asserts. */
export function formatsOf({ strict }: ValidatorVariant): Readonly<Record<string, RegExp>> {
  return strict ? strictFormats : openFormats;
}
