import type { GeneratedFile } from "../printer.js";
import { quoted, text } from "./sql.js";
import type { Column, ScalarColumnKind, Table } from "./table-model.js";

const types: Readonly<Record<ScalarColumnKind, string>> = {
  string: "text",
  integer: "bigint",
  number: "double precision",
  boolean: "boolean",
  timestamp: "timestamptz",
  json: "json",
  binary: "bytea",
};

/** How many bytes PostgreSQL keeps of a name. */
const longestName = 63;

/** The tables of PostgreSQL, which has no structs that tools can read: a column for each value in a struct, and lists of structs as JSON. */
export function postgresqlTables(tables: readonly Table[]): readonly GeneratedFile[] {
  return [{ path: "postgresql/tables.sql", text: tables.map(tableSql).join("\n") }];
}

function tableSql({ name, description, columns }: Table): string {
  const table = quoted(name);
  const flat = named(flatColumns(columns));
  return [
    `CREATE TABLE ${table} (`,
    flat.map(({ name: column, type, nullable }) => `  ${quoted(column)} ${type}${nullable ? "" : " NOT NULL"}`).join(",\n"),
    ");",
    `COMMENT ON TABLE ${table} IS ${text(description)};`,
    ...flat.map(({ name: column, description: what }) => `COMMENT ON COLUMN ${table}.${quoted(column)} IS ${text(what)};`),
    "",
  ].join("\n");
}

interface FlatColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly description: string;
}

/** A column for each value that is not in a list. It may be null if anything that it stands in may be. */
function flatColumns(columns: readonly Column[], prefix = "", nullableAbove = false): FlatColumn[] {
  return columns.flatMap(({ name, type, nullable: itself, description }) => {
    const nullable = nullableAbove || itself;
    if (type.kind === "struct") return flatColumns(type.columns, `${prefix}${name}_`, nullable);
    return [{ name: prefix + name, type: type.kind === "list" ? "json" : types[type.kind], nullable, description }];
  });
}

/** The columns with names that PostgreSQL keeps whole and that are unlike each other. */
function named(columns: readonly FlatColumn[]): FlatColumn[] {
  const used = new Set<string>();
  return columns.map((column) => {
    let name = column.name.slice(0, longestName);
    for (let number = 2; used.has(name); number++) name = `${column.name.slice(0, longestName - 4)}_${number}`;
    used.add(name);
    return { ...column, name };
  });
}
