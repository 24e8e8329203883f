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

/** The parts of a release that are compared. */
export interface Release {
  /** Its name for people: a tag, a folder. */
  readonly name: string;
  /** Its version, when it states one. */
  readonly version: string | undefined;
  readonly schemas: readonly SchemaFile[];
  readonly contract: Contract;
  /** Its TypeScript types, `types.d.ts`. */
  readonly types: string;
  /** The files and folders of `generated/`. */
  readonly artefacts: readonly string[];
  /** Bodies that were known to it, parsed, by the file of each example. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** The source texts of each port's package, by port; undefined when its ports are not known. */
  readonly portTexts: ReadonlyMap<string, string> | undefined;
  /** Its hand-written library; undefined when it is not known. */
  readonly library: Library | undefined;
}

/** The folders and files of a repository that a release is read from. */
export const releasePaths = ["schemas", "examples", "generated", "src", "package.json"];

/** The conventions without which schemas cannot be read. All others may be younger than the release. */
const needed: readonly Rule[] = [refResolves, refStandsAlone, titleNamesType];

/**
 * Builds an earlier release from its files.
 *
 * @param name Its name for people.
 * @param files Texts by path below the repository's root. Only `schemas/` is required: missing types are printed from it.
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

/** The TypeScript types of a contract, as printed now. */
export async function printedTypes(contract: Contract): Promise<string> {
  const [file] = await typesPrinter.print(contract);
  if (file === undefined) throw new Error("the printer of types prints nothing");
  return file.text;
}

function parsed(name: string, path: string, text: string) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableReleaseError(`${path} of ${name} is not JSON: ${error instanceof Error ? error.message : error}`);
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
