import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract, EventType, ObjectType, Scope } from "./contract.js";
import { refTo, resolve } from "./definitions.js";
import { deliveredFormOf } from "./delivered-form.js";
import { type JsonSchema, mapSchema } from "./json-schema.js";
import { formatFinding, lint } from "./lint.js";
import { resolveRef } from "./references.js";
import type { Finding, Rule } from "./rule.js";
import { envelopePath, isEventFile, isObjectFile, nameOf, type SchemaFile } from "./schema-file.js";
import { rules } from "./rules.js";
import { type SchemaSet, schemaSetOf } from "./schema-set.js";

/** The schemas break a rule, or cannot be read. The message lists every finding, one per line. */
export class ContractError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join("\n"));
    this.name = "ContractError";
    this.findings = findings;
  }
}

/**
 * Reads the schemas below `root`, checks them, and builds one model from them.
 *
 * @param root The folder that holds `envelope.schema.json`, `objects/` and `events/`.
 * @throws {ContractError} When a file is not JSON, or breaks a rule.
 */
export async function loadContract(root: string): Promise<Contract> {
  return contractOf(await readSchemaFiles(root));
}

/** Reads every schema file below `root`, sorted by path. A stray file is reported, not ignored, except the folder's README. */
export async function readSchemaFiles(root: string): Promise<SchemaFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
    .filter((path) => path !== "README.md")
    .sort();
  const findings: Finding[] = [];
  const files: SchemaFile[] = [];
  for (const path of paths) {
    const finding = (message: string) => findings.push({ path, pointer: "", rule: "readable", message });
    if (path !== envelopePath && !/^(?:events|objects)\/[^/]+\.schema\.json$/.test(path)) {
      finding("is not a file that belongs here; move it to events/<event>.schema.json or objects/<object>.schema.json");
      continue;
    }
    try {
      files.push({ path, schema: JSON.parse(await readFile(join(root, path), "utf8")) });
    } catch (error) {
      finding(`cannot be read: ${error instanceof Error ? error.message : error}; write valid JSON`);
    }
  }
  if (!paths.includes(envelopePath)) findings.push({ path: envelopePath, pointer: "", rule: "readable", message: "is missing; write it" });
  if (findings.length > 0) throw new ContractError(findings);
  return files;
}

/**
 * Builds one model from schema files that have been read.
 *
 * @param conventions The rules to check; all of them, if left out.
 * @throws {ContractError} When a file breaks a rule.
 */
export function contractOf(files: readonly SchemaFile[], conventions: readonly Rule[] = rules): Contract {
  const findings = lint(files, conventions);
  if (findings.length > 0) throw new ContractError(findings);
  return modelOf(files);
}

/** The model of schema files, without checking the rules. Every file that they refer to must be among them. */
export function modelOf(files: readonly SchemaFile[]): Contract {
  const set = schemaSetOf(files);
  const objectType = (file: SchemaFile): ObjectType => ({
    name: nameOf(file),
    title: file.schema.title as string,
    path: file.path,
    schema: withModelRefs(file, set),
  });
  const envelope = objectType(set.byPath.get(envelopePath) as SchemaFile);
  const objects = files.filter(isObjectFile).map(objectType);
  const eventType = (file: SchemaFile): EventType => {
    const type = objectType(file);
    return {
      ...type,
      scope: file.schema["x-scope"] as Scope,
      delivered: deliveredFormOf(type.schema, (schema) => resolve(schema, { objects })),
    };
  };
  return { envelope, objects, events: files.filter(isEventFile).map(eventType) };
}

/** The schema of a file, with references to objects by title, and references to properties replaced by the property. */
function withModelRefs(file: SchemaFile, set: SchemaSet): JsonSchema {
  return mapSchema(file.schema, (schema) => {
    const target = schema.$ref === undefined ? undefined : resolveRef(schema.$ref, file, set);
    if (target === undefined) return schema;
    return target.kind === "property" ? target.schema : { $ref: refTo(target.schema.title as string) };
  });
}
