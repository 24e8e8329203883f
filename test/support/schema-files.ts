import { contractOf, readSchemaFiles } from "../../scripts/contract/load.js";
import type { SchemaFile } from "../../scripts/contract/schema-file.js";
import { repository } from "./repository.js";

/** A schema that a test changes: any JSON. */
export type Draft = any;

/** Changes schema files: drafts by path, which may be deleted or added. */
export type Change = (files: Record<string, Draft>) => unknown;

/** The schema files of this repository. */
export const schemaFiles: readonly SchemaFile[] = await readSchemaFiles(`${repository}schemas`);

/** An event whose data is a link. */
export const linkEvent =
  schemaFiles.find(({ schema }) => schema.properties?.data?.$ref?.endsWith("/link.schema.json"))?.schema.properties?.event?.const ?? "";

/** It and its objects: enough for every step of a comparison, and fast in all ports. */
export const fewFiles: readonly string[] = [
  "envelope.schema.json",
  `events/${linkEvent}.schema.json`,
  "objects/link.schema.json",
  "objects/tag.schema.json",
];

/** Copies of schema files with a change. */
export function withChange(files: readonly SchemaFile[], change: Change): SchemaFile[] {
  const drafts = Object.fromEntries(files.map(({ path, schema }) => [path, structuredClone(schema)]));
  change(drafts);
  return Object.entries(drafts)
    .map(([path, schema]) => ({ path, schema }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The contract of schema files, even if a change breaks conventions. */
export const contractOfDrafts = (files: readonly SchemaFile[]) => contractOf(files, []);
