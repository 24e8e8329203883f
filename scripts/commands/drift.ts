import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadContract } from "../contract/load.js";
import { acceptedDifferences } from "../drift/accepted-differences.js";
import { settle } from "../drift/accepted.js";
import { compareWithDescription } from "../drift/description-findings.js";
import { documentedUse } from "../drift/documented-use.js";
import type { Comparison, Source } from "../drift/finding.js";
import { compareWithPage } from "../drift/page-findings.js";
import { exitCodeOf, jsonReport, textReport } from "../drift/report.js";
import { runCommand, UsageError } from "../lib/command.js";
import { repository } from "../lib/repository.js";
import { readExamples } from "../payloads/examples.js";

const acceptedFile = "scripts/drift/accepted-differences.ts";

const usage = `Compares the contract with what CodeQR publishes now, and says what to change in schemas/.

  npm run drift -- --page FILE|URL    CodeQR's page of event types, in Markdown, MDX or HTML: events, and every sample through the validators
  npm run drift -- --spec FILE|URL    CodeQR's OpenAPI description, in JSON or YAML: properties, types, null and known values
                                      Give one of them or both.

  --json   prints one JSON object instead of Markdown

Differences that are known are listed in ${acceptedFile}, each with its reason, and not reported. One that is gone is.

Exit codes: 0 nothing new; 1 drift; 2 wrong arguments, or input that cannot be read, after everything that could be.
`;

const options = { page: { type: "string" }, spec: { type: "string" }, json: { type: "boolean", default: false } } as const;

await runCommand({ usage, options }, async ({ page, spec, json }) => {
  if (page === undefined && spec === undefined) throw new UsageError("Nothing to compare with: give --page or --spec, or both");
  const contract = await loadContract(join(repository, "schemas"));
  const use = async () => documentedUse(await readExamples(join(repository, "examples"), contract), contract);
  const comparisons: Comparison[] = [];
  if (page !== undefined) comparisons.push(await comparison("page", page, (text) => compareWithPage(text, contract)));
  if (spec !== undefined)
    comparisons.push(await comparison("spec", spec, async (text) => compareWithDescription(text, contract, await use())));
  const findings = comparisons.flatMap((one) => one.findings);
  const unreadable = comparisons.flatMap((one) => one.unreadable);
  const given = [...(page === undefined ? [] : ["page" as const]), ...(spec === undefined ? [] : ["spec" as const])];
  const complete = given.filter((source) => !unreadable.some((part) => part.source === source));
  const compared = comparisons.flatMap((one) => one.compared ?? []);
  const report = { ...settle(findings, acceptedDifferences, complete), unreadable, acceptedFile, compared };
  process.stdout.write(json ? jsonReport(report) : await textReport(report));
  return exitCodeOf(report);
});

/** Compares with the text at a path or a URL. */
async function comparison(source: Source, place: string, compare: (text: string) => Comparison | Promise<Comparison>): Promise<Comparison> {
  let text: string;
  try {
    text = await textAt(place);
  } catch (error) {
    return { findings: [], unreadable: [{ source, message: `${place} cannot be read: ${(error as Error).message}` }] };
  }
  return compare(text);
}

async function textAt(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(place, "utf8");
  const response = await fetch(place, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}
