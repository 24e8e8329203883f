import { walk } from "./json-schema.js";
import type { SchemaFile } from "./schema-file.js";

/** All schema files that are checked together, with the indexes that keep the checks linear. */
export interface SchemaSet {
  readonly files: readonly SchemaFile[];
  readonly byPath: ReadonlyMap<string, SchemaFile>;
  /** The paths of files that exist but cannot be judged. What other files say about them is not judged either. */
  readonly broken: ReadonlySet<string>;
  /** The places of each title. The keys are in lower case: on some disks, two files whose names differ only by case are one. */
  readonly placesOfTitle: ReadonlyMap<string, readonly TitlePlace[]>;
}

/** The place of a title. */
interface TitlePlace {
  readonly title: string;
  readonly file: SchemaFile;
  readonly pointer: string;
}

/** Indexes `files`. */
export function schemaSetOf(files: readonly SchemaFile[], broken: Iterable<string> = []): SchemaSet {
  const placesOfTitle = new Map<string, TitlePlace[]>();
  for (const file of files) {
    for (const { schema, pointer } of walk(file.schema)) {
      const { title } = schema;
      if (title === undefined) continue;
      const key = title.toLowerCase();
      placesOfTitle.set(key, [...(placesOfTitle.get(key) ?? []), { title, file, pointer }]);
    }
  }
  return { files, byPath: new Map(files.map((file) => [file.path, file])), broken: new Set(broken), placesOfTitle };
}
