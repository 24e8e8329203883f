import { walk } from "../json-schema.js";
import { resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { isEventFile, isObjectFile, type SchemaFile } from "../schema-file.js";
import type { SchemaSet } from "../schema-set.js";

/** Every shared object is held by an event, directly or in another object: one that is not would be published, and describe nothing that is sent. */
export const objectUsed: Rule = {
  name: "object-used",
  check({ pointer, file, set, report }) {
    // What holds it may be in a file that cannot be judged.
    if (pointer !== "" || !isObjectFile(file) || set.broken.size > 0) return;
    if (!heldIn(set).has(file)) report("is an object that no event holds; refer to it, or remove the file");
  },
};

const known = new WeakMap<SchemaSet, ReadonlySet<SchemaFile>>();

/** The files that events are and hold. */
function heldIn(set: SchemaSet): ReadonlySet<SchemaFile> {
  const held = known.get(set) ?? new Set(set.files.filter(isEventFile).flatMap((event) => reachableFrom(event, set)));
  known.set(set, held);
  return held;
}

function reachableFrom(start: SchemaFile, set: SchemaSet): SchemaFile[] {
  const reached = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const file of reached)
    for (const { schema } of walk(file.schema)) {
      const target = schema.$ref === undefined ? undefined : resolveRef(schema.$ref, file, set);
      if (target !== undefined) reached.add(target.file);
    }
  return [...reached];
}
