import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../test/support/repository.js";
import { median } from "./median.js";

// Start-up time: importing the package compared with an empty module, and the command line compared with bare Node. Medians of interleaved runs of whole processes.

const rounds = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), "codeqr-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true }));
const scriptOf = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const empty = scriptOf("empty.mjs", "");
const contestants: Readonly<Record<string, readonly string[]>> = {
  "node empty.mjs": [empty],
  'import "codeqr-webhooks"': [scriptOf("import.mjs", `import ${JSON.stringify(pathToFileURL(join(repository, "dist/index.js")))};`)],
  'require("codeqr-webhooks")': [scriptOf("require.cjs", `require(${JSON.stringify(join(repository, "dist/cjs/dist/index.js"))});`)],
  "codeqr-webhooks list": [join(repository, "dist/cli.js"), "list"],
  "codeqr-webhooks --version": [join(repository, "dist/cli.js"), "--version"],
};

const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
for (let round = -2; round < rounds; round++)
  for (const [name, args] of Object.entries(contestants)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with exit code ${status}`);
    // The first rounds fill the file system's cache.
    if (round >= 0) times.get(name)?.push(milliseconds);
  }

const limits: Readonly<Record<string, number>> = {
  'import "codeqr-webhooks"': 15,
  'require("codeqr-webhooks")': 15,
  "codeqr-webhooks list": 120,
};
const [base = Number.NaN] = [...times.values()].map(median);
process.stdout.write(
  `cold start, Node ${process.version}, medians of ${rounds} interleaved runs, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n\n`,
);
for (const [name, values] of times) {
  const over = median(values) - base;
  const limit = limits[name] === undefined ? "" : `; to be at most ${limits[name]}`;
  process.stdout.write(
    `${name.padEnd(28)}${median(values).toFixed(1).padStart(7)} ms${over === 0 ? "" : `, ${over.toFixed(1)} over an empty module`}${limit}\n`,
  );
}
