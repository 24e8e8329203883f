import type { Contract } from "./contract/contract.js";
import type { Example } from "./examples.js";
import { canonicalizers } from "./printers/canonicalizers.js";
import { catalog } from "./printers/catalog.js";
import { deliveredForms } from "./printers/delivered-forms.js";
import { deliverySchema } from "./printers/delivery-schema.js";
import { jsonSchemas } from "./printers/json-schemas.js";
import { modules } from "./printers/modules.js";
import { portPackages } from "./printers/port-packages.js";
import type { GeneratedFile, Printer } from "./printers/printer.js";
import { samples } from "./printers/samples.js";
import { schemas } from "./printers/schemas.js";
import { site } from "./printers/site.js";
import { types } from "./printers/types.js";
import { validators } from "./printers/validators.js";

/** All files of `generated/`: every artefact that is printed from the contract and the examples. */
export async function printAll(contract: Contract, examples: readonly Example[]): Promise<GeneratedFile[]> {
  const printers: readonly Printer[] = [
    schemas,
    deliverySchema,
    types,
    jsonSchemas,
    modules,
    canonicalizers,
    deliveredForms,
    samples(examples),
    validators,
    catalog(examples),
    portPackages,
  ];
  const printed = (await Promise.all(printers.map((printer) => printer.print(contract)))).flat();
  return [...printed, ...(await site(examples, printed).print(contract))];
}
