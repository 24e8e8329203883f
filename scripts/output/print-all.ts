import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import { allPrinters } from "../printers/all-printers.js";
import type { PackageFacts } from "../printers/package-facts.js";
import type { GeneratedFile } from "../printers/printer.js";
import { site } from "../site/print-site.js";

/** Files were printed that cannot stand side by side. The message names them. */
export class PrintError extends Error {
  override readonly name = "PrintError";
}

/**
 * All files of `generated/`: every artefact, and the event catalogue, which is made of some of them.
 *
 * @throws {PrintError} When two files have one path.
 */
export async function printAll(contract: Contract, examples: readonly Example[], facts: PackageFacts): Promise<GeneratedFile[]> {
  const printed = (await Promise.all(allPrinters(examples, facts).map(async (printer) => printer.print(contract)))).flat();
  // The catalogue shows files by their paths.
  checkPaths(printed);
  const files = [...printed, ...(await site(examples, printed).print(contract))];
  checkPaths(files);
  return files;
}

/** On a disk that does not tell upper from lower case, paths that differ in nothing else are one. */
function checkPaths(files: readonly GeneratedFile[]): void {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { path } of files) {
    const other = seen.get(path.toLowerCase());
    if (other === undefined) seen.set(path.toLowerCase(), path);
    else twice.push(other === path ? `generated/${path}` : `generated/${other} and generated/${path}`);
  }
  if (twice.length > 0)
    throw new PrintError(
      twice
        .map((paths) => `${paths}: would be written twice; give the schema whose title is the name of that file another title`)
        .join("\n"),
    );
}
