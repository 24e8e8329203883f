import { transform } from "esbuild";
import type { Contract, NamedSchema } from "../../contract/contract.js";
import { dependenciesOf, refsOf } from "../../contract/definitions.js";
import { banner } from "../banner.js";
import type { GeneratedFile, Printer } from "../printer.js";
import { validatorModule } from "../validator-paths.js";
import { Compiler } from "./compiler.js";
import { formatName, validatorName } from "./names.js";
import { formatsOf, type ValidatorVariant, variants } from "./variant.js";

/**
 * Prints a module for each shape with its validator, compiled by Ajv, and for each variant an index by event name.
 *
 * Each shape has its own module: importing one event does not load others, with or without a bundler, and a change to one shape is a diff of one file.
 */
export const validators: Printer = {
  async print(contract) {
    const files = await Promise.all(variants.map((variant) => printVariant(variant, contract)));
    return files.flat();
  },
};

/** The modules of one shape's validators, one per variant. */
export function shapeModules(type: NamedSchema, contract: Contract): Promise<GeneratedFile[]> {
  return Promise.all(variants.map((variant) => shapeModule(type, variant, contract)));
}

/** The module of one shape's validator. Shapes that it refers to are compiled as any object, because the module holds only their names. */
async function shapeModule(type: NamedSchema, variant: ValidatorVariant, contract: Contract): Promise<GeneratedFile> {
  const compiler = new Compiler(variant);
  const titles = refsOf(type.schema);
  for (const other of contract.objects) if (titles.includes(other.title)) compiler.compile({ ...other, schema: { type: "object" } });
  return { path: `${rootOf(variant)}/${validatorModule(type)}`, text: await formatted(compiler.compile(type)) };
}

async function printVariant(variant: ValidatorVariant, contract: Contract): Promise<GeneratedFile[]> {
  const root = rootOf(variant);
  const shapes = new Set(contract.events.flatMap((event) => [...dependenciesOf(event.schema, contract), event]));
  const files = await Promise.all([contract.envelope, ...shapes].map((type) => shapeModule(type, variant, contract)));
  files.push({ path: `${root}/formats.js`, text: await formatted(formatsModule(variant)) });
  files.push({ path: `${root}/formats.d.ts`, text: formatsDeclaration(variant) });
  files.push({ path: `${root}/index.js`, text: await formatted(indexModule(contract)) });
  files.push({ path: `${root}/index.d.ts`, text: indexDeclaration });
  return files;
}

function rootOf({ folder }: ValidatorVariant): string {
  return `typescript/validators/${folder}`;
}

function formatsModule(variant: ValidatorVariant): string {
  return Object.entries(formatsOf(variant))
    .map(([name, format]) => `export const ${formatName(name)} = ${format};`)
    .join("\n");
}

function formatsDeclaration(variant: ValidatorVariant): string {
  return `${banner}${Object.keys(formatsOf(variant))
    .map((name) => `\n/** Matches a valid \`${name}\`. */\nexport declare const ${formatName(name)}: RegExp;\n`)
    .join("")}`;
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
