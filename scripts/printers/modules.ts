import type { Contract, EventType } from "../contract/contract.js";
import { banner } from "./banner.js";
import type { GeneratedFile, Printer } from "./printer.js";
import { validatorModule } from "./validator-paths.js";

/** Prints the modules that a consumer imports: one for each event, and the list of their names. */
export const modules: Printer = {
  print(contract) {
    return [...contract.events.flatMap(eventModule), ...nameModule(contract), validatorDeclaration];
  },
};

function eventModule(event: EventType): GeneratedFile[] {
  return [
    { path: `typescript/events/${event.name}.js`, text: `${banner}${eventCode(event)}` },
    {
      path: `typescript/events/${event.name}.d.ts`,
      text: `${banner}import type { ${event.title} } from "../types.js";
import type { Validator } from "../validator.js";

export type * from "../types.js";
export type * from "../validator.js";

/**
 * Tells whether a parsed body is a \`${event.name}\` event in its documented form, which the types describe. If it is not, \`validate.errors\` holds the reasons until the next call.
 *
 * Do not use it for a body as delivered, which may be in another form: give it to \`canonicalize\` first.
 */
export declare const validate: Validator<${event.title}>;

/**
 * Converts a parsed \`${event.name}\` body to its documented form, without validation: CodeQR delivers some events in another form. Keeps every value.
 *
 *     const event = canonicalize(JSON.parse(body));
 *     if (validate(event)) console.log(event.data);
 *
 * @returns The body itself if it already is in documented form, or belongs to another event; otherwise a copy. The body is not changed.
 */
export declare function canonicalize(body: unknown): unknown;
`,
    },
  ];
}

function eventCode(event: EventType): string {
  const validator = `export { validate } from "../validators/open/${validatorModule(event)}";\n`;
  if (event.delivered === undefined) {
    return `${validator}
export function canonicalize(body) {
  return body;
}
`;
  }
  return `import { canonicalize as canonicalizeEvent } from "../canonicalizers/${event.name}.js";

${validator}
export function canonicalize(body) {
  return body?.event === ${JSON.stringify(event.name)} ? canonicalizeEvent(body, false) : body;
}
`;
}

function nameModule(contract: Contract): GeneratedFile[] {
  const names = contract.events.map((event) => `  "${event.name}",\n`).join("");
  return [
    { path: "typescript/names.js", text: `${banner}export const webhookEventNames = [\n${names}];\n` },
    {
      path: "typescript/names.d.ts",
      text: `${banner}import type { WebhookEventName } from "./types.js";

/** The names of all events in the catalogue. */
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
  /** What the keyword requires: the missing property, the type, the format. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a parsed body has the shape of \`T\`. The faults that it found are in \`errors\` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}
`,
};
