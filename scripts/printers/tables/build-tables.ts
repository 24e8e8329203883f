import type { Contract, EventType } from "../../contract/contract.js";
import { resolve } from "../../contract/definitions.js";
import { baseTypeOf, isNullable, type JsonSchema } from "../../contract/json-schema.js";
import { snakeCase } from "../../ports/kit/casing.js";
import type { Column, ColumnType, Table } from "./table-model.js";

/** The tables of a contract: one for each event, then `unknown` and `invalid`. */
export function buildTables(contract: Contract): readonly Table[] {
  const names = uniqueNames(["unknown", "invalid"]);
  return [...contract.events.map((event): Table => tableOf(event, names(event.name), contract)), unknownTable(contract), invalidTable];
}

/** What a table holds in no column of its own. */
const extra: Column = {
  name: "extra",
  description:
    "What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.",
  nullable: true,
  required: false,
  type: { kind: "json" },
};

function tableOf({ name: event, schema }: EventType, name: string, contract: Contract): Table {
  return { name, event, description: schema.description ?? "", columns: [...columnsOf(schema, contract, ["extra"]), extra] };
}

/** Events that the contract does not know: their data is in `extra`. */
function unknownTable(contract: Contract): Table {
  return {
    name: "unknown",
    description: "Bodies with a sound envelope whose event is not in the contract.",
    columns: [...columnsOf(contract.envelope.schema, contract, ["extra"]), extra],
  };
}

/** A body that is not valid, and why. The columns are the properties of the lines of `invalid.ndjson`. */
const invalidTable: Table = {
  name: "invalid",
  description: "Bodies that are not valid, each with its first issue and the place that it came from.",
  columns: (
    [
      ["source", "string", true, "File, or topic, that the body came from."],
      ["partition", "integer", true, "Partition of the topic; null for a file."],
      ["position", "integer", true, "Number of the line in the file, from 1, or the offset in the partition."],
      ["event", "string", true, "Name of the event, if it could be read."],
      ["path", "string", false, "Where the first issue is, as a JSON pointer; empty for the whole body."],
      ["keyword", "string", false, "The keyword of JSON Schema that is broken, or `json`, `utf-8` or `at` for what has no JSON body."],
      ["message", "string", false, "What was expected and what was found."],
      ["raw", "binary", true, "The body as it came; null for a record without one."],
    ] as const
  ).map(([name, kind, nullable, description]): Column => ({ name, description, nullable, required: !nullable, type: { kind } })),
};

/** A column for each property that a column can hold, in the order of the schema. */
function columnsOf(schema: JsonSchema, contract: Contract, taken: readonly string[] = []): Column[] {
  const names = uniqueNames(taken);
  return Object.entries(schema.properties ?? {}).flatMap(([jsonName, property]) => {
    const resolved = resolve(property, contract);
    const type = typeOf(resolved, contract);
    if (type === undefined) return [];
    const required = schema.required?.includes(jsonName) ?? false;
    const nullable = !required || isNullable(resolved);
    return [{ name: names(jsonName), jsonName, description: resolved.description ?? "", nullable, required, type }];
  });
}

/** The type of a column; undefined for what has no shape of its own, which `extra` holds. */
function typeOf(schema: JsonSchema, contract: Contract): ColumnType | undefined {
  if (schema.const !== undefined) return { kind: "string" };
  switch (baseTypeOf(schema)) {
    case "string":
      return { kind: schema.format === "date-time" ? "timestamp" : "string" };
    case "integer":
      return { kind: "integer" };
    case "number":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "array": {
      const items = typeOf(resolve(schema.items ?? {}, contract), contract);
      return items === undefined ? undefined : { kind: "list", items };
    }
    case "object":
      return schema.properties === undefined
        ? undefined
        : { kind: "struct", title: schema.title ?? "", columns: columnsOf(schema, contract) };
    default:
      return undefined;
  }
}

/** Gives each name a column's name that no other has, without regard to case. */
function uniqueNames(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken);
  return (name) => {
    const base = snakeCase(name) || "column";
    let free = base;
    for (let number = 2; used.has(free); number++) free = `${base}_${number}`;
    used.add(free);
    return free;
  };
}
