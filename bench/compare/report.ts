import { markdownTable } from "../../scripts/readme/table.js";
import { ours } from "../peers/ours.js";
import type { Peer } from "../peers/peer.js";
import { inTurn, type Throughput } from "./throughput.js";
import type { Verdicts } from "./verdicts.js";
import type { BundleSize } from "./bundle-size.js";

/** All results, each by the peer's name. */
export interface Measurements {
  readonly peers: readonly Peer[];
  /** The machine and the versions. */
  readonly about: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  readonly throughput: readonly Throughput[];
  readonly verdicts: Readonly<Record<string, Verdicts>>;
  readonly weight: Readonly<Record<string, BundleSize>>;
  readonly coldStart: Readonly<Record<string, number>>;
  readonly memory: Readonly<Record<string, number>>;
  readonly typeCheck: Readonly<Record<string, number>>;
}

/** A peer's time as a multiple of ours: the geometric mean over the documented bodies. */
export function relativeTime(kind: "validation" | "textToEvent", name: string, throughput: readonly Throughput[]): number {
  const ratios = throughput
    .filter(({ title }) => title !== inTurn)
    .map((result) => (result[kind][name] ?? Number.NaN) / (result[kind][ours.name] ?? Number.NaN));
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

/** The report in Markdown: ratios first. */
export function report({ peers, about, versions, throughput, verdicts, weight, coldStart, memory, typeCheck }: Measurements): string {
  const names = peers.map(({ name }) => name);
  const times = (kind: "validation" | "textToEvent", name: string) => relativeTime(kind, name, throughput).toFixed(1);
  const byEvent = (kind: "validation" | "textToEvent") =>
    markdownTable(
      ["nanoseconds", "JSON.parse", "RegExp of dates", ...names],
      "l".padEnd(names.length + 3, "r"),
      throughput.map((result) => [
        result.title,
        result.parse.toFixed(0),
        result.dates.toFixed(0),
        ...names.map((name) => (result[kind][name] ?? 0).toFixed(0)),
      ]),
    );
  const shares = (part: (result: Throughput) => number) => {
    const percent = throughput.map((result) => (100 * part(result)) / result.parse);
    return `${Math.min(...percent).toFixed(1)} to ${Math.max(...percent).toFixed(1)}%`;
  };
  const validation = (result: Throughput) => result.validation[ours.name] ?? Number.NaN;
  return `# Beside other libraries

Written by \`npm run bench\`. Each library checks the same contract, in schemas printed from the same model: open objects, dates checked, no formats else.

${about.map((line) => `- ${line}\n`).join("")}
![How many times as long as codeqr-webhooks each takes](validation.svg)

${markdownTable(
  [
    "",
    "version",
    "validation, × our time",
    "text to event, × our time",
    "gzipped, all events",
    "gzipped, one event",
    "cold start, ms",
    "memory per event, bytes above JSON.parse",
    "type check of a consumer, ms",
  ],
  "llrrrrrrr",
  names.map((name) => [
    name,
    versions[name] ?? "",
    times("validation", name),
    times("textToEvent", name),
    String(weight[name]?.all),
    String(weight[name]?.one),
    (coldStart[name] ?? Number.NaN).toFixed(0),
    (memory[name] ?? Number.NaN).toFixed(0),
    (typeCheck[name] ?? Number.NaN).toFixed(0),
  ]),
)}
Our validation takes ${shares(validation)} of the time of JSON.parse. Most of that are the dates, one RegExp each, which alone take ${shares(({ dates }) => dates)}; all else takes ${shares((result) => validation(result) - result.dates)}. Times above an empty process (cold start) and an empty file (type check) are as exact as the machine is quiet. "plain checks" are what one would write by hand, with a short pattern and Date.parse for dates: that costs more than our one longer pattern.

## What each says of the corpus

Bodies of events of the catalogue, from the corpus and the examples. Only we know the form in which CodeQR delivers.

${markdownTable(
  ["", "documented bodies rejected", "delivered bodies rejected", "bad bodies accepted"],
  "lrrr",
  names.map((name) => {
    const verdict = verdicts[name];
    return [
      name,
      `${verdict?.documentedRejected} of ${verdict?.documented}`,
      `${verdict?.deliveredRejected} of ${verdict?.delivered}`,
      `${verdict?.badAccepted} of ${verdict?.bad}`,
    ];
  }),
)}
## Validation of a parsed body

${byEvent("validation")}
## From text to a checked event

${byEvent("textToEvent")}`;
}
