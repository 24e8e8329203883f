import type { Contract, EventType } from "../contract/contract.js";
import { banner } from "./banner.js";
import type { GeneratedFile, Printer } from "./printer.js";
import { validatorModule } from "./validator-paths.js";

/** Prints the modules that a consumer imports: one for each event, and the list of their names. */
export const modules: Printer = {
  name: "modules",
  print(contract) {
    return [...contract.events.flatMap(eventModule), ...nameModule(contract), validatorDeclaration];
  },
};

function eventModule(event: EventType): GeneratedFile[] {
  return [
    {
      path: `typescript/events/${event.name}.js`,
      text: `${banner}export { validate } from "../validators/open/${validatorModule(event)}";\n`,
    },
    {
      path: `typescript/events/${event.name}.d.ts`,
      text: `${banner}import type { ${event.title} } from "../types.js";
import type { Validator } from "../validator.js";

export type * from "../types.js";
export type * from "../validator.js";

/** Tells whether a parsed body is a \`${event.name}\` event. Why it is not stands in \`validate.errors\` until the next call. */
export declare const validate: Validator<${event.title}>;
`,
    },
  ];
}

function nameModule(contract: Contract): GeneratedFile[] {
  const names = contract.events.map((event) => `  "${event.name}",\n`).join("");
  return [
    { path: "typescript/names.js", text: `${banner}export const webhookEventNames = [\n${names}];\n` },
    {
      path: "typescript/names.d.ts",
      text: `${banner}import type { WebhookEventName } from "./types.js";

/** The names of all events of the catalogue. */
export declare const webhookEventNames: readonly WebhookEventName[];
`,
    },
  ];
}

const validatorDeclaration: GeneratedFile = {
  path: "typescript/validator.d.ts",
  text: `${banner}
/** A fault that a validator found. */
export interface ValidationError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  /** The JSON Schema keyword that the value breaks. */
  readonly keyword: string;
  /** What the keyword demands: the missing property, the type, the format. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a parsed body has the shape of \`T\`. The faults that it found stand in \`errors\` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}
`,
};
