import { markdownTable } from "./table.js";

/** The number of cases of a column that a port passed, in the last run of test/ports. */
interface Tally {
  readonly passed: number;
  readonly of: number;
}

/** The results of the last run of all ports, by port and by column. */
export type PortResults = Readonly<Record<string, Readonly<Record<string, Tally>>>>;

/** A table of the ports and the cases they passed, for a document in docs/. */
export function portTable(results: PortResults): string {
  const columns = [...new Set(Object.values(results).flatMap((tallies) => Object.keys(tallies)))];
  return markdownTable(
    ["port", ...columns],
    `l${"r".repeat(columns.length)}`,
    Object.entries(results).map(([port, tallies]) => [
      `[\`${port}\`](../generated/${port})`,
      ...columns.map((column) => cellOf(tallies[column])),
    ]),
  );
}

function cellOf(tally: Tally | undefined): string {
  return tally === undefined ? "not run" : `${tally.passed} of ${tally.of}`;
}
