/** A table in Markdown. `align` has a character for each column: `l` for left, `r` for right. */
export function markdownTable(head: readonly string[], align: string, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [line(head), line(align.split("").map((side) => (side === "r" ? "---:" : "---"))), ...rows.map(line)].join("");
}
