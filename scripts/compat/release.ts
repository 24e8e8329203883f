import type { Contract } from "../contract/contract.js";
import { contractOf } from "../contract/load.js";
import type { Rule } from "../contract/rule.js";
import { envelopePath, type SchemaFile } from "../contract/schema-file.js";
import { refResolves } from "../contract/rules/ref-resolves.js";
import { refStandsAlone } from "../contract/rules/ref-stands-alone.js";
import { titleNamesType } from "../contract/rules/title-names-type.js";
import { type Library, libraryOf } from "./library.js";
import { ports } from "../../ports/ports.js";
import { types as typesPrinter } from "../printers/types.js";
import { UnreadableReleaseError } from "./unreadable-release.js";

/** What is compared of a release. */
export interface Release {
  /** What a person calls it: a tag, a folder. */
  readonly name: string;
  /** Its version, when it says one. */
  readonly version: string | undefined;
  readonly schemas: readonly SchemaFile[];
  readonly contract: Contract;
  /** Its TypeScript types, `types.d.ts`. */
  readonly types: string;
  /** The files and folders of `generated/`. */
  readonly artefacts: readonly string[];
  /** Bodies that it knew, parsed, by the files of its examples. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** What the package of each port that it has consists of, by port; undefined when it is not known which it has. */
  readonly portTexts: ReadonlyMap<string, string> | undefined;
  /** Its hand-written library; undefined when it is not known. */
  readonly library: Library | undefined;
}

/** The folders and files of a repository that a release is read from. */
export const releasePaths = ["schemas", "examples", "generated", "src", "package.json"];

/** The conventions without which schemas cannot be read. All others may be younger than the release. */
const needed: readonly Rule[] = [refResolves, refStandsAlone, titleNamesType];

/**
 * Makes the files of an earlier release one.
 *
 * @param name What a person calls it.
 * @param files Texts by their paths below the repository's root. Only `schemas/` must be there: types that are missing are printed from it.
 * @throws {UnreadableReleaseError} When there are no schemas, or they cannot be read.
 */
export async function releaseOf(name: string, files: ReadonlyMap<string, string>): Promise<Release> {
  const schemas = [...files].flatMap(([path, text]): SchemaFile[] =>
    path.startsWith("schemas/") && path.endsWith(".json")
      ? [{ path: path.slice("schemas/".length), schema: parsed(name, path, text) }]
      : [],
  );
  if (!files.has(`schemas/${envelopePath}`))
    throw new UnreadableReleaseError(`${name} has no schemas/${envelopePath}: name a release of this repository`);
  const contract = contractIn(name, schemas);
  const examples = [...files].filter(([path]) => path.startsWith("examples/") && path.endsWith(".json"));
  const packageText = files.get("package.json");
  const packageJson = packageText === undefined ? undefined : parsed(name, "package.json", packageText);
  const library = packageJson === undefined ? undefined : libraryOf(packageJson, files);
  const texts = ports.flatMap((port) => {
    const text = [...files].flatMap(([path, content]) => (path.startsWith(`generated/${port.name}/`) ? [content] : [])).join("\n");
    return text === "" ? [] : [[port.name, text] as const];
  });
  const generated = [...files.keys()].filter((path) => path.startsWith("generated/")).map((path) => path.split("/")[1] ?? "");
  return {
    name,
    version: packageJson === undefined ? undefined : versionIn(packageJson),
    schemas,
    contract,
    types: files.get("generated/typescript/types.d.ts") ?? (await printedTypes(contract)),
    artefacts: [...new Set(generated)],
    bodies: new Map(examples.map(([path, text]) => [path, parsed(name, path, text)])),
    portTexts: generated.length > 0 ? new Map(texts) : undefined,
    library: library?.sources.size === 0 ? undefined : library,
  };
}

/** The TypeScript types of a contract as they are printed now. */
export async function printedTypes(contract: Contract): Promise<string> {
  const [file] = await typesPrinter.print(contract);
  if (file === undefined) throw new Error("the printer of types prints nothing");
  return file.text;
}

function parsed(name: string, path: string, text: string) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableReleaseError(`${path} of ${name} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function versionIn(packageJson: unknown): string | undefined {
  const { version } = packageJson as { version?: unknown };
  return typeof version === "string" ? version : undefined;
}

function contractIn(name: string, schemas: readonly SchemaFile[]): Contract {
  try {
    return contractOf(schemas, needed);
  } catch (error) {
    throw new UnreadableReleaseError(`the schemas of ${name} cannot be read:\n${error instanceof Error ? error.message : error}`);
  }
}
