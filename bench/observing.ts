import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { safeParseWebhookEvent } from "../src/index.js";
import { createWebhookObserver, type WebhookObservation } from "../src/observe.js";
import { examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { runChild, type Usage } from "./child.js";
import { median } from "./median.js";

// Runs codeqr-webhooks observe on 1 GB of delivered bodies, 1 in 100 of which has something new, beside validate on the same file: what is found, throughput, memory. Then what an observer costs beside the parser.
// Arguments: another size in megabytes, another number of rounds.

const [megabytes = 1000, rounds = 3] = process.argv.slice(2).map(Number);

const isPlain = (text: string) => {
  const observer = createWebhookObserver();
  observer.add(safeParseWebhookEvent(text));
  return observer.report().unlisted.length === 0;
};
const texts = examples
  .filter(({ name }) => name.startsWith("delivered/"))
  .map(({ bytes }) => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))))
  .filter(isPlain);

/** Something new in a body, and where the report has it. */
interface Novelty {
  readonly name: string;
  change(body: any): unknown;
  count(report: WebhookObservation): number;
}

const novelties: readonly Novelty[] = [
  {
    name: "an undeclared property of the body",
    change: (body) => ({ ...body, attempt: 1 }),
    count: ({ undeclared }) => sum(undeclared.filter(({ path }) => path === "/attempt")),
  },
  {
    name: "an undeclared property of data",
    change: (body) => ({ ...body, data: { ...body.data, shade: "none" } }),
    count: ({ undeclared }) => sum(undeclared.filter(({ path }) => path.startsWith("/data/") && path.endsWith("/shade"))),
  },
  {
    name: "an unknown event",
    change: (body) => ({ ...body, event: "link.shared" }),
    count: ({ unknownEvents }) => sum(unknownEvents.filter(({ event }) => event === "link.shared")),
  },
  {
    name: "a fault",
    change: (body) => ({ ...body, createdAt: 1 }),
    count: ({ invalid }) => sum(invalid.filter(({ path }) => path === "/createdAt")),
  },
];

const folder = mkdtempSync(join(tmpdir(), "codeqr-bench-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(folder, { recursive: true }));
const file = join(folder, "events.ndjson");
const { size, lines, planted } = writeBodies(file, megabytes * 1e6);

const command = (name: string, jobs: number) => [join(repository, "dist/cli.js"), name, "--json", "--jobs", String(jobs), file];
let printed = "";
const contestants: Readonly<Record<string, () => Promise<Usage>>> = {
  "validate --jobs 1": () => runChild(command("validate", 1), 1),
  "observe --jobs 1": () => {
    printed = "";
    return runChild(command("observe", 1), 1, (text) => (printed += text));
  },
  "validate --jobs 2": () => runChild(command("validate", 2), 1),
  "observe --jobs 2": () => runChild(command("observe", 2), 1),
};
const usages = new Map<string, Usage[]>(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) for (const [name, run] of Object.entries(contestants)) usages.get(name)?.push(await run());

print(
  `${(size / 1e6).toFixed(0)} MB, ${lines} delivered bodies, Node ${process.version}, medians of ${rounds} interleaved rounds, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n`,
);
print(`${"".padEnd(24)}${["MB/s", "CPU s", "peak MB"].map((title) => title.padStart(9)).join("")}`);
for (const [name, runs] of usages) {
  const figures = [size / 1e6 / of(runs, "seconds"), of(runs, "cpuSeconds"), of(runs, "megabytes")];
  print(`${name.padEnd(24)}${figures.map((figure) => figure.toFixed(figure < 100 ? 1 : 0).padStart(9)).join("")}`);
}
const ratio = (jobs: number) =>
  of(usages.get(`validate --jobs ${jobs}`) ?? [], "seconds") / of(usages.get(`observe --jobs ${jobs}`) ?? [], "seconds");
print(`\nthroughput of observe over validate: ${ratio(1).toFixed(2)} with one job, ${ratio(2).toFixed(2)} with two; to be at least 0.5\n`);

const report = JSON.parse(printed) as WebhookObservation;
for (const { name, count } of novelties) print(`${name.padEnd(36)} planted ${planted.get(name)}, found ${count(report)}`);
const all = sum(report.undeclared) + sum(report.unlisted) + sum(report.unknownEvents) + sum(report.invalid);
print(
  `found beside these: ${all - novelties.reduce((total, { count }) => total + count(report), 0)}; of ${report.bodies} bodies of ${lines}\n`,
);

const [parsing, observing] = overhead();
print(
  `safeParseWebhookEvent alone ${parsing.toFixed(2)} µs of CPU time a body, with an observer ${observing.toFixed(2)}: ${((observing / parsing - 1) * 100).toFixed(1)}% more; to be at most 15%`,
);

/** What parsing costs without and with an observer, in microseconds of CPU time a body: medians of batches in turn. */
function overhead(): [parsing: number, observing: number] {
  const observer = createWebhookObserver();
  const batch = (isObserved: boolean) => {
    const start = process.cpuUsage();
    for (let index = 0; index < 2000; index++) {
      const result = safeParseWebhookEvent(texts[index % texts.length]);
      if (isObserved) observer.add(result);
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 2000;
  };
  const pairs = Array.from({ length: 200 }, () => [batch(false), batch(true)] as const).slice(50);
  return [median(pairs.map(([parsed]) => parsed)), median(pairs.map(([, observed]) => observed))];
}

/** Fills a file with bodies, 1 in 100 of which has something new. */
function writeBodies(path: string, atLeast: number) {
  const descriptor = openSync(path, "w");
  const counts = new Map(novelties.map(({ name }) => [name, 0]));
  let written = 0;
  let count = 0;
  while (written < atLeast) {
    const block = Array.from({ length: 1000 }, () => {
      const text = texts[count++ % texts.length] ?? "";
      const novelty = count % 100 === 0 ? novelties[(count / 100) % novelties.length] : undefined;
      if (novelty === undefined) return `${text}\n`;
      counts.set(novelty.name, (counts.get(novelty.name) ?? 0) + 1);
      return `${JSON.stringify(novelty.change(JSON.parse(text)))}\n`;
    });
    written += writeSync(descriptor, block.join(""));
  }
  closeSync(descriptor);
  return { size: written, lines: count, planted: counts };
}

function sum(findings: readonly { readonly bodies: number }[]): number {
  return findings.reduce((total, { bodies }) => total + bodies, 0);
}

function of(runs: readonly Usage[], key: keyof Usage): number {
  return median(runs.map((usage) => usage[key]));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
