/** How many cases of a column a port passed, in the last run of test/ports. */
export interface Tally {
  readonly passed: number;
  readonly of: number;
}

/** What the last run of all ports found: by port, and by column. */
export type PortResults = Readonly<Record<string, Readonly<Record<string, Tally>>>>;

const begin = "<!-- The table between these lines is printed from test/ports/results.json by npm run generate. -->";
const end = "<!-- End of the table. -->";

/** The README with the table of the ports as their last run has it. */
export function withPortTable(readme: string, results: PortResults): string {
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`README.md has no place for the table of the ports: write the lines\n${begin}\n${end}`);
  return `${readme.slice(0, start)}${begin}\n\n${portTable(results)}\n${readme.slice(stop)}`;
}

function portTable(results: PortResults): string {
  const columns = [...new Set(Object.values(results).flatMap((tallies) => Object.keys(tallies)))];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [
    row(["port", ...columns]),
    row(["---", ...columns.map(() => "---:")]),
    ...Object.entries(results).map(([port, tallies]) =>
      row([`[\`${port}\`](generated/${port})`, ...columns.map((column) => cellOf(tallies[column]))]),
    ),
  ].join("");
}

function cellOf(tally: Tally | undefined): string {
  return tally === undefined ? "not run" : `${tally.passed} of ${tally.of}`;
}
