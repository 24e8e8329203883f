import type { GeneratedFile } from "../printer.js";
import { pascalCase } from "../../ports/kit/casing.js";
import type { Column, ColumnType, ScalarColumnKind, Table } from "./table-model.js";

const types: Readonly<Record<ScalarColumnKind, unknown>> = {
  string: "string",
  integer: "long",
  number: "double",
  boolean: "boolean",
  timestamp: { type: "long", logicalType: "timestamp-micros" },
  json: "string",
  binary: "bytes",
};

/** A record of Apache Avro for each table. A struct is declared where it first stands, and named from then on. */
export function avroSchemas(tables: readonly Table[]): readonly GeneratedFile[] {
  return tables.map(({ name, description, columns }) => {
    const title = pascalCase(name);
    const schema = {
      type: "record",
      name: title,
      namespace: "io.codeqr.webhooks.tables",
      doc: description,
      fields: fieldsOf(columns, new Set([title])),
    };
    return { path: `avro/${name}.avsc`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}

function fieldsOf(columns: readonly Column[], declared: Set<string>): object[] {
  return columns.map(({ name, jsonName, description, required, nullable, type }) => ({
    name,
    doc: description,
    ...(nullable ? { type: ["null", typeOf(type, declared)], default: null } : { type: typeOf(type, declared) }),
    ...(jsonName === undefined ? {} : { jsonName }),
    required,
  }));
}

function typeOf(type: ColumnType, declared: Set<string>): unknown {
  if (type.kind === "list") return { type: "array", items: typeOf(type.items, declared) };
  if (type.kind !== "struct") return types[type.kind];
  if (declared.has(type.title)) return type.title;
  declared.add(type.title);
  return { type: "record", name: type.title, fields: fieldsOf(type.columns, declared) };
}
