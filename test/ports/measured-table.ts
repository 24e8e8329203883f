import { alignedTable } from "../support/aligned-table.js";

/** The number of cases of a column that a port passed. */
export interface Tally {
  readonly passed: number;
  readonly of: number;
}

/** The results of a port in one run, by column. */
export interface PortResult {
  readonly port: string;
  /** Its version, or the command that failed because it is not installed. */
  readonly toolchain: { readonly version: string } | { readonly missing: string };
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** A table of the results of a run, with the toolchains that were installed, and those that were not. */
export function measuredTable(columns: readonly string[], results: readonly PortResult[]): string {
  const rows = results.map(({ port, toolchain, tallies }) => [
    port,
    ...columns.map((column) => cellOf(tallies.get(column))),
    "version" in toolchain ? toolchain.version : `no answer to ${toolchain.missing}`,
  ]);
  return alignedTable(["port", ...columns, "toolchain"], rows);
}

function cellOf(tally: Tally | undefined): string {
  return tally === undefined ? "not run" : `${tally.passed} of ${tally.of}`;
}
