import { posix } from "node:path";
import { build } from "esbuild";
import { type Contract, type NamedSchema, typesIn } from "../../scripts/contract/contract.js";
import { refsOf } from "../../scripts/contract/definitions.js";
import { canonicalizers, canonicalizersCode } from "../../scripts/printers/canonicalizers.js";
import { modules } from "../../scripts/printers/modules.js";
import type { GeneratedFile } from "../../scripts/printers/printer.js";
import { shapeModules, validators } from "../../scripts/printers/validators/validators.js";
import type { Validator } from "../../generated/typescript/validator.js";
import type * as open from "../../src/index.js";
import type * as strict from "../../src/strict.js";
import { repository } from "../support/repository.js";
import { type Code, codeOf, commonJsCode, link } from "./linker.js";

/** The package as it would be published, and the events that have changed. */
export interface BuiltMutant {
  readonly open: typeof open;
  readonly strict: typeof strict;
  /** The module of one event alone. */
  eventModule(name: string): { readonly validate: Validator<unknown> };
  /** The names of the events that may show the change; undefined means those that are not in the catalogue. */
  readonly changed: ReadonlySet<string | undefined>;
}

const runtime = "runtime.js";
const canonicalizersPath = "generated/typescript/canonicalizers.js";

/** Builds the package from contracts that differ from a base in few shapes: the rest is printed and compiled once. */
export class IncrementalBuild {
  readonly #contract: Contract;
  readonly #code: ReadonlyMap<string, Code>;
  readonly #shapes: ReadonlyMap<string, string>;
  readonly #canonicalizers: string;

  private constructor(contract: Contract, code: ReadonlyMap<string, Code>) {
    this.#contract = contract;
    this.#code = code;
    this.#shapes = new Map(typesIn(contract).map(({ title, schema }) => [title, JSON.stringify(schema)]));
    this.#canonicalizers = canonicalizersCode(contract);
  }

  static async open(contract: Contract): Promise<IncrementalBuild> {
    const printed = await Promise.all([validators, modules, canonicalizers].map(async (printer) => printer.print(contract)));
    const code = await compiled(printed.flat());
    code.set(runtime, await runtimeCode());
    return new IncrementalBuild(contract, code);
  }

  /** @throws {Error} When no package can be printed from the contract. */
  async build(contract: Contract): Promise<BuiltMutant> {
    const changed = typesIn(contract).filter(({ title, schema }) => this.#shapes.get(title) !== JSON.stringify(schema));
    const code = new Map<string, Code>();
    for (const type of changed) for (const [path, module] of await compiled(await shapeModules(type, contract))) code.set(path, module);
    const printed = canonicalizersCode(contract);
    if (printed !== this.#canonicalizers) code.set(canonicalizersPath, await codeOf(printed));
    const codeAt = (path: string) => code.get(path) ?? this.#code.get(path);
    const { open: openApi, strict: strictApi } = link(runtime, codeAt) as Pick<BuiltMutant, "open" | "strict">;
    return {
      open: openApi,
      strict: strictApi,
      eventModule: (name) => link(`generated/typescript/events/${name}.js`, codeAt) as ReturnType<BuiltMutant["eventModule"]>,
      changed: this.#eventsOf(changed, contract),
    };
  }

  #eventsOf(changed: readonly NamedSchema[], contract: Contract): Set<string | undefined> {
    const titles = new Set(changed.map(({ title }) => title));
    const isConcerned = (type: NamedSchema): boolean =>
      titles.has(type.title) ||
      refsOf(type.schema).some((title) => contract.objects.some((object) => object.title === title && isConcerned(object)));
    const events = contract.events.filter((event) => {
      const before = this.#contract.events.find(({ name }) => name === event.name)?.delivered;
      return isConcerned(event) || JSON.stringify(event.delivered) !== JSON.stringify(before);
    });
    return new Set([...events.map(({ name }) => name), ...(titles.has(contract.envelope.title) ? [undefined] : [])]);
  }
}

async function compiled(files: readonly GeneratedFile[]): Promise<Map<string, Code>> {
  const scripts = files.filter(({ path }) => path.endsWith(".js"));
  return new Map(await Promise.all(scripts.map(async ({ path, text }) => [`generated/${path}`, await codeOf(text)] as const)));
}

/** The hand-written part of the package as one module, which imports the printed files by path in the repository. */
async function runtimeCode(): Promise<Code> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * as open from "./src/index.js"; export * as strict from "./src/strict.js";', resolveDir: repository },
    bundle: true,
    format: "cjs",
    platform: "neutral",
    // A dynamic import becomes a promise of a required module.
    supported: { "dynamic-import": false },
    write: false,
    plugins: [
      {
        name: "printed",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/generated\// }, ({ path }) => ({
            path: posix.normalize(path.slice(path.indexOf("generated/"))),
            external: true,
          })),
      },
    ],
  });
  return commonJsCode(outputFiles[0]?.text ?? "");
}
