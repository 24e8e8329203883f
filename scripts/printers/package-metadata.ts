import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The facts of package.json that are printed too. */
export interface PackageMetadata {
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
}

/** Reads them from the repository's package.json. */
export async function readPackageMetadata(repository: string): Promise<PackageMetadata> {
  const { version, license } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  return { version, license };
}
