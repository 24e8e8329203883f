import { baseUrl } from "../contract/base-url.js";
import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import type { PackageMetadata } from "../printers/package-metadata.js";
import type { GeneratedFile } from "../printers/printer.js";
import { publishedPrinters } from "../printers/published-printers.js";

/** An index of the published files, as data. It is published beside them, and shows which files are ours. */
export interface PublishedIndex {
  /** The start of each file's address. */
  readonly baseUrl: string;
  /** Version of the package that the files belong to. */
  readonly version: string;
  readonly files: readonly PublishedFile[];
}

interface PublishedFile {
  /** Path below the base URL. */
  readonly path: string;
  /** Media type to serve it with. */
  readonly contentType: string;
}

/** Path of a published file below the root of its host. */
export function pathOnHost(path: string): string {
  return new URL(path, baseUrl).pathname.slice(1);
}

/** Path of the index below the root of its host. */
export const indexPath = pathOnHost("index.json");

/** The files of a host on which every `$id` of the contract resolves. Paths are below its root. */
export async function publishedFiles(contract: Contract, examples: readonly Example[], facts: PackageMetadata): Promise<GeneratedFile[]> {
  const printed = (await Promise.all(publishedPrinters(examples, facts).map(async (printer) => printer.print(contract)))).flat();
  const files = printed.map(({ path, text }) => ({ path: path.replace(/^schemas\//, ""), text }));
  const index: PublishedIndex = {
    baseUrl,
    version: facts.version,
    files: files.map(({ path }) => ({ path, contentType: path.endsWith(".schema.json") ? "application/schema+json" : "application/json" })),
  };
  return [...files, { path: "index.json", text: `${JSON.stringify(index, null, 2)}\n` }].map(({ path, text }) => ({
    path: pathOnHost(path),
    text,
  }));
}
