import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import { allPrinters } from "../printers/all-printers.js";
import type { PackageFacts } from "../printers/package-facts.js";
import type { GeneratedFile } from "../printers/printer.js";
import { site } from "../site/print-site.js";

/** All files of `generated/`: every artefact, and the event catalogue, which is made of some of them. */
export async function printAll(contract: Contract, examples: readonly Example[], facts: PackageFacts): Promise<GeneratedFile[]> {
  const printed = (await Promise.all(allPrinters(examples, facts).map(async (printer) => printer.print(contract)))).flat();
  return [...printed, ...(await site(examples, printed).print(contract))];
}
