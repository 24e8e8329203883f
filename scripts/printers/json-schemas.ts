import { baseUrl, dialect } from "../contract/base-url.js";
import { refTo } from "../contract/definitions.js";
import { banner } from "./banner.js";
import { type JsonForm, jsonShapesOf, literalOf } from "./json-shapes.js";
import type { Printer } from "./printer.js";

/** Prints the published schemas as modules: a runtime that reads no files can hand them to other libraries. */
export const jsonSchemas: Printer = {
  print(contract) {
    const { schemas, documented, delivered } = jsonShapesOf(contract);
    const titles = contract.events.map(({ title }) => title);
    const shapes = [...schemas].map(([name, schema]) => `export const ${name} = ${JSON.stringify(schema, null, 2)};\n`);
    return [
      { path: "typescript/json-schemas/shapes.js", text: [banner, ...shapes].join("\n") },
      { path: "typescript/json-schemas/documented.js", text: formModule(documented, titles) },
      { path: "typescript/json-schemas/documented.d.ts", text: declaration("in its documented form") },
      { path: "typescript/json-schemas/delivered.js", text: formModule(delivered, titles) },
      { path: "typescript/json-schemas/delivered.d.ts", text: declaration("in its documented form or as delivered") },
      { path: "typescript/json-schemas/base-url.js", text: `${banner}export const baseUrl = ${JSON.stringify(baseUrl)};\n` },
      {
        path: "typescript/json-schemas/base-url.d.ts",
        text: `${banner}\n/** The start of each published schema's $id. */\nexport declare const baseUrl: string;\n`,
      },
    ];
  },
};

function formModule(form: JsonForm, events: readonly string[]): string {
  const union = { $schema: dialect, oneOf: events.map((title) => ({ $ref: refTo(title) })) };
  return `${banner}import { ${[...form.values()].join(", ")} } from "./shapes.js";

export const anyEvent = ${JSON.stringify(union, null, 2)};

export const definitions = ${literalOf([...form.keys()], form)};
`;
}

function declaration(form: string): string {
  return `${banner}
/** The JSON Schema of any event in the catalogue ${form}; its references lead to \`definitions\`. */
export declare const anyEvent: Readonly<Record<string, unknown>>;

/** The JSON Schema of each shape ${form}, by its title; references are \`#/$defs/<title>\`. */
export declare const definitions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
`;
}
