import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { issueOf } from "../../src/issue.js";
import { walk } from "./json-schema.js";
import { lineOf } from "./json-text.js";
import { formatMistake, type Mistake } from "./mistake.js";
import type { Finding, Rule } from "./rule.js";
import type { SchemaFile } from "./schema-file.js";
import { rules } from "./rules.js";
import { schemaSetOf } from "./schema-set.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });

/**
 * Checks that every file is a JSON Schema that follows this project's conventions.
 *
 * @param files All files that belong together, including every file that they refer to.
 * @param conventions The rules to check; all of them, if left out.
 * @param unreadable The paths of further files, which exist but cannot be read.
 * @returns The findings, in the order of the files. For a file that is not a JSON Schema, only the reasons: it then counts as unreadable.
 */
export function lint(files: readonly SchemaFile[], conventions: readonly Rule[] = rules, unreadable: readonly string[] = []): Finding[] {
  const findings = new Map(files.map((file) => [file, checkAgainstMetaSchema(file)]));
  const isSchema = (file: SchemaFile) => findings.get(file)?.length === 0;
  const schemas = files.filter(isSchema);
  const set = schemaSetOf(schemas, [...unreadable, ...files.filter((file) => !isSchema(file)).map(({ path }) => path)]);
  for (const file of schemas) {
    const { path } = file;
    for (const { schema, pointer } of walk(file.schema)) {
      for (const rule of conventions) {
        const report = (message: string, below?: string) =>
          findings.get(file)?.push({ path, pointer: below === undefined ? pointer : `${pointer}/${below}`, rule: rule.name, message });
        rule.check({ schema, pointer, file, set, report });
      }
    }
  }
  return [...findings].flatMap(([{ text }, found]) =>
    text === undefined ? found : found.map((finding) => ({ ...finding, line: lineOf(text, finding.pointer) })),
  );
}

/** Turns a finding into a mistake in a file of this repository. */
export function mistakeOf({ path, rule, message, ...place }: Finding): Mistake {
  return { ...place, file: `schemas/${path}`, message: `${message} (${rule})` };
}

/** Formats a finding as a line for the terminal: file, line, pointer, message, rule. */
export function formatFinding(finding: Finding): string {
  return formatMistake(mistakeOf(finding));
}

function checkAgainstMetaSchema({ path, schema }: SchemaFile): Finding[] {
  const finding = (pointer: string, message: string) => ({ path, pointer, rule: "valid-json-schema", message });
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [finding("", "is not a JSON object; write a schema")];
  // A separate rule checks the dialect. Here every file is read in the same one, so a mistyped $schema cannot stop the check.
  const { $schema: _, ...rest } = schema;
  if (ajv.validateSchema(rest) !== true) {
    const errors = ajv.errors ?? [];
    // A separate rule checks types, too, with a clearer message.
    const types = new Set(errors.filter(isOfType).map(({ instancePath }) => instancePath));
    const others = errors.filter(
      ({ keyword, instancePath }) => keyword !== "anyOf" && ![...types].some((type) => isWithin(instancePath, type)),
    );
    if (others.length > 0)
      return others.map((error) => {
        const message = error.keyword === "type" ? issueOf(error, rest).message : (error.message ?? "is not valid");
        return finding(error.instancePath, `${message}; see JSON Schema 2020-12`);
      });
  }
  return [...walk(schema)]
    .filter((node) => typeof node.schema !== "object")
    .map(({ schema, pointer }) => finding(pointer, `is ${JSON.stringify(schema)}; write a schema that describes the value`));
}

/** Whether an error reports that the keyword `type` is neither a type nor a list of types. */
function isOfType({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === "anyOf" && schemaPath.endsWith("/properties/type/anyOf");
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
