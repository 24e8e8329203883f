import type { Contract } from "../contract/contract.js";
import { buildTables } from "../printers/tables/build-tables.js";
import type { Column, ColumnType } from "../printers/tables/table-model.js";
import type { ContractChange } from "./difference.js";

/** The columns that were added, changed or removed, one difference each. Tables come and go with their events, which have rules of their own. */
export function diffTables(before: Contract, after: Contract): ContractChange[] {
  const now = columnsOf(after);
  return [...columnsOf(before)].flatMap(([table, columnsBefore]) => {
    const columnsNow = now.get(table);
    if (columnsNow === undefined) return [];
    const columns = [...new Set([...columnsBefore.keys(), ...columnsNow.keys()])];
    return columns
      .filter((column) => columnsBefore.get(column) !== columnsNow.get(column))
      .map((column) => difference(`${table}.${column}`, columnsBefore.get(column), columnsNow.get(column)));
  });
}

function difference(pointer: string, before: string | undefined, after: string | undefined): ContractChange {
  return { file: "generated/tables", pointer, aspect: "column", before, after };
}

/** What each column holds, by its path, `data.link.clicks`, in each table. */
function columnsOf(contract: Contract): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(buildTables(contract).map(({ name, columns }) => [name, new Map(pathsOf(columns))]));
}

function pathsOf(columns: readonly Column[], prefix = ""): [path: string, holds: string][] {
  return columns.flatMap(({ name, type, nullable }) => {
    const path = prefix + name;
    const { kind, fields } = described(type);
    return [[path, nullable ? `${kind} or null` : kind], ...pathsOf(fields, `${path}.`)] satisfies [string, string][];
  });
}

function described(type: ColumnType): { readonly kind: string; readonly fields: readonly Column[] } {
  if (type.kind === "list") {
    const { kind, fields } = described(type.items);
    return { kind: `list of ${kind}`, fields };
  }
  return { kind: type.kind, fields: type.kind === "struct" ? type.columns : [] };
}
