import { posix } from "node:path";
import type { JsonSchema } from "./json-schema.js";
import type { SchemaFile } from "./schema-file.js";
import type { SchemaSet } from "./schema-set.js";

/** The target of a `$ref` in a schema file: a whole file, which is a type, or a property of a file, which is copied in place of the reference. */
export interface RefTarget {
  readonly kind: "file" | "property";
  readonly file: SchemaFile;
  readonly schema: JsonSchema;
}

/** Returns the path of the file that a `$ref` of `from` names, whether or not the file exists. */
export function pathOfRef(ref: string, from: SchemaFile): string {
  return posix.join(posix.dirname(from.path), ref.split("#", 1)[0] ?? "");
}

/** Follows a `$ref` of `from`, or returns undefined when it leads nowhere. */
export function resolveRef(ref: string, from: SchemaFile, set: SchemaSet): RefTarget | undefined {
  const fragment = ref.split("#", 2)[1];
  const file = set.byPath.get(pathOfRef(ref, from));
  if (file === undefined) return undefined;
  if (fragment === undefined) return { kind: "file", file, schema: file.schema };
  const name = /^\/properties\/([^/~]+)$/.exec(fragment)?.[1];
  const properties = file.schema.properties ?? {};
  if (name === undefined || !Object.hasOwn(properties, name)) return undefined;
  return { kind: "property", file, schema: properties[name] as JsonSchema };
}
