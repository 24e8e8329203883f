import type { AnySchema } from "../contract/any-schema.js";
import { baseUrl, dialect } from "../contract/base-url.js";
import type { GeneratedFile } from "./printer.js";

/** A published schema as a file. Its path, below the folder of schemas, is also its `$id` below the base URL. */
export function schemaFile(path: string, schema: AnySchema): GeneratedFile {
  const text = JSON.stringify({ $schema: dialect, $id: baseUrl + path, ...schema }, null, 2);
  return { path: `schemas/${path}`, text: `${text}\n` };
}
