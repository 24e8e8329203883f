import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { ports } from "../../ports/ports.js";
import { measuredTable } from "../ports/measured-table.js";
import { repository } from "../support/repository.js";

// A port that is printed is a port under test: both take their languages from ports/ports.ts.

test("every folder below ports/ that has a printer is a port that is printed", () => {
  const folders = readdirSync(`${repository}ports`).filter((name) => existsSync(`${repository}ports/${name}/port.ts`));
  expect(folders.sort()).toEqual(ports.map(({ name }) => name).sort());
});

test.each(ports)("$name has what it is tested with", ({ name }) => {
  const files = ["port.ts", "usage-program.ts"].map((file) => `ports/${name}/test/${file}`);
  expect(files.filter((file) => !existsSync(repository + file))).toEqual([]);
});

test("a run of the ports says which toolchains it had, and which not", () => {
  const run = { port: "go", toolchain: { version: "go 1.26" }, tallies: new Map([["signature", { passed: 166, of: 167 }]]) };
  const missed = { port: "php", toolchain: { missing: "php --version" }, tallies: new Map() };
  expect(measuredTable(["signature", "lint"], [run, missed])).toBe(
    `port   signature     lint                   toolchain
go    166 of 167  not run                     go 1.26
php      not run  not run  no answer to php --version
`,
  );
});
