import { quoted, text } from "./sql.js";
import type { Column, ColumnType } from "./table-model.js";

/**
 * A macro for what the columns of an object do not hold, as JSON, or null: undeclared properties, objects of any shape, nulls of properties
 * that may also be absent, and date-times in a spelling that their column does not keep.
 */
export function restMacro(name: string, columns: readonly Column[]): string {
  // Properties of which the same stands in the rest share a branch.
  const branches = new Map<string, string[]>();
  for (const { jsonName, type, required } of columns) {
    if (jsonName === undefined) continue;
    const rest = restOf(type, "entry.value");
    const branch = required ? absentIfNull(rest) : nullOr(rest);
    branches.set(branch, [...(branches.get(branch) ?? []), jsonName]);
  }
  const cases = [...branches].map(([branch, names]) => `      WHEN entry.key IN (${names.map(text).join(", ")}) THEN ${branch}`);
  return `CREATE OR REPLACE TEMPORARY MACRO ${quoted(`codeqr_${name}_rest`)}(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
${cases.join("\n")}
      ELSE entry.value
    END)));
`;
}

/** What a column does not hold of a value that is not null; undefined if it holds every one. */
function restOf(type: ColumnType, value: string): string | undefined {
  switch (type.kind) {
    case "struct":
      return `${quoted(`codeqr_${type.title}_rest`)}(${value})`;
    case "list": {
      const ofItem = restOf(type.items, "item");
      // A list stands in the rest as a whole: the rest of one item would not say which.
      return ofItem && `CASE WHEN len(list_filter(CAST(${value} AS JSON[]), lambda item: ${ofItem} IS NOT NULL)) > 0 THEN ${value} END`;
    }
    case "timestamp":
      return unless(String.raw`"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"`, value);
    default:
      return undefined;
  }
}

/** The value, unless its JSON is spelled as its column gives it back. */
function unless(pattern: string, value: string): string {
  return `CASE WHEN NOT regexp_full_match(CAST(${value} AS VARCHAR), ${text(pattern)}) THEN ${value} END`;
}

/** A null in the column of a property that is always there means null. */
function absentIfNull(rest: string | undefined): string {
  return rest === undefined ? "NULL" : `CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN ${rest} END`;
}

/** A null in the column of another property means that it is absent. */
function nullOr(rest: string | undefined): string {
  return `CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ${rest === undefined ? "" : `ELSE ${rest} `}END`;
}
