import { cutText, visibleText } from "../../visible-text.js";
import { redact } from "../secrets.js";
import { rounded } from "../send/load.js";
import { paint, print, printJson, type Style } from "../terminal.js";
import { type Diagnosis, failuresThatDisable, type Finding } from "./diagnose.js";
import type { Mark, Result } from "./judge.js";
import { problems } from "./problems.js";

const styles: Readonly<Record<Mark, Style>> = {
  ok: "green",
  fails: "red",
  insecure: "red",
  repeats: "red",
  advice: "yellow",
  unseen: "dim",
  "not-sent": "dim",
};

/** How many rows of a finding are named to people. */
const shownRows = 5;

const widths = { mark: 10, counted: 9, answer: 9 };

/** What the columns of the rows are. */
export const textHead = `${"".padEnd(widths.mark)}${"answer".padEnd(widths.answer)}${"failure".padEnd(widths.counted)}delivery`;

/** Prints a row: how it was judged, what came back, whether CodeQR would count it as a failure, and what to change. */
export function showResultAsText({ name, mark, answer, answers, counted, detail, problem }: Result): void {
  const columns = [
    paint(styles[mark], mark.padEnd(widths.mark)),
    answer.padEnd(widths.answer),
    (counted === undefined ? "–" : counted && mark !== "ok" ? "yes" : "no").padEnd(widths.counted),
  ];
  const times = answers === undefined ? "" : `  (${countsText(answers)})`;
  print(`${columns.join("")}${name}${times}`);
  if (mark === "ok") return;
  const indent = " ".repeat(widths.mark);
  if (detail !== "") print(paint("dim", `${indent}${shown(detail)}`));
  if (problem !== undefined) print(`${indent}${problems[problem].change}`);
}

/** Prints a row as a line of JSON. */
export function showResultAsJson({ detail, milliseconds, problem, like: _, ...result }: Result): void {
  printJson({
    ...result,
    milliseconds: rounded(milliseconds),
    detail: redact(detail),
    ...(problem === undefined ? {} : { problem, change: problems[problem].change }),
  });
}

/** Prints the causes, and the verdict as the last line. */
export function showDiagnosisAsText(diagnosis: Diagnosis): void {
  print("");
  for (const { problem, marks, rows } of diagnosis.findings) {
    const [mark] = marks;
    print(`${paint(styles[mark], mark.padEnd(widths.mark))}${paint("bold", problem)}: it ${problems[problem].does} (${rowsText(rows)})`);
    print(`${" ".repeat(widths.mark)}${problems[problem].change}`);
  }
  print(paint(diagnosis.safe ? "green" : "red", verdictOf(diagnosis)));
}

/** Prints the causes and the verdict as a line of JSON. */
export function showDiagnosisAsJson(diagnosis: Diagnosis): void {
  const { safe, disabledAfter, findings } = diagnosis;
  printJson({
    verdict: safe ? "safe" : "not safe",
    ...(disabledAfter === undefined ? {} : { disabledAfter }),
    text: verdictOf(diagnosis),
    problems: findings.map((finding) => ({ ...finding, change: problems[finding.problem].change })),
  });
}

/** The verdict in words. */
function verdictOf({ safe, disabledAfter, findings }: Diagnosis): string {
  const named = (wanted: Mark) =>
    findings.filter(({ marks }) => marks.includes(wanted)).map(({ problem }) => `it ${problems[problem].does}`);
  if (safe) return "safe: CodeQR would count no failure, and nothing forged was taken";
  const parts = [
    ...(disabledAfter === undefined
      ? []
      : [`would be disabled after ${disabledAfter} deliveries in a row that fail: ${named("fails").join("; ")}`]),
    ...(named("insecure").length > 0 ? [`insecure: ${named("insecure").join("; ")}`] : []),
    ...(named("repeats").length > 0 ? [`repeats: ${named("repeats").join("; ")}`] : []),
  ];
  return parts.length > 0
    ? parts.join(". ")
    : `no verdict: not everything was sent; ${failuresThatDisable} failures in a row disable a webhook`;
}

function rowsText(rows: Finding["rows"]): string {
  const rest = rows.length - shownRows;
  return rows.slice(0, shownRows).join(", ") + (rest > 0 ? `, and ${rest} more` : "");
}

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([answer, times]) => `${times} × ${answer}`)
    .join(", ");
}

/** What a stranger answered, on one line. */
function shown(detail: string): string {
  return cutText(visibleText(redact(detail)), 200);
}
