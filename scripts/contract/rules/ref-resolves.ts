import { walk } from "../json-schema.js";
import { pathOfRef, resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { isObjectFile, type SchemaFile } from "../schema-file.js";

export const refResolves: Rule = {
  name: "ref-resolves",
  description: "A `$ref` leads to a file of `schemas/objects` or to a property of the envelope, and no object contains itself.",
  check({ schema, file, set, report }) {
    if (schema.$ref === undefined || set.broken.has(pathOfRef(schema.$ref, file))) return;
    const target = resolveRef(schema.$ref, file, set);
    if (target === undefined) {
      report(
        `refers to ${schema.$ref}, which does not exist; name a file of schemas/objects, or ../envelope.schema.json#/properties/<name>`,
        "$ref",
      );
    } else if (target.kind === "file" && !isObjectFile(target.file)) {
      report(`refers to ${target.file.path}, which is not a shared object; move the shared part into schemas/objects`, "$ref");
    } else if (isObjectFile(file) && reaches(target.file, file)) {
      report(`refers to ${target.file.path}, which contains ${file.path} again; remove the inner reference`, "$ref");
    }

    function reaches(from: SchemaFile, goal: SchemaFile, seen = new Set<SchemaFile>()): boolean {
      if (from === goal) return true;
      if (seen.has(from)) return false;
      seen.add(from);
      return [...walk(from.schema)].some((node) => {
        const next = node.schema.$ref === undefined ? undefined : resolveRef(node.schema.$ref, from, set);
        return next?.kind === "file" && reaches(next.file, goal, seen);
      });
    }
  },
};
