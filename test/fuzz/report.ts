import type { ConformanceTest } from "../../scripts/payloads/conformance-test.js";
import { alignedTable } from "../support/aligned-table.js";
import type { FuzzResult } from "./fuzz.js";
import { knownLimits, type LimitName } from "./known-limits.js";
import type { ReferenceResult } from "./reference-result.js";

const columns = ["judge", "bodies", "known", "unknown", "invalid", "differences", "known limits", "seconds"] as const;

/** The table of a run. */
export function tableOf(tallies: readonly FuzzResult[]): string {
  const rows = tallies.map(({ judge, bodies, kinds, limits, differing, seconds }) => [
    judge.name,
    ...[bodies, kinds.known, kinds.unknown, kinds.invalid, differing].map(String),
    String(Object.values(limits).reduce((sum, count) => sum + count, 0)),
    seconds.toFixed(1),
  ]);
  return alignedTable(columns, rows);
}

/** The known limits that some bodies ran into, one per line. */
export function limitsOf(tallies: readonly FuzzResult[]): string {
  return tallies
    .flatMap(({ judge, limits }) =>
      Object.entries(limits).map(([name, count]) => `${judge.name}: ${count} bodies: ${name}: ${knownLimits[name as LimitName].reason}\n`),
    )
    .join("");
}

/** A judge's differences, each with the test that the corpus lacks. */
export function differencesOf({ judge, differing, differences }: FuzzResult): string {
  if (differing === 0) return "";
  const found = differences.map(({ verdict, difference }) => `  ${difference}\n  ${JSON.stringify(testOf(verdict, difference))}\n`);
  return `${judge.name} differs on ${differing} bodies; the first for each reason, made minimal, for test/conformance/:\n${found.join("")}`;
}

function testOf({ bytes, kind, result, json }: ReferenceResult, description: string): ConformanceTest {
  const [issue] = result.kind === "invalid" ? result.error.issues : [];
  return {
    description,
    ...payloadOf(bytes, json),
    outcome: kind,
    ...(issue === undefined ? {} : { issue: { path: issue.path, keyword: issue.keyword } }),
  };
}

function payloadOf(bytes: Uint8Array, json: ReferenceResult["json"]): Pick<ConformanceTest, "payload" | "text" | "base64"> {
  if (json !== undefined && JSON.stringify(json.value) === json.text) return { payload: json.value };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text).equals(bytes) ? { text } : { base64: Buffer.from(bytes).toString("base64") };
}
