import { restMacro } from "./duckdb-rest.js";
import { quoted, text } from "./sql.js";
import { type ColumnType, type ScalarColumnKind, structsIn, type StructType, type Table } from "./table-model.js";

const header = `-- Fills typed tables from the folder that \`codeqr-webhooks split FILES... --to FOLDER\` wrote. In DuckDB 1.3 or later:
--
--   SET VARIABLE folder = 'FOLDER';
--   .read load.sql
--
-- Without the first line it reads the current folder. Tables of an earlier run are replaced.
-- Of deliveries with one id, which are retries, one is kept. A line that DuckDB cannot read as JSON goes to the table \`invalid\`.
-- Generated from schemas/ by \`npm run generate\`. Do not edit.

SET TimeZone = 'UTC';

-- The lines of some files of the folder. JSON has no control characters, so the separator occurs in none.
CREATE OR REPLACE TEMPORARY MACRO codeqr_lines(files) AS TABLE
  SELECT line, filename
  FROM read_csv(list_transform(files, lambda file: coalesce(getvariable('folder'), '.') || '/' || file), columns = {'line': 'VARCHAR'},
    auto_detect = false, header = false, delim = '\\x01', quote = '', escape = '', max_line_size = 33554432, buffer_size = 67108864, filename = true);

-- The names and values of an object. A cast makes the null of JSON that of SQL.
CREATE OR REPLACE TEMPORARY MACRO codeqr_entries(object) AS
  list_transform(map_entries(CAST(object AS MAP(VARCHAR, JSON))),
    lambda entry: struct_pack(key := entry.key, value := coalesce(entry.value, CAST('null' AS JSON))));

-- An object of the entries that have a value; null if none has.
CREATE OR REPLACE TEMPORARY MACRO codeqr_object(entries) AS
  CAST(nullif(CAST(to_json(map_from_entries(list_filter(entries, lambda entry: entry.value IS NOT NULL))) AS VARCHAR), '{}') AS JSON);
`;

/** The SQL that reads the files of `codeqr-webhooks split` into typed tables, with what no column holds in `extra`. */
export function loadSql(tables: readonly Table[], ddl: string): string {
  const ofBodies = tables.filter(({ name }) => name !== "invalid");
  const structs = structsIn(ofBodies.flatMap(({ columns }) => columns));
  return [
    header,
    ...structs.flatMap((struct) => [rowMacro(struct), restMacro(struct.title, struct.columns)]),
    ...ofBodies.map(({ name, columns }) => restMacro(name, columns)),
    ddl,
    ...ofBodies.map(insertBodies),
    insertInvalid,
    insertUnreadable(ofBodies.map(fileOf)),
  ].join("\n");
}

/** The file of `codeqr-webhooks split` that has the rows of a table. */
function fileOf({ name, event }: Table): string {
  return `${event ?? name}.ndjson`;
}

/** A macro that makes the struct of a column of one with the names in JSON. */
function rowMacro({ title, columns }: StructType): string {
  const fields = columns.map(({ name, jsonName = name, type }) => `    ${quoted(name)} := ${renamed(type, `value.${quoted(jsonName)}`)}`);
  return `CREATE OR REPLACE TEMPORARY MACRO ${quoted(`codeqr_${title}`)}(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
${fields.join(",\n")}
  ) END;
`;
}

/** A value as its column has it. */
function renamed(type: ColumnType, value: string): string {
  switch (type.kind) {
    case "struct":
      return `${quoted(`codeqr_${type.title}`)}(${value})`;
    case "list": {
      const item = renamed(type.items, "item");
      return item === "item" ? value : `list_transform(${value}, lambda item: ${item})`;
    }
    case "timestamp":
      // RFC 3339 allows a small t and z, DuckDB does not.
      return `TRY_CAST(upper(${value}) AS TIMESTAMPTZ)`;
    default:
      return value;
  }
}

function insertBodies(table: Table): string {
  const columns = table.columns.filter(({ jsonName }) => jsonName !== undefined);
  const structure = JSON.stringify(Object.fromEntries(columns.map(({ jsonName = "", type }) => [jsonName, structureOf(type)])));
  const values = columns.map(({ jsonName = "", type }) => renamed(type, `parsed.${quoted(jsonName)}`));
  return `INSERT INTO ${quoted(table.name)}
SELECT DISTINCT ON (parsed."id")
${values.map((value) => `  ${value},`).join("\n")}
  ${quoted(`codeqr_${table.name}_rest`)}(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, ${text(structure)}) AS parsed
  FROM codeqr_lines([${text(fileOf(table))}])
  WHERE json_valid(line)
);
`;
}

const structures: Readonly<Record<ScalarColumnKind, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  timestamp: "VARCHAR",
  json: "JSON",
  binary: "BLOB",
};

/** A type as `from_json` is told of it, with the names in JSON. */
function structureOf(type: ColumnType): unknown {
  if (type.kind === "list") return [structureOf(type.items)];
  if (type.kind !== "struct") return structures[type.kind];
  return Object.fromEntries(type.columns.map(({ name, jsonName = name, type: field }) => [jsonName, structureOf(field)]));
}

const insertInvalid = `INSERT INTO "invalid"
SELECT parsed."source", NULL, parsed."position", parsed."event", parsed."path", parsed."keyword", parsed."message",
  coalesce(from_base64(parsed."rawBase64"), encode(parsed."raw"))
FROM (
  SELECT from_json(line, '{"source":"VARCHAR","position":"BIGINT","event":"VARCHAR","path":"VARCHAR","keyword":"VARCHAR","message":"VARCHAR","raw":"VARCHAR","rawBase64":"VARCHAR"}') AS parsed
  FROM codeqr_lines(['invalid.ndjson'])
);
`;

function insertUnreadable(files: readonly string[]): string {
  return `INSERT INTO "invalid"
SELECT filename, NULL, NULL, NULL, '', 'json', 'is valid, but holds a text that DuckDB cannot', encode(line)
FROM codeqr_lines([${files.map(text).join(", ")}])
WHERE NOT json_valid(line);
`;
}
