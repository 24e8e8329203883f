import { baseUrl, dialect } from "../contract/base-url.js";
import type { GeneratedFile } from "./printer.js";

/** A published schema of any event: `oneOf` of the definitions with the given titles. */
export function unionFile(
  path: string,
  { title, description, oneOf, definitions }: { title: string; description: string; oneOf: readonly object[]; definitions: object },
): GeneratedFile {
  return jsonFile(path, { $schema: dialect, $id: baseUrl + path, title, description, oneOf, $defs: definitions });
}

/** A published schema as a file. */
export function jsonFile(path: string, schema: object): GeneratedFile {
  return { path: `schemas/${path}`, text: `${JSON.stringify(schema, null, 2)}\n` };
}
