import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContract } from "../../scripts/contract/load.js";
import { buildTables } from "../../scripts/printers/tables/build-tables.js";
import { knownLimits } from "../fuzz/known-limits.js";
import { type ReferenceResult, referenceResultOf } from "../fuzz/reference-result.js";
import { repository } from "../support/repository.js";
import { withoutOwnWords } from "../support/messages.js";
import { bodyOfRow } from "./body-of-row.js";
import { runSpark } from "./run-spark.js";

/** What a comparison of Spark with TypeScript found. */
export interface Parity {
  readonly bodies: number;
  readonly kinds: Readonly<Record<ReferenceResult["kind"], number>>;
  /** The differences, each with its body in base64. */
  readonly differences: readonly string[];
  /** How many bodies differ in what the Java port is known not to decide. */
  readonly limited: number;
  /** How many known and unknown bodies came out of Parquet as they went in. */
  readonly roundTrips: number;
}

const tables = buildTables(await loadContract(`${repository}schemas`));

/** Compares what Spark says of bodies, and what it saves of them, with this package. */
export function compareWithSpark(bodies: readonly Uint8Array[]): Parity {
  const expected = bodies.map(referenceResultOf);
  const folder = mkdtempSync(join(tmpdir(), "codeqr-spark-"));
  try {
    const lines = bodies.map((body, n) => `${JSON.stringify({ n, body: Buffer.from(body).toString("base64") })}\n`);
    writeFileSync(join(folder, "bodies.ndjson"), lines.join(""));
    runSpark("classify.py", [join(folder, "bodies.ndjson"), join(folder, "out")]);
    const answers = new Map(linesBelow(join(folder, "out/functions")).map((answer) => [answer.n as number, answer]));
    const found = expected.map((result, n) => ({ result, difference: differenceOf(answers.get(n), result) }));
    const limited = found.filter(({ result, difference }) => difference !== undefined && isLimited(result, difference));
    const limits = new Set(limited.map(({ result }) => result));
    const differing = found.flatMap(({ result, difference }) =>
      difference === undefined || limits.has(result) ? [] : [`${difference}: ${Buffer.from(result.bytes).toString("base64")}`],
    );
    const sound = expected.filter((result) => result.kind !== "invalid" && !limits.has(result));
    const lost = lostBodies(sound, join(folder, "out/rows"));
    return {
      bodies: bodies.length,
      kinds: kindsOf(expected),
      differences: [...differing, ...lost],
      limited: limits.size,
      roundTrips: sound.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const limit = knownLimits["a replaced value beyond the limits"];

function isLimited(result: ReferenceResult, difference: string): boolean {
  return limit.covers(result, difference);
}

/** How the answer of the functions differs from this package's. */
function differenceOf(answer: any, { kind, result, eventName, json }: ReferenceResult): string | undefined {
  if (answer === undefined) return "no answer";
  if (answer.outcome !== kind) return `${answer.outcome} instead of ${kind}: ${answer.issue?.message}`;
  if (result.kind === "invalid") {
    const [issue] = result.error.issues;
    const { path, keyword } = answer.issue;
    if (path !== issue?.path || keyword !== issue?.keyword)
      return `first issue ${keyword} at ${path} instead of ${issue?.keyword} at ${issue?.path}`;
    const [message, other] = [answer.issue.message, issue?.message ?? ""].map(withoutOwnWords);
    if (message !== other) return `message ${JSON.stringify(message)} instead of ${JSON.stringify(other)}`;
  }
  if ((answer.event ?? undefined) !== eventName) return `event ${JSON.stringify(answer.event)} instead of ${JSON.stringify(eventName)}`;
  if (result.kind === "invalid") return undefined;
  if (answer.id !== result.event.id) return `id ${JSON.stringify(answer.id)} instead of ${JSON.stringify(result.event.id)}`;
  const [canonical, other] = [normalized(JSON.parse(answer.canonical)), normalized(json?.canonical)];
  return canonical === other ? undefined : `canonical ${canonical} instead of ${other}`;
}

/** The bodies that the rows of the tables do not hold, and what the rows hold that was no body. */
function lostBodies(results: readonly ReferenceResult[], rows: string): string[] {
  const left = new Map<string, number>();
  const count = (body: unknown, step: number) => {
    const text = normalized(body);
    left.set(text, (left.get(text) ?? 0) + step);
  };
  for (const { json } of results) count(json?.canonical, 1);
  for (const { name, columns } of tables) for (const row of linesBelow(join(rows, name))) count(bodyOfRow(row, columns), -1);
  return [...left].flatMap(([text, times]) => (times === 0 ? [] : [`${times > 0 ? "lost" : "not sent"}: ${text}`]));
}

/** JSON without what is open: the order of properties, and -0. */
function normalized(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function linesBelow(folder: string): any[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith("part-"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function kindsOf(results: readonly ReferenceResult[]): Parity["kinds"] {
  const kinds = { known: 0, unknown: 0, invalid: 0 };
  for (const { kind } of results) kinds[kind]++;
  return kinds;
}
