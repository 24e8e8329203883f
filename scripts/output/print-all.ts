import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import { allPrinters } from "../printers/all-printers.js";
import type { PackageMetadata } from "../printers/package-metadata.js";
import type { GeneratedFile } from "../printers/printer.js";
import { site } from "../site/print-site.js";

/** Two printed files cannot exist side by side. The message names them. */
export class PrintError extends Error {
  override readonly name = "PrintError";
}

/**
 * All files of `generated/`: every artefact, and the event catalogue, which is built from some of them.
 *
 * @throws {PrintError} When two files have one path.
 */
export async function printAll(contract: Contract, examples: readonly Example[], facts: PackageMetadata): Promise<GeneratedFile[]> {
  const printed = (await Promise.all(allPrinters(examples, facts).map(async (printer) => printer.print(contract)))).flat();
  // The catalogue shows files by path.
  checkPaths(printed);
  const files = [...printed, ...(await site(examples, printed, facts).print(contract))];
  checkPaths(files);
  return files;
}

/** On a disk that ignores case, paths that differ only in case are the same path. */
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
      twice.map((paths) => `${paths}: would be written twice; change the title of the schema that the file is named for`).join("\n"),
    );
}
