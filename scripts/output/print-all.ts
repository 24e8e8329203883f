import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import type { PackageFacts } from "../printers/package-facts.js";
import { canonicalizers } from "../printers/canonicalizers.js";
import { deliveredForms } from "../printers/delivered-forms.js";
import { eventSchemas } from "../printers/event-schemas.js";
import { jsonSchemas } from "../printers/json-schemas.js";
import { modules } from "../printers/modules.js";
import { portPackages } from "../printers/port-packages.js";
import type { GeneratedFile, Printer } from "../printers/printer.js";
import { samples } from "../printers/samples.js";
import { site } from "../site/print-site.js";
import { types } from "../printers/types.js";
import { validators } from "../printers/validators.js";
import { publishedPrinters } from "../printers/published-printers.js";

/** All files of `generated/`: every artefact that is printed from the contract and the examples. */
export async function printAll(contract: Contract, examples: readonly Example[], facts: PackageFacts): Promise<GeneratedFile[]> {
  const printers: readonly Printer[] = [
    ...publishedPrinters(examples, facts),
    types,
    jsonSchemas,
    eventSchemas,
    modules,
    canonicalizers,
    deliveredForms,
    samples(examples),
    validators,
    portPackages,
  ];
  const printed = (await Promise.all(printers.map((printer) => printer.print(contract)))).flat();
  return [...printed, ...(await site(examples, printed).print(contract))];
}
