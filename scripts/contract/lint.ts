import { Ajv2020 } from "ajv/dist/2020.js";
import { walk } from "./json-schema.js";
import type { Finding, Rule } from "./rule.js";
import type { SchemaFile } from "./schema-file.js";
import { rules } from "./rules.js";
import { schemaSetOf } from "./schema-set.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });

/**
 * Checks that every file is a JSON Schema, and then that it keeps the conventions of this project.
 *
 * @param files All files that belong together: what they refer to must be among them.
 * @param conventions The rules to check; all of them, if left out.
 * @returns What was found, in the order of the files. Files that are no JSON Schema at all are reported as such, and nothing else is.
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

/** How a finding reads in a terminal: file, pointer, rule, and how to mend it. */
export function formatFinding({ path, pointer, rule, message }: Finding): string {
  return `schemas/${path}#${pointer}: ${message} (${rule})`;
}

function checkAgainstMetaSchema({ path, schema }: SchemaFile): Finding[] {
  const finding = (pointer: string, message: string) => ({ path, pointer, rule: "valid-json-schema", message });
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [finding("", "is no JSON object; write a schema")];
  // The dialect is a rule of its own: here every file is read as the same one, so that a mistyped $schema cannot stop the check.
  const { $schema: _, ...rest } = schema;
  if (ajv.validateSchema(rest) === true) return [];
  return (ajv.errors ?? [])
    .filter((error) => error.keyword !== "anyOf")
    .map((error) => finding(error.instancePath, `${error.message ?? "is not valid"}; see JSON Schema 2020-12`));
}
