import type { Category, CompatRule, RuleTable } from "./rule.js";
import { ports } from "./rules/ports.js";
import { published } from "./rules/published.js";
import { tables } from "./rules/tables.js";
import { types } from "./rules/types.js";
import { wire } from "./rules/wire.js";

const categories: Readonly<Record<Category, RuleTable>> = { wire, types, ports, published, tables };

/** Every kind of change that the gate can name, in the order of their names. */
export const compatRules: readonly CompatRule[] = Object.entries(categories)
  .flatMap(([category, table]) => Object.entries(table).map(([name, rule]) => ({ name, category: category as Category, ...rule })))
  .sort((one, other) => (one.name < other.name ? -1 : 1));
