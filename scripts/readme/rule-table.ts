import type { Rule } from "../contract/rule.js";
import { markdownTable } from "./table.js";

/** The conventions of the schemas, each with a link to its rule, for the README of `schemas/`. */
export function ruleTable(rules: readonly Rule[]): string {
  return markdownTable(
    ["convention", "rule"],
    "ll",
    rules.map(({ name, description }) => [description.replaceAll("|", "\\|"), `[\`${name}\`](../scripts/contract/rules/${name}.ts)`]),
  );
}
