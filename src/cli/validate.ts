import type { WebhookResult } from "codeqr-webhooks";
import { visibleText } from "../visible-text.js";
import { addCounts, count, type OutcomeCounts, totalOf } from "./bodies/outcome-counts.js";
import { type InputOptions, processInputs, requireBodyPath } from "./bodies/process-inputs.js";
import { storedBody } from "./bodies/stored-body.js";
import { maxBodySize } from "./stored/blocks.js";
import type { BodyPath } from "./stored/record.js";
import type { StoredValue } from "./stored/values.js";
import { printStatus } from "./terminal.js";
import { type BodyParser, type Diagnostics, diagnosticsOf, loadParser, nothingAt, tooLong } from "./validate/body-parser.js";
import { jsonReport, type Report, textReport } from "./validate/report.js";

export interface ValidateOptions extends InputOptions {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Validates every body in some files, or in standard input, and reports what is wrong. */
export async function validate(paths: readonly string[], options: ValidateOptions): Promise<number> {
  const { strict = false, json = false, at = "" } = options;
  const path = requireBodyPath(at);
  const tally: OutcomeCounts = new Map();
  let lacking = 0;
  const { unread } = await processInputs<"validate">(paths, options, (clear) => {
    const report = clearingProgress(
      json ? jsonReport : textReport,
      clear,
      ({ issues: [first] }) => (lacking += first?.keyword === "at" ? 1 : 0),
    );
    return {
      worker: "validate",
      settings: { strict, path },
      lines(name, line, result) {
        addCounts(tally, result.tally);
        for (const invalid of result.invalid) report.invalid(name, line + invalid.line, invalid.findings);
      },
      values: async (name, values, advance) => validateValues(name, values, await loadParser(strict), { path, report, tally, advance }),
    };
  });
  (json ? jsonReport : textReport).summary(tally);
  const { known, unknown, invalid } = totalOf(tally);
  const isNowhere = lacking > 0 && lacking === known + unknown + invalid;
  if (isNowhere) printStatus(visibleText(`--at ${at} leads nowhere in any record`));
  if (unread > 0 || isNowhere) return 2;
  return invalid > 0 ? 1 : 0;
}

/** Wraps a report: clears the progress bar first, tells of what is invalid, and sets the exit code at the first invalid body, because the reader may close the pipe early. */
function clearingProgress(report: Report, before: () => void, tell: (findings: Diagnostics) => void): Report {
  return {
    ...report,
    valid(...args) {
      before();
      report.valid(...args);
    },
    invalid(...args) {
      before();
      process.exitCode = 1;
      tell(args[2]);
      report.invalid(...args);
    },
  };
}

/** What the work on each value needs. */
interface Work {
  readonly path: BodyPath;
  readonly report: Report;
  readonly tally: OutcomeCounts;
  advance(bytes: number): void;
}

/** Validates the bodies that stand in an input one after the other. If there is just one, it is reported even if it is valid. */
async function validateValues(
  name: string,
  values: AsyncIterable<StoredValue> | Iterable<StoredValue>,
  judge: BodyParser,
  work: Work,
): Promise<void> {
  let found = 0;
  let valid: ValidResult | undefined;
  for await (const value of values) {
    found++;
    valid = await validateValue(name, value, judge, work);
  }
  if (found === 1 && valid !== undefined) work.report.valid(name, valid.kind, valid.event.event);
}

type ValidResult = Exclude<WebhookResult, { readonly kind: "invalid" }>;

/** Validates one body, and reports it if it is invalid. @returns Its result if it is not. */
async function validateValue(
  name: string,
  value: StoredValue,
  judge: BodyParser,
  { path, report, tally, advance }: Work,
): Promise<ValidResult | undefined> {
  // The reports count lines from where the body begins.
  const invalid = (event: string | undefined, findings: Diagnostics): undefined => {
    count(tally, event, "invalid");
    report.invalid(name, value.line, findings);
  };
  advance(value.bytes.length);
  const { body, lacks } = storedBody(value, path);
  if (body === undefined) return invalid(undefined, lacks === "at" ? nothingAt(path) : tooLong(maxBodySize));
  const result = judge.safeParseWebhookEvent(body);
  if (result.kind === "invalid") return invalid(result.error.eventName, await diagnosticsOf(body, result.error, judge, 2));
  count(tally, result.event.event, result.kind);
  return result;
}
