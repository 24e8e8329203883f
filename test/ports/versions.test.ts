import { afterAll, describe, expect, test } from "vitest";
import { alignedTable } from "../support/aligned-table.js";
import { note } from "../support/notes.js";
import { reportSkipped } from "../support/skipped.js";
import { cases, linesOf, requests } from "./cases.js";
import { executorFolder, isPresent, missingCommand, portsUnderTest, reportMissing, runCommand, versionOf } from "./ports.js";

// The ends of the range of versions that each port's README names: the executor is built and run with each, on all cases.

const rows: string[][] = [];
const versions = portsUnderTest.flatMap((port) =>
  (port.versions ?? []).map((version) => [`${port.name}, ${version.name}`, port, version] as const),
);

describe.each(versions)("%s", (title, port, version) => {
  const isWanted = version.always === true || process.env.REQUIRE_VERSIONS !== undefined;
  test("is installed, or its absence is reported", () => {
    if (isWanted) reportMissing(title, isPresent(port) ? version : port);
    else reportSkipped(title, "it takes long (npm run test:versions)", "REQUIRE_VERSIONS");
  });

  test.skipIf(!isWanted || !isPresent(port) || missingCommand(version) !== undefined)(
    "passes every case",
    () => {
      const cwd = executorFolder(port);
      for (const command of version.build) runCommand(command, cwd);
      const answers = new Map(linesOf(runCommand(version.run, cwd, requests)).map((answer) => [answer.id, answer]));
      const failures = cases.flatMap(({ name, check }, id) => {
        try {
          check(answers.get(id));
          return [];
        } catch (error) {
          return [`${name}: ${(error as Error).message.slice(0, 300)}`];
        }
      });
      rows.push([port.name, version.name, `${cases.length - failures.length} of ${cases.length}`, versionOf(version)]);
      expect(failures).toEqual([]);
    },
    900_000,
  );
});

afterAll(() => {
  if (rows.length > 0) note("tables", `\n${alignedTable(["port", "with", "cases", "version"], rows)}\n`);
});
