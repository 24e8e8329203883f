import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, generate } from "../../../scripts/commands/generate.js";
import type { ConformanceGroup } from "../../../scripts/payloads/conformance-test.js";
import { copyRepository } from "../../support/repository-copy.js";
import { fewFiles } from "../../support/schema-files.js";

// Interrupted runs and simultaneous runs, with a contract of one event to keep them short.

const copy = copyRepository();
afterAll(() => copy.remove());

const tag = "schemas/objects/tag.schema.json";
const plain = copy.read(tag);
const withNote = plain
  .replace("A label", "A short label")
  .replace(
    '"properties": {',
    '"properties": {\n    "note": { "type": ["string", "null"], "description": "A note.", "x-evidence": "docs" },',
  );

/** The whole tree with each schema. */
const trees = new Map<string, Record<string, string>>();
/** How many steps lead to each schema from the other. In a step, a file is written under its temporary name, or takes its place. */
const steps = new Map<string, number>();

beforeAll(async () => {
  for (const path of paths("schemas"))
    if (path !== "schemas/README.md" && !fewFiles.includes(path.slice("schemas/".length))) rmSync(join(copy.root, path));
  for (const schema of [plain, withNote, plain]) {
    copy.write(tag, schema);
    const { stdout } = await fresh();
    steps.set(schema, (stdout.match(/^wrote /gm)?.length ?? 0) * 2);
    trees.set(schema, tree());
  }
});

/** Ends a run in one of its steps. If that step writes a file, half of the text gets written. */
const ending = `
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
let left = Number(process.env.END_IN);
for (const name of ["writeFile", "rename", "rm"]) {
  const step = fs[name];
  fs[name] = async (path, ...rest) => {
    if (--left !== 0) return step(path, ...rest);
    if (name === "writeFile") await step(path, rest[0].slice(0, rest[0].length / 2));
    process.kill(process.pid, process.env.END_BY);
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  };
}
syncBuiltinESMExports();`;

function paths(folder: string): string[] {
  return readdirSync(join(copy.root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(copy.root.length + 1));
}

/** Every file that a run may write. */
function tree(): Record<string, string> {
  return Object.fromEntries(["generated", "examples", "test/conformance", "docs"].flatMap(paths).map((path) => [path, contentOf(path)]));
}

/** The text of a file, and for a file of the corpus its sorted tests: new tests are appended, so their order varies. */
function contentOf(path: string): string {
  const text = copy.read(path);
  if (!/^test\/conformance\/.*\.json$/.test(path)) return text;
  const groups: readonly ConformanceGroup[] = JSON.parse(text);
  const tests = groups.flatMap(({ description, tests }) => tests.map((test) => `${description} › ${JSON.stringify(test)}`));
  return tests.sort().join("\n");
}

/** Runs the command to its end. */
async function fresh(): Promise<Answer> {
  const answer = await generate({ root: copy.root, prune: true });
  expect(answer).toMatchObject({ status: 0, stderr: "" });
  return answer;
}

/** Starts the command as a process. */
function start(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const all = ["--import", "tsx", ...args, "scripts/commands/generate.ts", "--prune"];
  const run = spawn(process.execPath, all, { cwd: copy.root, env: { ...process.env, ...env } });
  let stderr = "";
  run.stderr.on("data", (chunk) => (stderr += chunk));
  run.stdout.resume();
  const ended = once(run, "close").then(([status, signal]) => ({ status, signal, stderr }));
  return { run, ended };
}

/** Pseudo-random numbers from 0 to 1, the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const next = numbersFrom(15);
const moments = Array.from({ length: 10 }, (_, index) => ({
  percent: Math.floor(next() * 100),
  by: next() < 0.5 ? ("SIGINT" as const) : ("SIGKILL" as const),
  // Runs that are ended by the clock may not have started to write.
  clock: index % 5 === 4,
}));
// Examples, corpus and documents are written last.
moments.push({ percent: 92, by: "SIGINT", clock: false }, { percent: 97, by: "SIGKILL", clock: false });

test.each(moments)(
  "a run that is ended after $percent percent of its steps by $by leaves only whole files, and the next run makes the tree fresh",
  async ({ percent, by, clock }) => {
    const [before, after] = copy.read(tag) === plain ? [plain, withNote] : [withNote, plain];
    copy.write(tag, after);
    const step = 1 + Math.floor((percent / 100) * (steps.get(after) ?? 0));
    const args = clock ? [] : ["--import", `data:text/javascript,${encodeURIComponent(ending)}`];
    const { run, ended } = start(args, { END_IN: `${step}`, END_BY: by });
    if (clock) setTimeout(() => run.kill(by), percent * 20);
    const { signal } = await ended;
    if (!clock) expect(signal).toBe(by);
    const torn = Object.entries(tree()).filter(
      ([path, text]) => !path.endsWith(".new") && ![before, after].some((schema) => trees.get(schema)?.[path] === text),
    );
    expect(torn).toEqual([]);
    await fresh();
    expect(tree()).toEqual(trees.get(after));
  },
);

test("three simultaneous runs succeed and leave the tree fresh", async () => {
  const after = copy.read(tag) === plain ? withNote : plain;
  copy.write(tag, after);
  const runs = await Promise.all([start(), start(), start()].map(({ ended }) => ended));
  expect(runs).toEqual(runs.map(() => ({ status: 0, signal: null, stderr: "" })));
  expect(tree()).toEqual(trees.get(after));
});
