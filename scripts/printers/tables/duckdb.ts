import type { GeneratedFile } from "../printer.js";
import { loadSql } from "./duckdb-load.js";
import { quoted, text } from "./sql.js";
import type { Column, ColumnType, ScalarColumnKind, Table } from "./table-model.js";

const types: Readonly<Record<ScalarColumnKind, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  timestamp: "TIMESTAMP WITH TIME ZONE",
  json: "JSON",
  binary: "BLOB",
};

/** The tables of DuckDB, and what fills them from the files of `codeqr-webhooks split`. */
export function duckdbTables(tables: readonly Table[]): readonly GeneratedFile[] {
  const ddl = tables.map(tableSql).join("\n");
  return [
    { path: "duckdb/tables.sql", text: ddl },
    { path: "duckdb/load.sql", text: loadSql(tables, ddl) },
  ];
}

function tableSql({ name, description, columns }: Table): string {
  const table = quoted(name);
  return [
    `CREATE OR REPLACE TABLE ${table} (`,
    columns
      .map(({ name: column, type, nullable }) => `  ${quoted(column)} ${typeSql(type, "  ")}${nullable ? "" : " NOT NULL"}`)
      .join(",\n"),
    ");",
    `COMMENT ON TABLE ${table} IS ${text(description)};`,
    ...columns.map(({ name: column, description: what }) => `COMMENT ON COLUMN ${table}.${quoted(column)} IS ${text(what)};`),
    "",
  ].join("\n");
}

/** A type, with the fields of a struct on lines of their own. */
function typeSql(type: ColumnType, indent: string): string {
  if (type.kind === "list") return `${typeSql(type.items, indent)}[]`;
  if (type.kind !== "struct") return types[type.kind];
  const fields = type.columns.map((column: Column) => `${indent}  ${quoted(column.name)} ${typeSql(column.type, `${indent}  `)}`);
  return `STRUCT(\n${fields.join(",\n")}\n${indent})`;
}
