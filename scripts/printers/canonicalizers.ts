import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { format } from "prettier";
import type { Contract, EventType } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import type { DeliveredForm } from "../contract/delivered-form.js";
import type { JsonSchema } from "../contract/json-schema.js";
import { repository } from "../lib/repository.js";
import { banner } from "./banner.js";
import type { GeneratedFile, Printer } from "./printer.js";

/**
 * Prints the functions that convert delivered bodies to the documented form.
 *
 * The functions have every name written out. A table, and one function that reads it, would make receiving a body cost more than parsing it.
 */
export const canonicalizers: Printer = {
  name: "canonicalizers",
  async print(contract) {
    const ofEvents = contract.events.filter(({ delivered }) => delivered !== undefined).map((event) => eventModule(event, contract));
    return [
      { path: "typescript/canonicalizers.js", text: await laidOut(canonicalizersCode(contract)) },
      { path: "typescript/canonicalizers.d.ts", text: declaration },
      { path: "typescript/canonical-helpers.js", text: await helpersModule() },
      ...(await Promise.all(ofEvents)),
    ];
  },
};

const helpers = ["isObject", "assign", "replace", "unwrap"];

/** The functions of one event as a separate module, so that importing one event does not load others. */
async function eventModule(event: EventType, contract: Contract): Promise<GeneratedFile> {
  const { statements, functions } = functionsOf({ ...contract, events: [event] });
  const used = helpers.filter((name) => statements.some((statement) => statement.includes(`${name}(`)));
  const code = [
    `import { ${used.join(", ")} } from "../canonical-helpers.js";`,
    ...statements,
    `export { ${functions.get(event.name)} as canonicalize };`,
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
  const { statements, functions } = functionsOf(contract);
  const entries = [...functions].map(([name, code]) => `[${quoted(name)}, ${code}],`);
  return `export function createCanonicalizers({ ${helpers.join(", ")} }) {
${statements.join("\n\n")}

return new Map([${entries.join("\n")}]);
}`;
}

/** The statements that declare the functions and the constants they need; and, for each event whose deliveries differ, its function by the event's name. */
function functionsOf(contract: Contract): { statements: readonly string[]; functions: ReadonlyMap<string, string> } {
  const statements = new Map<string, string>();
  const functions = new Map<string, string>();
  for (const { name, title, schema, delivered } of contract.events)
    if (delivered !== undefined) functions.set(name, functionOf(title, delivered, schema));
  return { statements: [...statements.values()], functions };

  /** Adds the function that canonicalizes a shape to `statements`, and returns its name. */
  function functionOf(fallbackTitle: string, form: DeliveredForm, node: JsonSchema): string {
    const schema = resolve(node, contract);
    const title = form.title ?? schema.title ?? fallbackTitle;
    const name = `canonicalize${title}`;
    if (statements.has(name)) return name;
    const steps = [
      ...wrapperStep(form, title),
      ...renameStep(form, schema, title),
      ...valueSteps(form),
      ...propertySteps(form, schema, title),
    ];
    statements.set(
      name,
      form.items === undefined
        ? objectFunction(name, steps)
        : itemsFunction(name, functionOf(`${title}Item`, form.items, schema.items ?? {})),
    );
    return name;
  }

  function wrapperStep({ wrapper }: DeliveredForm, title: string): string[] {
    if (wrapper === undefined) return [];
    const { name, required, properties } = wrapper;
    const constant = `shapeOf${title}`;
    statements.set(
      constant,
      `const ${constant} = { required: new Set(${JSON.stringify(required)}), properties: new Set(${JSON.stringify(properties)}) };`,
    );
    return [`result = unwrap(result, ${quoted(name)}, ${constant}, isOwn);`];
  }

  function renameStep({ names }: DeliveredForm, schema: JsonSchema, title: string): string[] {
    if (names === undefined) return [];
    const name = `rename${title}`;
    statements.set(name, renameFunction(name, schema, names));
    const isDelivered = Object.entries(names).map(
      ([delivered, documented]) => `(Object.hasOwn(result, ${quoted(delivered)}) && !Object.hasOwn(result, ${quoted(documented)}))`,
    );
    return [`if (${isDelivered.join(" || ")}) result = ${name}(result);`];
  }

  function propertySteps({ properties = {} }: DeliveredForm, schema: JsonSchema, title: string): string[] {
    return Object.entries(properties).map(([name, form]) => {
      const inner = functionOf(`${title}${name.charAt(0).toUpperCase()}${name.slice(1)}`, form, schema.properties?.[name] ?? {});
      return setStep(name, `${inner}(result${member(name)}, isOwn)`);
    });
  }
}

function valueSteps({ values = {} }: DeliveredForm): string[] {
  return Object.entries(values).flatMap(([name, pairs]) =>
    pairs.map(
      ([delivered, documented]) =>
        `if (result${member(name)} === ${JSON.stringify(delivered)}) result = replace(result, ${quoted(name)}, ${JSON.stringify(documented)}, isOwn || result !== value);`,
    ),
  );
}

function setStep(name: string, expression: string): string {
  return `{
  const inner = ${expression};
  if (inner !== result${member(name)}) result = replace(result, ${quoted(name)}, inner, isOwn || result !== value);
}`;
}

function objectFunction(name: string, steps: readonly string[]): string {
  return `function ${name}(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  ${steps.join("\n")}
  return result;
}`;
}

function itemsFunction(name: string, itemFunction: string): string {
  return `function ${name}(value, isOwn) {
  if (!Array.isArray(value)) return value;
  const result = value.map((item) => ${itemFunction}(item, isOwn));
  return result.some((item, index) => item !== value[index]) ? result : value;
}`;
}

/**
 * A function that copies an object under its documented names.
 *
 * It has a case for each declared property, although a loop would do: V8 turns an object that grows by computed names into a hash table, which is ten times slower to build and validate.
 */
function renameFunction(name: string, schema: JsonSchema, names: Readonly<Record<string, string>>): string {
  const copy = (from: string, to: string) => `renamed${member(to)} = object${member(from)};`;
  const declared = Object.keys(schema.properties ?? {}).map((property) => `case ${quoted(property)}: ${copy(property, property)} break;`);
  const delivered = Object.entries(names).map(
    ([from, to]) => `case ${quoted(from)}:
      if (Object.hasOwn(object, ${quoted(to)})) ${copy(from, from)}
      else ${copy(from, to)}
      break;`,
  );
  return `function ${name}(object) {
  const renamed = {};
  for (const name in object) {
    if (!Object.hasOwn(object, name)) continue;
    switch (name) {
      ${[...declared, ...delivered].join("\n")}
      default: assign(renamed, name, object[name]);
    }
  }
  return renamed;
}`;
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

/** How a property is accessed: `.name`, or `["name"]` where the name is not an identifier. */
function member(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
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
