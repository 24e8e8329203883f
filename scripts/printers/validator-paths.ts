import type { NamedSchema } from "../contract/contract.js";

/** Path of the module of a shape's validator, below the folder of its set. */
export function validatorModule(type: NamedSchema): string {
  return type.path.replace(/\.schema\.json$/, ".js");
}
