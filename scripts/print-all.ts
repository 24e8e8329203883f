import type { Contract } from "./contract/contract.js";
import { deliveredForms } from "./printers/delivered-forms.js";
import { deliverySchema } from "./printers/delivery-schema.js";
import { modules } from "./printers/modules.js";
import type { GeneratedFile, Printer } from "./printers/printer.js";
import { schemas } from "./printers/schemas.js";
import { types } from "./printers/types.js";
import { validators } from "./printers/validators.js";

/** Every artefact that is printed from the contract. */
const printers: readonly Printer[] = [schemas, deliverySchema, types, modules, deliveredForms, validators];

/** All files of `generated/`. */
export async function printAll(contract: Contract): Promise<GeneratedFile[]> {
  return (await Promise.all(printers.map((printer) => printer.print(contract)))).flat();
}
