import { Ajv, type AnySchemaObject } from "ajv";
import { stringify } from "ajv/dist/compile/codegen/code.js";
import { type NameValue, ValueScope, ValueScopeName } from "ajv/dist/compile/codegen/scope.js";
import { transform } from "esbuild";
import type { Contract, ObjectType } from "../contract/contract.js";
import { dependenciesOf, refsOf, titleOfRef } from "../contract/definitions.js";
import { openFormats, strictFormats } from "../contract/formats.js";
import { type JsonSchema, mapSchema } from "../contract/json-schema.js";
import { closed, withFormats, withoutAnnotations } from "../contract/variants.js";
import { banner } from "./banner.js";
import { useFlatProperties } from "./flat-properties.js";
import { withLeanObjects } from "./lean-objects.js";
import type { GeneratedFile, Printer } from "./printer.js";
import { validatorModule } from "./validator-paths.js";

/** A set of validators: which bodies they accept, and whether they stop at the first fault. */
interface ValidatorSet {
  readonly folder: string;
  readonly strict: boolean;
  readonly allErrors: boolean;
}

const sets: readonly ValidatorSet[] = [
  { folder: "open", strict: false, allErrors: false },
  { folder: "open-all-errors", strict: false, allErrors: true },
  { folder: "strict", strict: true, allErrors: false },
  { folder: "strict-all-errors", strict: true, allErrors: true },
];

/**
 * Prints a module for each shape with its validator, compiled by Ajv, and for each set an index by event name.
 *
 * Each shape has its own module: importing one event does not load others, with or without a bundler, and a change to one shape is a diff of one file.
 */
export const validators: Printer = {
  name: "validators",
  async print(contract) {
    const files = await Promise.all(sets.map((set) => printSet(set, contract)));
    return files.flat();
  },
};

/** The modules of one shape's validators, one per set. */
export function shapeModules(type: ObjectType, contract: Contract): Promise<GeneratedFile[]> {
  return Promise.all(sets.map((set) => shapeModule(type, set, contract)));
}

/** The module of one shape's validator. Shapes that it refers to are compiled as any object, because the module holds only their names. */
async function shapeModule(type: ObjectType, set: ValidatorSet, contract: Contract): Promise<GeneratedFile> {
  const compiler = new Compiler(set);
  const titles = refsOf(type.schema);
  for (const other of contract.objects) if (titles.includes(other.title)) compiler.compile({ ...other, schema: { type: "object" } });
  return { path: `${rootOf(set)}/${validatorModule(type)}`, text: await formatted(compiler.compile(type)) };
}

async function printSet(set: ValidatorSet, contract: Contract): Promise<GeneratedFile[]> {
  const root = rootOf(set);
  const shapes = new Set(contract.events.flatMap((event) => [...dependenciesOf(event.schema, contract), event]));
  const files = await Promise.all([contract.envelope, ...shapes].map((type) => shapeModule(type, set, contract)));
  files.push({ path: `${root}/formats.js`, text: await formatted(formatsModule(set)) });
  files.push({ path: `${root}/formats.d.ts`, text: formatsDeclaration(set) });
  files.push({ path: `${root}/index.js`, text: await formatted(indexModule(contract)) });
  files.push({ path: `${root}/index.d.ts`, text: indexDeclaration });
  return files;
}

function rootOf({ folder }: ValidatorSet): string {
  return `typescript/validators/${folder}`;
}

function formatsOf({ strict }: ValidatorSet): Readonly<Record<string, RegExp>> {
  return strict ? strictFormats : openFormats;
}

function formatsModule(set: ValidatorSet): string {
  return Object.entries(formatsOf(set))
    .map(([name, format]) => `export const ${formatName(name)} = ${format};`)
    .join("\n");
}

function formatsDeclaration(set: ValidatorSet): string {
  return `${banner}${Object.keys(formatsOf(set))
    .map((name) => `\n/** Matches a valid \`${name}\`. */\nexport declare const ${formatName(name)}: RegExp;\n`)
    .join("")}`;
}

/** The name of a format's RegExp: `date-time` is `dateTimeFormat`. */
function formatName(format: string): string {
  return `${format.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase())}Format`;
}

function indexModule(contract: Contract): string {
  return [
    'export { validate as validateEnvelope } from "./envelope.js";',
    ...contract.events.map((event) => `import { validate as ${validatorName(event.title)} } from "./${validatorModule(event)}";`),
    "export const validators = /* @__PURE__ */ new Map([",
    ...contract.events.map((event) => `  ["${event.name}", ${validatorName(event.title)}],`),
    "]);",
  ].join("\n");
}

const indexDeclaration = `${banner}
import type { Validator } from "../../validator.js";

/** Checks the envelope: the properties that every body has, whatever its event. */
export declare const validateEnvelope: Validator<unknown>;

/** The validator of each event, by the event's name. */
export declare const validators: ReadonlyMap<string, Validator<unknown>>;
`;

async function formatted(code: string): Promise<string> {
  const { code: text } = await transform(code, { format: "esm", charset: "utf8" });
  return banner + text;
}

function validatorName(title: string): string {
  return `validate${title}`;
}

/** Compiles shapes to modules. The shapes that one refers to must have been compiled before it. */
class Compiler {
  readonly #ajv: Ajv;
  readonly #scope = new ModuleScope();
  readonly #formats: Readonly<Record<string, RegExp>>;
  readonly #strict: boolean;

  constructor(set: ValidatorSet) {
    this.#strict = set.strict;
    this.#formats = formatsOf(set);
    this.#ajv = new Ajv({
      allErrors: set.allErrors,
      allowUnionTypes: true,
      code: { source: true, esm: true, optimize: 3 },
      formats: { ...this.#formats },
      inlineRefs: false,
      messages: false,
      meta: false,
      strict: true,
      strictRequired: false,
      validateSchema: false,
    });
    if (!set.allErrors) useFlatProperties(this.#ajv);
    Object.assign(this.#ajv, { scope: this.#scope });
  }

  compile(type: ObjectType): string {
    this.#scope.current = type;
    const validate = withLeanObjects(() => this.#ajv.addSchema(this.#prepared(type.schema), type.title).getSchema(type.title));
    if (validate?.source === undefined) throw new Error(`Ajv printed no source for ${type.title}`);
    const { validateName, validateCode } = validate.source;
    this.#scope.types.set(validateName.str, type);
    const used = this.#scope
      .takeUsed()
      .filter((name) => new RegExp(`\\b${name.str}\\b`).test(validateCode) && name.str !== validateName.str);
    return [...used.map((name) => this.#declaration(name, type)), validateCode, `export { ${validateName.str} as validate };`].join("\n");
  }

  #prepared(schema: JsonSchema): AnySchemaObject {
    const open = withFormats(withoutAnnotations(schema), Object.keys(this.#formats));
    const variant = this.#strict ? closed(open) : open;
    return mapSchema(variant, (node) => (node.$ref === undefined ? node : { $ref: titleOfRef(node.$ref) }));
  }

  #declaration(name: ValueScopeName, from: ObjectType): string {
    const folder = from.path.includes("/") ? "../" : "./";
    if (name.prefix === "validate") {
      const target = this.#scope.types.get(name.str);
      if (target === undefined) throw new Error(`${from.title} needs ${name.str}, which has not been compiled yet`);
      return `import { validate as ${name.str} } from "${folder}${validatorModule(target)}";`;
    }
    const code = name.value?.code;
    if (name.prefix === "formats") return `import { ${name.str} } from "${folder}formats.js";`;
    if (code === undefined)
      throw new Error(`the validator of ${from.title} needs ${name.str} at run time, which a module without dependencies cannot have`);
    return `const ${name.str} = ${code};`;
  }
}

/** Ajv's scope of values that generated code refers to, with names that say what they hold. Ajv's own are numbers, which shift when a schema is added. */
class ModuleScope extends ValueScope {
  current: ObjectType | undefined;
  /** Which shape each validator function checks. */
  readonly types = new Map<string, ObjectType>();
  #used = new Set<ValueScopeName>();

  constructor() {
    super({ scope: {} });
  }

  override name(prefix: string): ValueScopeName {
    if (prefix === "validate" && this.current !== undefined) return new ValueScopeName(prefix, validatorName(this.current.title));
    return super.name(prefix);
  }

  override value(nameOrPrefix: ValueScopeName | string, value: NameValue): ValueScopeName {
    const name = super.value(this.#named(nameOrPrefix, value), prunedSchema(nameOrPrefix, value));
    this.#used.add(name);
    return name;
  }

  /** The names that were requested since the last call. */
  takeUsed(): ValueScopeName[] {
    const used = [...this.#used];
    this.#used = new Set();
    return used;
  }

  #named(nameOrPrefix: ValueScopeName | string, value: NameValue): ValueScopeName | string {
    if (nameOrPrefix === "schema") return new ValueScopeName("schema", `schema${this.current?.title ?? ""}`);
    if (nameOrPrefix === "formats") return new ValueScopeName("formats", formatName(String(value.key)));
    return nameOrPrefix;
  }
}

/** The parts of a schema that generated code reads: the lists of types for its errors and, for a closed object, the names of the properties. The rest is left out of the module. */
function prunedSchema(nameOrPrefix: ValueScopeName | string, value: NameValue): NameValue {
  return nameOrPrefix === "schema" ? { ...value, code: stringify(readParts(value.ref as JsonSchema) ?? {}) } : value;
}

function readParts(schema: JsonSchema): JsonSchema | undefined {
  const kept: JsonSchema = {};
  if (Array.isArray(schema.type)) kept.type = schema.type;
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const inner = readParts(property);
    return inner === undefined && schema.additionalProperties === undefined ? [] : [[name, inner ?? {}] as const];
  });
  if (properties.length > 0) kept.properties = Object.fromEntries(properties);
  const items = schema.items === undefined ? undefined : readParts(schema.items);
  if (items !== undefined) kept.items = items;
  return Object.keys(kept).length === 0 ? undefined : kept;
}
