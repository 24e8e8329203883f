import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn as spawnOnTerminal } from "@lydell/node-pty";
import { afterAll, describe, expect, test } from "vitest";
import { examples } from "../support/corpus.js";
import { cli, collect, run, start } from "./run.js";

const temporary = mkdtempSync(join(tmpdir(), "codeqr-cli-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const lines = examples.map(({ bytes }) => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))).join("\n");
const big = join(temporary, "big.ndjson");
writeFileSync(big, `${lines}\n`.repeat(300));
const broken = join(temporary, "broken.json");
writeFileSync(broken, "{");

/** Runs the command line as a person does, on a terminal. It inherits no environment, because `CI` and other variables also decide on colours. */
async function onTerminal(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const env = { PATH: process.env.PATH, TERM: "xterm-256color", ...environment };
  const terminal = spawnOnTerminal(process.execPath, [cli, ...args], { cols: 100, env });
  let output = "";
  terminal.onData((data) => {
    output += data;
  });
  await new Promise((resolve) => terminal.onExit(resolve));
  return output;
}

const colour = /\u001b\[\d+m/;

describe("colours", () => {
  test.each<[string, () => Promise<string>, boolean]>([
    ["on a terminal", () => onTerminal(["validate", broken]), true],
    ["on a terminal with NO_COLOR", () => onTerminal(["validate", broken], { NO_COLOR: "1" }), false],
    ["on a terminal without colours", () => onTerminal(["validate", broken], { TERM: "dumb" }), false],
    ["in a pipe", async () => (await run(["validate", broken])).stdout, false],
    ["in a table on a terminal", () => onTerminal(["list"]), true],
    ["in a table with NO_COLOR", () => onTerminal(["list"], { NO_COLOR: "1" }), false],
  ])("%s", async (_case, output, expected) => {
    const text = await output();
    expect(text.length).toBeGreaterThan(50);
    expect(colour.test(text)).toBe(expected);
  });
});

test("a table is wrapped to the terminal's width", async () => {
  const widths = (await onTerminal(["show", "link.clicked"], { NO_COLOR: "1" }))
    .split("\r\n")
    .filter((line) => /^[│┌└]/.test(line))
    .map((line) => line.length);
  expect(widths.length).toBeGreaterThan(60);
  expect(Math.max(...widths)).toBeLessThanOrEqual(100);
});

test("a terminal shows progress, and a pipe does not", async () => {
  expect(await onTerminal(["validate", big])).toMatch(/░.*\d+% of \d+ MB/);
  expect((await run(["validate", big])).stderr).toBe("");
});

test.each([["list"], [`validate --json ${big} ${broken}`], ["show link.clicked"], ["schema link.clicked"]])(
  "the reader of %s may stop reading",
  async (args) => {
    const child = spawn("sh", ["-c", `${process.execPath} ${cli} ${args} | head -n 1`], { stdio: "pipe" });
    const { stdout, stderr, status } = await collect(child);
    expect(stdout.split("\n")).toHaveLength(2);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  },
);

test("a reader who stops early learns from the exit code what was found until then", async () => {
  const bad = join(temporary, "bad.ndjson");
  writeFileSync(bad, "7\n".repeat(200_000));
  const child = start(["validate", bad]);
  const outcome = collect(child);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const { stderr, status } = await outcome;
  expect({ stderr, status }).toEqual({ stderr: "", status: 1 });
});

test("Ctrl-C ends a long validation with exit code 130", async () => {
  const child = start(["validate", "--json", "--ndjson", "--jobs", "2"]);
  const outcome = collect(child);
  child.stdin?.write("7\n");
  if (child.stdout !== null) await once(child.stdout, "data");
  child.kill("SIGINT");
  const { status, stderr } = await outcome;
  expect({ status, stderr }).toEqual({ status: 130, stderr: "stopped before the end\n" });
});
