import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { repository } from "../test/support/repository.js";
import { barChart } from "./compare/chart.js";
import { measureColdStart } from "./compare/cold-start.js";
import { measureMemory } from "./compare/memory.js";
import { report, relativeTime } from "./compare/report.js";
import { measureThroughput } from "./compare/throughput.js";
import { measureTypeCheck } from "./compare/type-check.js";
import { judge, type Verdicts } from "./compare/verdicts.js";
import { bundleSize, type BundleSize } from "./compare/bundle-size.js";
import { ours } from "./peers/ours.js";
import { peers } from "./peers/peers.js";

// Compares this package with other libraries on the same contract. Writes RESULTS.md and validation.svg beside this file.

const folder = fileURLToPath(new URL(".", import.meta.url));
const versionOf = (path: string): string => JSON.parse(readFileSync(`${repository}${path}/package.json`, "utf8")).version;

function say(step: string): void {
  process.stderr.write(`${step} …\n`);
}

const verdicts: Record<string, Verdicts> = {};
const weight: Record<string, BundleSize> = {};
say("verdicts and sizes");
for (const peer of peers) {
  verdicts[peer.name] = await judge(peer);
  weight[peer.name] = await bundleSize(peer);
}
say("throughput, about four minutes");
const throughput = await measureThroughput();
say("cold start");
const coldStart = await measureColdStart();
say("memory");
const memory = await measureMemory();
say("type check");
const typeCheck = measureTypeCheck("typescript");

const text = report({
  peers,
  about: [
    `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
    `Node ${process.version}, TypeScript ${versionOf("node_modules/typescript")}, esbuild ${versionOf("node_modules/esbuild")}`,
    "Throughput: medians of interleaved rounds, each body in a process of its own; × our time is the geometric mean over the documented bodies.",
  ],
  versions: Object.fromEntries(
    peers.map((peer) => [
      peer.name,
      peer === ours ? versionOf("") : peer.package === undefined ? "" : versionOf(`node_modules/${peer.package}`),
    ]),
  ),
  throughput,
  verdicts,
  weight,
  coldStart,
  memory,
  typeCheck,
});
writeFileSync(`${folder}RESULTS.md`, text);
writeFileSync(
  `${folder}validation.svg`,
  barChart(
    "Validation of a documented body: × our time (shorter is better)",
    "×",
    peers.map(({ name }) => ({ label: name, value: relativeTime("validation", name, throughput), isOurs: name === ours.name })),
  ),
);
process.stdout.write(text);
