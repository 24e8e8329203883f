import { Ajv2020 } from "ajv/dist/2020.js";
import { walk } from "./json-schema.js";
import type { Finding, Rule } from "./rule.js";
import type { SchemaFile } from "./schema-file.js";
import { rules } from "./rules.js";
import { schemaSetOf } from "./schema-set.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });

/**
 * Checks that every file is a JSON Schema, and then that it follows this project's conventions.
 *
 * @param files All files that belong together, including every file that they refer to.
 * @param conventions The rules to check; all of them, if left out.
 * @returns The findings, in the order of the files. If some files are not JSON Schemas, only those are reported.
 */
export function lint(files: readonly SchemaFile[], conventions: readonly Rule[] = rules): Finding[] {
  const invalid = files.flatMap(checkAgainstMetaSchema);
  if (invalid.length > 0) return invalid;
  const findings: Finding[] = [];
  const set = schemaSetOf(files);
  for (const file of files) {
    for (const { schema, pointer } of walk(file.schema)) {
      for (const rule of conventions) {
        rule.check({
          schema,
          pointer,
          file,
          set,
          report: (message, below) =>
            findings.push({ path: file.path, pointer: below === undefined ? pointer : `${pointer}/${below}`, rule: rule.name, message }),
        });
      }
    }
  }
  return findings;
}

/** A finding as a line for the terminal: file, pointer, message, rule. */
export function formatFinding({ path, pointer, rule, message }: Finding): string {
  return `schemas/${path}#${pointer}: ${message} (${rule})`;
}

function checkAgainstMetaSchema({ path, schema }: SchemaFile): Finding[] {
  const finding = (pointer: string, message: string) => ({ path, pointer, rule: "valid-json-schema", message });
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [finding("", "is not a JSON object; write a schema")];
  // A separate rule checks the dialect. Here every file is read in the same one, so a mistyped $schema cannot stop the check.
  const { $schema: _, ...rest } = schema;
  if (ajv.validateSchema(rest) === true) return [];
  return (ajv.errors ?? [])
    .filter((error) => error.keyword !== "anyOf")
    .map((error) => finding(error.instancePath, `${error.message ?? "is not valid"}; see JSON Schema 2020-12`));
}
