import { markdownTable } from "./table.js";

/** How many cases of a column a port passed, in the last run of test/ports. */
interface Tally {
  readonly passed: number;
  readonly of: number;
}

/** What the last run of all ports found: by port, and by column. */
export type PortResults = Readonly<Record<string, Readonly<Record<string, Tally>>>>;

/** The ports beside what they passed, for a document in docs/. */
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
