import type { EventType } from "../contract/contract.js";
import { banner } from "./banner.js";
import { type JsonForm, type JsonShapes, jsonShapesOf, literalOf, titlesIn } from "./json-shapes.js";
import type { Printer } from "./printer.js";
import { validatorModule } from "./validator-paths.js";

/** Prints a module for each event with its Standard Schema; it loads nothing that belongs to other events. */
export const eventSchemas: Printer = {
  print(contract) {
    const shapes = jsonShapesOf(contract);
    return contract.events.flatMap((event) => [
      { path: `typescript/standard/${event.name}.js`, text: schemaModule(event, shapes) },
      { path: `typescript/standard/${event.name}.d.ts`, text: declaration(event) },
    ]);
  },
};

function schemaModule(event: EventType, shapes: JsonShapes): string {
  const { name, title, delivered } = event;
  const used = new Set<string>();
  const formOf = (form: JsonForm) => {
    const titles = titlesIn(title, form, shapes);
    for (const shape of [title, ...titles]) used.add(form.get(shape) ?? "");
    return `{ event: ${form.get(title)}, definitions: ${literalOf(titles, form)} }`;
  };
  const parts = [
    `name: ${JSON.stringify(name)}`,
    "validate",
    ...(delivered === undefined ? [] : ["canonicalize"]),
    `documented: ${formOf(shapes.documented)}`,
    `delivered: ${formOf(shapes.delivered)}`,
  ];
  return `${banner}import { createEventSchema } from "../../../dist/event-schema.js";
${delivered === undefined ? "" : `import { canonicalize } from "../canonicalizers/${name}.js";\n`}import { ${[...used].sort().join(", ")} } from "../json-schemas/shapes.js";
import { validate } from "../validators/open/${validatorModule(event)}";

export const schema = /* @__PURE__ */ createEventSchema({
${parts.map((part) => `  ${part},\n`).join("")}});
`;
}

function declaration({ name, title }: EventType): string {
  return `${banner}import type { WebhookStandardSchema } from "../../../dist/standard-schema.js";
import type { ${title} } from "../types.js";

export type { JsonSchemaTarget, StandardIssue, StandardResult, WebhookStandardSchema } from "../../../dist/standard-schema.js";
export type * from "../types.js";

/** The Standard Schema of \`${name}\`: the same as \`webhookEventSchemas["${name}"]\` of \`codeqr-webhooks/standard\`, without the code of other events. */
export declare const schema: WebhookStandardSchema<${title}>;
`;
}
