import { walk } from "./json-schema.js";
import type { SchemaFile } from "./schema-file.js";

/** All schema files that are checked together, with the indexes that keep the checks linear. */
export interface SchemaSet {
  readonly files: readonly SchemaFile[];
  readonly byPath: ReadonlyMap<string, SchemaFile>;
  /** The places of each title, as `<path>#<pointer>`. */
  readonly placesOfTitle: ReadonlyMap<string, readonly string[]>;
}

/** Indexes `files`. */
export function schemaSetOf(files: readonly SchemaFile[]): SchemaSet {
  const placesOfTitle = new Map<string, string[]>();
  for (const file of files) {
    for (const { schema, pointer } of walk(file.schema)) {
      if (schema.title === undefined) continue;
      const places = placesOfTitle.get(schema.title) ?? [];
      places.push(`${file.path}#${pointer}`);
      placesOfTitle.set(schema.title, places);
    }
  }
  return { files, byPath: new Map(files.map((file) => [file.path, file])), placesOfTitle };
}
