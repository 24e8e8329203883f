import type { GeneratedFile } from "../printer.js";
import type { Column, ColumnType, ScalarColumnKind, Table } from "./table-model.js";

const types: Readonly<Record<ScalarColumnKind, { readonly ddl: string; readonly json: string }>> = {
  string: { ddl: "STRING", json: "string" },
  integer: { ddl: "BIGINT", json: "long" },
  number: { ddl: "DOUBLE", json: "double" },
  boolean: { ddl: "BOOLEAN", json: "boolean" },
  timestamp: { ddl: "TIMESTAMP", json: "timestamp" },
  json: { ddl: "STRING", json: "string" },
  binary: { ddl: "BINARY", json: "binary" },
};

/** The schemas of Apache Spark: as DDL, and as the JSON that `DataType.fromJson` reads, which also has the names in JSON, and which properties are always there. */
export function sparkSchemas(tables: readonly Table[]): readonly GeneratedFile[] {
  return tables.flatMap(({ name, columns }) => [
    { path: `spark/${name}.ddl`, text: `${columns.map((column) => columnDdl(column, "", " ")).join(",\n")}\n` },
    { path: `spark/${name}.json`, text: `${JSON.stringify(structJson(columns), null, 2)}\n` },
  ]);
}

function columnDdl({ name, type, nullable, description }: Column, indent: string, separator: string): string {
  return `${indent}${quoted(name)}${separator}${typeDdl(type, indent)}${nullable ? "" : " NOT NULL"} COMMENT '${escaped(description)}'`;
}

function typeDdl(type: ColumnType, indent: string): string {
  if (type.kind === "list") return `ARRAY<${typeDdl(type.items, indent)}>`;
  if (type.kind !== "struct") return types[type.kind].ddl;
  return `STRUCT<\n${type.columns.map((column) => columnDdl(column, `${indent}  `, ": ")).join(",\n")}\n${indent}>`;
}

function structJson(columns: readonly Column[]): object {
  return {
    type: "struct",
    fields: columns.map(({ name, jsonName, type, required, nullable, description }) => ({
      name,
      type: typeJson(type),
      nullable,
      metadata: { comment: description, ...(jsonName === undefined ? {} : { jsonName }), required },
    })),
  };
}

function typeJson(type: ColumnType): unknown {
  if (type.kind === "list") return { type: "array", elementType: typeJson(type.items), containsNull: false };
  return type.kind === "struct" ? structJson(type.columns) : types[type.kind].json;
}

function quoted(name: string): string {
  return `\`${name}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\']/g, "\\$&");
}
