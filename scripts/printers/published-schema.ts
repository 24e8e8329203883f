import { baseUrl, dialect } from "../contract/base-url.js";
import type { ObjectType } from "../contract/contract.js";
import type { JsonSchema } from "../contract/json-schema.js";
import type { GeneratedFile } from "./printer.js";

/** A published schema of any event: `oneOf` of the definitions with the given titles. */
export function unionFile(
  path: string,
  { title, description, oneOf, definitions }: { title: string; description: string; oneOf: readonly object[]; definitions: object },
): GeneratedFile {
  return jsonFile(path, { $schema: dialect, $id: baseUrl + path, title, description, oneOf, $defs: definitions });
}

/** Shapes by their titles, as they stand in the `$defs` of a published schema. */
export function definitionsOf(types: readonly ObjectType[]): Record<string, JsonSchema> {
  return Object.fromEntries(types.map(({ title, schema }) => [title, definitionOf(schema)]));
}

/** A schema as it stands below another: without what names it as a document of its own. */
export function definitionOf({ $id: _id, $schema: _schema, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** A published schema as a file. */
export function jsonFile(path: string, schema: object): GeneratedFile {
  return { path: `schemas/${path}`, text: `${JSON.stringify(schema, null, 2)}\n` };
}
