import Table from "cli-table3";
import { paint, print } from "./terminal.js";

/**
 * Prints a table. On a terminal, the last column is wrapped to fit.
 *
 * @param rightAligned The columns that hold numbers.
 */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[], rightAligned: readonly number[] = []): void {
  const widths = head.slice(0, -1).map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)) + 2);
  const rest = (process.stdout.columns ?? 0) - widths.reduce((sum, width) => sum + width + 1, 2);
  const longest = Math.max(...[head, ...rows].map((row) => (row.at(-1) ?? "").length)) + 2;
  const wraps = process.stdout.isTTY && rest >= 20 && rest < longest;
  const table = new Table({
    head: head.map((title) => paint("bold", title)),
    colAligns: head.map((_, column) => (rightAligned.includes(column) ? "right" : "left")),
    ...(wraps ? { colWidths: [...head.slice(0, -1).map(() => null), rest], wordWrap: true } : {}),
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  for (const row of rows) table.push([...row]);
  print(table.toString());
}
