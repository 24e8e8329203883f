import { issueLine } from "../../issue-line.js";
import { cutText, visibleText } from "../../visible-text.js";
import { printTable } from "../table.js";
import { outcomeStyles, paint, print, printJson } from "../terminal.js";
import type { CodeFrameLine } from "./code-frame.js";
import type { Diagnostics, LocatedIssue } from "./body-parser.js";
import { maxNameLength, type OutcomeCounts, totalOf } from "../bodies/outcome-counts.js";

/** Reports the outcomes. */
export interface Report {
  /** Reports a file that is one valid body. */
  valid(file: string, kind: "known" | "unknown", eventName: string): void;
  /** @param line The body's first line in the file, from 1. */
  invalid(file: string, line: number, findings: Diagnostics): void;
  summary(tally: OutcomeCounts): void;
}

/** For scripts: one line of JSON for each outcome. */
export const jsonReport: Report = {
  valid: (file, outcome, event) => printJson({ file, outcome, event }),
  invalid(file, line, { event, issues, advice }) {
    const located = issues.map(({ path, keyword, message, frame }) => ({
      path,
      keyword,
      message,
      ...(frame === undefined ? {} : { line: line + frame.line - 1, column: frame.column }),
    }));
    printJson({
      file,
      line,
      outcome: "invalid",
      ...(event === undefined ? {} : { event }),
      issues: located,
      ...(advice === undefined ? {} : { advice }),
    });
  },
  summary(tally) {
    printJson({ summary: { ...totalOf(tally), events: Object.fromEntries(tally) } });
  },
};

/** For people: each issue with the text around it. */
export const textReport: Report = {
  valid(file, kind, eventName) {
    print(`${paint(outcomeStyles[kind], kind.padEnd(7))}  ${visibleText(cutText(eventName, maxNameLength))}  ${visibleText(file)}`);
  },
  invalid(file, line, { event, issues, advice }) {
    for (const issue of issues) {
      const place = issue.frame === undefined ? `${line}` : `${line + issue.frame.line - 1}:${issue.frame.column}`;
      print(`${paint("red", "invalid")}  ${paint("bold", `${visibleText(file)}:${place}`)}  ${issueLine(event, issue)}`);
      printFrame(issue, line);
    }
    if (advice !== undefined) print(visibleText(advice));
  },
  summary(tally) {
    const { known, unknown, invalid } = totalOf(tally);
    const rows = [...tally].sort(([a], [b]) => (a < b ? -1 : 1));
    if (rows.length > 0)
      printTable(
        ["event", "known", "unknown", "invalid"],
        rows.map(([name, counts]) => [visibleText(name) || "(none)", ...[counts.known, counts.unknown, counts.invalid].map(String)]),
        [1, 2, 3],
      );
    const bodies = known + unknown + invalid;
    print(`${bodies} ${bodies === 1 ? "body" : "bodies"}: ${known} known, ${unknown} unknown, ${paintedIf(invalid)}`);
  },
};

function paintedIf(invalid: number): string {
  return invalid === 0 ? "0 invalid" : paint("red", `${invalid} invalid`);
}

function printFrame({ frame }: LocatedIssue, firstLine: number): void {
  const numberOf = (line: CodeFrameLine) => String(firstLine + line.number - 1);
  const gutter = Math.max(0, ...(frame?.lines ?? []).map((line) => numberOf(line).length));
  for (const line of frame?.lines ?? []) {
    const { text, mark } = line;
    print(`${mark === undefined ? " " : ">"} ${paint("dim", `${numberOf(line).padStart(gutter)} |`)} ${text}`);
    if (mark !== undefined)
      print(`  ${" ".repeat(gutter)} ${paint("dim", "|")} ${" ".repeat(mark.column)}${paint("red", "^".repeat(mark.length))}`);
  }
}
