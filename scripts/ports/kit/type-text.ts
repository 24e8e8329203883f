import type { PortType, ScalarKind } from "../port-model.js";
import type { SymbolName, Use } from "./source-file.js";

/** How a language names the types of the model. What is more than one symbol is put together with `use`. */
export type TypeTable = {
  readonly [Kind in ScalarKind]: SymbolName | ((use: Use) => string);
} & {
  /** An array, given the text of its items. */
  readonly array: (items: string, use: Use) => string;
};

/** A type as it is written in a language. */
export function typeText(type: PortType, table: TypeTable, use: Use): string {
  if (type.kind === "object") return type.typeName;
  if (type.kind === "array") return table.array(typeText(type.items, table, use), use);
  const name = table[type.kind];
  return typeof name === "function" ? name(use) : use(name);
}
