import { walk } from "../json-schema.js";
import { resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { isEventFile, isObjectFile, type SchemaFile } from "../schema-file.js";
import type { SchemaSet } from "../schema-set.js";

export const objectUsed: Rule = {
  name: "object-used",
  description: "Every shared object is held by an event, directly or in another object.",
  check({ pointer, file, set, report }) {
    // A file that cannot be judged may refer to it.
    if (pointer !== "" || !isObjectFile(file) || set.broken.size > 0) return;
    if (!heldIn(set).has(file)) report("is an object that no event contains; refer to it, or remove the file");
  },
};

const known = new WeakMap<SchemaSet, ReadonlySet<SchemaFile>>();

/** Returns the files of the events and of everything that they contain. */
function heldIn(set: SchemaSet): ReadonlySet<SchemaFile> {
  const held = known.get(set) ?? new Set(set.files.filter(isEventFile).flatMap((event) => reachableFrom(event, set)));
  known.set(set, held);
  return held;
}

function reachableFrom(start: SchemaFile, set: SchemaSet): SchemaFile[] {
  const reached = new Set([start]);
  // Iterating over a set also visits members added on the way.
  for (const file of reached)
    for (const { schema } of walk(file.schema)) {
      const target = schema.$ref === undefined ? undefined : resolveRef(schema.$ref, file, set);
      if (target !== undefined) reached.add(target.file);
    }
  return [...reached];
}
