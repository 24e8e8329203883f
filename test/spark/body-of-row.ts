import type { Column, ColumnType } from "../../scripts/printers/tables/table-model.js";
import { isObject } from "../../src/canonical-helpers.js";

/** The canonical body that a row of a table holds, by the rule of `generated/tables/README.md`. */
export function bodyOfRow(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): unknown {
  const { extra } = row;
  const body = objectOf(row, columns);
  return typeof extra === "string" ? overlaid(body, JSON.parse(extra)) : body;
}

function objectOf(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap(({ name, jsonName, type, required }): [string, unknown][] => {
      const value = row[name];
      if (jsonName === undefined || (value === null && !required)) return [];
      return [[jsonName, value === null ? null : valueOf(value, type)]];
    }),
  );
}

function valueOf(value: unknown, type: ColumnType): unknown {
  if (type.kind === "list") return (value as readonly unknown[]).map((item) => valueOf(item, type.items));
  return type.kind === "struct" ? objectOf(value as Record<string, unknown>, type.columns) : value;
}

/** One value with another laid over it, object into object. */
function overlaid(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const names = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [below, above] = [own(under, name), own(over, name)];
      return [name, above === undefined ? below : overlaid(below, above)];
    }),
  );
}

function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}
