import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { format } from "prettier";
import type { Contract } from "../contract/contract.js";
import { repository } from "../lib/repository.js";
import { banner } from "./banner.js";
import { canonicalizerOf, declarationsOf, type DeliveredEvent, isDeliveredEvent } from "./canonicalizer-functions.js";
import type { GeneratedFile, Printer } from "./printer.js";

/**
 * Prints the functions that convert delivered bodies to the documented form.
 *
 * The functions have every name written out. A table, and one function that reads it, would make receiving a body cost more than parsing it.
 */
export const canonicalizers: Printer = {
  async print(contract) {
    const ofEvents = contract.events.filter(isDeliveredEvent).map((event) => eventModule(event, contract));
    return [
      { path: "typescript/canonicalizers.js", text: await laidOut(canonicalizersCode(contract)) },
      { path: "typescript/canonicalizers.d.ts", text: declaration },
      { path: "typescript/canonical-helpers.js", text: await helpersModule() },
      ...(await Promise.all(ofEvents)),
    ];
  },
};

const helpers = ["isObject", "assign", "rename", "replace", "unwrap"];

/** The functions of one event as a separate module, so that importing one event does not load others. */
async function eventModule(event: DeliveredEvent, contract: Contract): Promise<GeneratedFile> {
  const statements = [...declarationsOf([event], contract).values()];
  const used = helpers.filter((name) => statements.some((statement) => statement.includes(`${name}(`)));
  const code = [
    `import { ${used.join(", ")} } from "../canonical-helpers.js";`,
    ...statements,
    `export { ${canonicalizerOf(event, contract)} as canonicalize };`,
  ];
  return { path: `typescript/canonicalizers/${event.name}.js`, text: await laidOut(code.join("\n\n")) };
}

/** The functions' common helpers, without their types. */
async function helpersModule(): Promise<string> {
  const source = await readFile(join(repository, "src/canonical-helpers.ts"), "utf8");
  return laidOut((await transform(source, { loader: "ts", format: "esm", target: "es2022" })).code);
}

async function laidOut(code: string): Promise<string> {
  return `${banner}\n${await format(code, { parser: "babel", printWidth: 140 })}`;
}

/** The code of the functions before formatting. */
export function canonicalizersCode(contract: Contract): string {
  const events = contract.events.filter(isDeliveredEvent);
  const entries = events.map((event) => `[${JSON.stringify(event.name)}, ${canonicalizerOf(event, contract)}],`);
  return `export function createCanonicalizers({ ${helpers.join(", ")} }) {
${[...declarationsOf(events, contract).values()].join("\n\n")}

return new Map([${entries.join("\n")}]);
}`;
}

const declaration = `${banner}
export type JsonObject = Record<string, unknown>;

/** An object that may come inside another one. */
export interface WrappedShape {
  /** The properties that it must have. */
  readonly required: ReadonlySet<string>;
  /** Every property that it may have. */
  readonly properties: ReadonlySet<string>;
}

/** The helpers that the canonicalizers share. */
export interface CanonicalHelpers {
  isObject(value: unknown): value is JsonObject;
  /** Sets a property of an object, whatever its name. */
  assign(object: JsonObject, name: string, value: unknown): void;
  /** Gives a property that has one of the delivered names its documented name, in a copy; the object itself, if it has none or the documented one. */
  rename(object: JsonObject, documented: string, delivered: readonly string[]): JsonObject;
  /** Changes the value of a property that an object has: in place if the object is our own, otherwise in a copy. */
  replace(object: JsonObject, name: string, value: unknown, isOwn: boolean): JsonObject;
  /** The object that \`wrapper\` holds as its property \`name\`, or \`wrapper\`, when that is the object itself. */
  unwrap(wrapper: JsonObject, name: string, shape: WrappedShape, isOwn: boolean): JsonObject;
}

/** Converts a delivered body to its documented form: in place if \`isOwn\` says that it is our own, otherwise by copying the parts that differ. */
export type Canonicalizer = (body: unknown, isOwn: boolean) => unknown;

/** Creates the canonicalizer of each event whose deliveries differ from the documented form, by event name. */
export declare function createCanonicalizers(helpers: CanonicalHelpers): ReadonlyMap<string, Canonicalizer>;
`;
