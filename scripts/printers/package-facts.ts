import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The facts of package.json that are printed too. */
export interface PackageFacts {
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
}

/** Reads them from the repository's package.json. */
export async function readPackageFacts(repository: string): Promise<PackageFacts> {
  const { version, license } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  return { version, license };
}
