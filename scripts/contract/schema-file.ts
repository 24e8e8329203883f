import type { JsonSchema } from "./json-schema.js";

/** A schema file as read. */
export interface SchemaFile {
  /** Path below the schema root, with forward slashes: `events/link.clicked.schema.json`. */
  readonly path: string;
  readonly schema: JsonSchema;
  /** The file's text, if the schema was read from a file: findings take their lines from it. */
  readonly text?: string;
}

/** Path of the only schema that is neither an event nor an object. */
export const envelopePath = "envelope.schema.json";

/** Whether a file holds an event. */
export function isEventFile(file: SchemaFile): boolean {
  return file.path.startsWith("events/");
}

/** Whether a file holds a shared object. */
export function isObjectFile(file: SchemaFile): boolean {
  return file.path.startsWith("objects/");
}

/** The name of a schema file without folder and extension: `events/link.clicked.schema.json` is `link.clicked`. */
export function nameOf(file: SchemaFile): string {
  return file.path.replace(/^.*\//, "").replace(/\.schema\.json$/, "");
}

/** Whether a schema may have this path. */
export function isSchemaPath(path: string): boolean {
  return path === envelopePath || /^(?:events|objects)\/[^/]+\.schema\.json$/.test(path);
}
