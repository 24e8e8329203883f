import type { Contract, EventType, NamedSchema, Scope } from "./contract.js";
import { refTo, resolve } from "./definitions.js";
import { deliveredFormOf } from "./delivered-form.js";
import { withIntegerBounds } from "./integer-bounds.js";
import { readJsonFolder } from "./json-folder.js";
import { type JsonSchema, mapSchema } from "./json-schema.js";
import { lint, mistakeOf } from "./lint.js";
import { MistakeError } from "./mistake.js";
import { resolveRef } from "./references.js";
import type { Finding, Rule } from "./rule.js";
import { envelopePath, isEventFile, isObjectFile, isSchemaPath, nameOf, type SchemaFile } from "./schema-file.js";
import { rules } from "./rules.js";
import { type SchemaSet, schemaSetOf } from "./schema-set.js";

/** The schemas break a rule, or cannot be read. The message lists every finding, one per line. */
export class ContractError extends MistakeError {
  override readonly name = "ContractError";
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(mistakeOf));
    this.findings = findings;
  }
}

/**
 * Reads the schemas below `root`, checks them, and builds one model from them.
 *
 * @param root The folder that holds `envelope.schema.json`, `objects/` and `events/`.
 * @throws {ContractError} When a file is not JSON, or breaks a rule. It lists everything that is wrong.
 */
export async function loadContract(root: string): Promise<Contract> {
  const { files, findings, unreadable } = await readSchemas(root);
  const all = [...findings, ...lint(files, rules, unreadable)];
  if (all.length > 0) throw new ContractError(all);
  return modelOf(files);
}

/**
 * Reads every schema file below `root`, sorted by path.
 *
 * @throws {ContractError} When a file is not JSON, is missing, or does not belong there.
 */
export async function readSchemaFiles(root: string): Promise<readonly SchemaFile[]> {
  const { files, findings } = await readSchemas(root);
  if (findings.length > 0) throw new ContractError(findings);
  return files;
}

async function readSchemas(root: string) {
  const { files, mistakes } = await readJsonFolder(root, {
    isOurs: isSchemaPath,
    isIgnored: (path) => path === "README.md",
    kind: "a schema",
    places: "events/<event>.schema.json or objects/<object>.schema.json",
  });
  const findings = mistakes.map(({ file, ...mistake }): Finding => ({ path: file, rule: "readable", ...mistake }));
  const paths = new Set([...files, ...findings].map(({ path }) => path));
  if (!paths.has(envelopePath)) findings.push({ path: envelopePath, pointer: "", rule: "readable", message: "is missing; write it" });
  return {
    files: files.map(({ path, text, value }): SchemaFile => ({ path, text, schema: value as JsonSchema })),
    findings,
    unreadable: findings.map(({ path }) => path).filter((path) => isSchemaPath(path) && !files.some((file) => file.path === path)),
  };
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
  const objectType = (file: SchemaFile): NamedSchema => ({
    name: nameOf(file),
    title: file.schema.title as string,
    path: file.path,
    schema: withIntegerBounds(withModelRefs(file, set)),
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
