import { screamingSnakeCase } from "../../ports/kit/casing.js";
import type { GeneratedFile } from "../printer.js";
import { type Column, type ColumnType, type ScalarColumnKind, structsIn, type Table } from "./table-model.js";

const types: Readonly<Record<ScalarColumnKind, string>> = {
  string: "pa.string()",
  integer: "pa.int64()",
  number: "pa.float64()",
  boolean: "pa.bool_()",
  timestamp: 'pa.timestamp("us", tz="UTC")',
  json: "pa.string()",
  binary: "pa.binary()",
};

/** A module of Python with a schema of Apache Arrow, which is also that of a Parquet file, for each table. */
export function arrowSchemas(tables: readonly Table[]): readonly GeneratedFile[] {
  const structs = structsIn(tables.flatMap(({ columns }) => columns));
  const module = [
    '"""Schemas of the tables for Apache Arrow and Parquet.',
    "",
    "Generated from schemas/ by `npm run generate`. Do not edit.",
    '"""',
    "",
    "import pyarrow as pa",
    "",
    "",
    "def _field(",
    "    name: str,",
    "    type: pa.DataType,",
    "    description: str,",
    "    json_name: str | None = None,",
    "    *,",
    "    required: bool = False,",
    "    nullable: bool = True,",
    ") -> pa.Field:",
    '    metadata = {"description": description, "required": str(required).lower()}',
    "    if json_name is not None:",
    '        metadata["jsonName"] = json_name',
    "    return pa.field(name, type, nullable=nullable, metadata=metadata)",
    "",
    "",
    ...structs.map(({ title, columns }) => `${structName(title)} = pa.struct(${listOf(columns.map(nullable))})\n`),
    ...tables.map(({ name, columns }) => `${screamingSnakeCase(name)} = pa.schema(${listOf(columns)})\n`),
    "#: The schema of each table, by its name.",
    "TABLES: dict[str, pa.Schema] = {",
    ...tables.map(({ name }) => `    ${JSON.stringify(name)}: ${screamingSnakeCase(name)},`),
    "}",
    "",
  ];
  return [{ path: "arrow/codeqr_tables.py", text: module.join("\n") }];
}

/** pyarrow takes no null in a field that must not be null, even where the struct around it is null. So only columns are held to it. */
function nullable(field: Column): Column {
  return { ...field, nullable: true };
}

function structName(title: string): string {
  return `_${screamingSnakeCase(title)}`;
}

function listOf(columns: readonly Column[]): string {
  const fields = columns.map(({ name, jsonName, type, required, nullable, description }) => {
    const rest = [
      ...(jsonName === undefined ? [] : [`json_name=${literal(jsonName)}`]),
      ...(required ? ["required=True"] : []),
      ...(nullable ? [] : ["nullable=False"]),
    ];
    return `        _field(${[literal(name), typeOf(type), literal(description), ...rest].join(", ")}),`;
  });
  return `\n    [\n${fields.join("\n")}\n    ]\n`;
}

function typeOf(type: ColumnType): string {
  if (type.kind === "list") return `pa.list_(pa.field("item", ${typeOf(type.items)}, nullable=False))`;
  return type.kind === "struct" ? structName(type.title) : types[type.kind];
}

/** A text of Python: the escapes of JSON are a part of Python's. */
function literal(value: string): string {
  return JSON.stringify(value);
}
