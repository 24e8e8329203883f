import type { Contract } from "./contract/contract.js";
import { modules } from "./printers/modules.js";
import type { GeneratedFile, Printer } from "./printers/printer.js";
import { schemas } from "./printers/schemas.js";
import { types } from "./printers/types.js";
import { validators } from "./printers/validators.js";

/** Every artefact that is printed from the contract. */
const printers: readonly Printer[] = [schemas, types, modules, validators];

/** All files of `generated/`. */
export async function printAll(contract: Contract): Promise<GeneratedFile[]> {
  return (await Promise.all(printers.map((printer) => printer.print(contract)))).flat();
}
