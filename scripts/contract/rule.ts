import type { JsonSchema, SchemaNode } from "./json-schema.js";
import type { SchemaSet } from "./schema-set.js";

/** One schema file as it was read. */
export interface SchemaFile {
  /** Path below the schema root, with forward slashes: `events/link.clicked.schema.json`. */
  readonly path: string;
  readonly schema: JsonSchema;
}

/** What is wrong, where, and how to mend it. */
export interface Finding {
  readonly path: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}

/** What a rule sees: one subschema at a time, and the whole set for what can only be judged together. */
export interface RuleContext extends SchemaNode {
  readonly file: SchemaFile;
  readonly set: SchemaSet;
  /** Reports a fault of this subschema, or of what stands at `below`, a relative JSON pointer without its first slash. The message says how to mend it. */
  report(message: string, below?: string): void;
}

/** A convention of the schemas. */
export interface Rule {
  readonly name: string;
  check(context: RuleContext): void;
}

/** Path of the one schema that is neither an event nor an object. */
export const envelopePath = "envelope.schema.json";

/** Whether a file holds an event. */
export function isEventFile(file: SchemaFile): boolean {
  return file.path.startsWith("events/");
}

/** Whether a file holds a shared object. */
export function isObjectFile(file: SchemaFile): boolean {
  return file.path.startsWith("objects/");
}

/** The name that a schema file is called by: `events/link.clicked.schema.json` is `link.clicked`. */
export function nameOf(file: SchemaFile): string {
  return file.path.replace(/^.*\//, "").replace(/\.schema\.json$/, "");
}
