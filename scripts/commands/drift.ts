import { join } from "node:path";
import { loadContract } from "../contract/load.js";
import { acceptedDifferences } from "../drift/accepted-differences.js";
import { settle } from "../drift/accepted.js";
import { compareWithDescription } from "../drift/description-findings.js";
import { documentedUse } from "../drift/documented-use.js";
import type { Comparison, Source } from "../drift/finding.js";
import { compareWithPage } from "../drift/page-findings.js";
import { exitCodeOf, jsonReport, textReport } from "../drift/report.js";
import { type SourceText, textAt } from "../drift/source-text.js";
import { runCommand, UsageError } from "../lib/command.js";
import { repository } from "../lib/repository.js";
import { readExamples } from "../payloads/examples.js";

const acceptedFile = "scripts/drift/accepted-differences.ts";

const usage = `Compares the contract with what CodeQR publishes now, and says what to change in schemas/.

  npm run drift -- --page FILE|URL    CodeQR's page of event types, in Markdown, MDX or HTML: events, and every sample through the validators
  npm run drift -- --spec FILE|URL    CodeQR's OpenAPI description, in JSON or YAML: properties, types, null and known values
                                      Give one of them or both.

  --json               prints one JSON object instead of Markdown: docs/contract.md has its properties
  --timeout SECONDS    how long a server may take for its answer, 30 by default

Differences that are known are listed in ${acceptedFile}, each with its reason, and not reported. One that is gone is.

Exit codes: 0 nothing new; 1 drift; 2 wrong arguments, or input that cannot be read, after everything that could be.
`;

const options = {
  page: { type: "string" },
  spec: { type: "string" },
  json: { type: "boolean", default: false },
  timeout: { type: "string", default: "30" },
} as const;

await runCommand({ usage, options }, async ({ page, spec, json, timeout }) => {
  if (page === undefined && spec === undefined) throw new UsageError("Nothing to compare with: give --page or --spec, or both");
  const seconds = Number(timeout);
  if (!(seconds > 0 && seconds <= 3600)) throw new UsageError(`--timeout ${timeout} is not a number of seconds from 0 to 3600`);
  const contract = await loadContract(join(repository, "schemas"));
  const use = documentedUse(await readExamples(join(repository, "examples"), contract), contract);
  const comparisons: Comparison[] = [];
  if (page !== undefined) comparisons.push(await comparison("page", page, seconds, (text) => compareWithPage(text, contract, use)));
  if (spec !== undefined)
    comparisons.push(await comparison("spec", spec, seconds, async (text) => compareWithDescription(text, contract, use)));
  const findings = comparisons.flatMap((one) => one.findings);
  const unreadable = comparisons.flatMap((one) => one.unreadable);
  const given = [...(page === undefined ? [] : ["page" as const]), ...(spec === undefined ? [] : ["spec" as const])];
  const complete = given.filter((source) => !unreadable.some((part) => part.source === source));
  const compared = comparisons.flatMap((one) => one.compared ?? []);
  const report = { ...settle(findings, acceptedDifferences, complete), unreadable, acceptedFile, compared };
  process.stdout.write(json ? jsonReport(report) : await textReport(report));
  return exitCodeOf(report);
});

/** Compares with the text at a path or a URL. What cannot be read of it names where it came from. */
async function comparison(
  source: Source,
  place: string,
  timeout: number,
  compare: (text: string) => Promise<Comparison>,
): Promise<Comparison> {
  let read: SourceText;
  try {
    read = await textAt(place, source, timeout);
  } catch (error) {
    return { findings: [], unreadable: [{ source, message: (error as Error).message }] };
  }
  const { unreadable, ...others } = await compare(read.text);
  return { ...others, unreadable: unreadable.map((part) => ({ ...part, from: read.from })) };
}
