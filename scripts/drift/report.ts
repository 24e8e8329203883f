import type { Settled } from "./accepted.js";
import type { DriftFinding, Source, Unreadable } from "./finding.js";

/** Everything that a run of the command has to say. */
export interface Report extends Settled {
  readonly unreadable: readonly Unreadable[];
  readonly acceptedFile: string;
}

const sections = { page: "The page of event types", spec: "The API description" } as const;

/** The exit code that a report stands for: 0 nothing new, 1 drift, 2 input that cannot be read. */
export function exitCodeOf({ findings, gone, unreadable }: Report): 0 | 1 | 2 {
  if (unreadable.length > 0) return 2;
  return findings.length + gone.length > 0 ? 1 : 0;
}

/** The report for people, in Markdown that can be pasted into an issue. */
export function textReport({ findings, accepted, gone, unreadable, acceptedFile }: Report): string {
  const parts = (["page", "spec"] as const).flatMap((source) => {
    const own = findings.filter((finding) => finding.source === source);
    return own.length === 0 ? [] : [`## ${sections[source]}`, ...own.map(findingText)];
  });
  if (gone.length > 0)
    parts.push(
      "## Accepted differences that are gone",
      `Remove them from \`${acceptedFile}\`:`,
      gone.map((id) => `- \`${id}\``).join("\n"),
    );
  if (unreadable.length > 0) parts.push("## Not readable", unreadable.map(unreadableText).join("\n"));
  const count = findings.length + gone.length;
  const found = count === 0 ? "Nothing new" : `${count} new ${count === 1 ? "difference" : "differences"}`;
  return `${[...parts, `${found}, ${accepted} accepted in \`${acceptedFile}\`.${unreadable.length > 0 ? " Not everything could be read." : ""}`].join("\n\n")}\n`;
}

/** The report for machines: one JSON object. */
export function jsonReport(report: Report): string {
  const { findings, accepted, gone, unreadable } = report;
  return `${JSON.stringify({ exitCode: exitCodeOf(report), findings, accepted, gone, unreadable }, null, 2)}\n`;
}

function findingText({ id, message, file, pointer, line, suggestion }: DriftFinding): string {
  const place = `- ${message}${line === undefined ? "" : ` Line ${line} of the page.`}\n  Change \`${file}#${pointer}\`; to accept it: \`${id}\`.`;
  if (suggestion === undefined) return place;
  const json = JSON.stringify(suggestion, null, 2).replaceAll("\n", "\n  ");
  return `${place}\n\n  \`\`\`json\n  ${json}\n  \`\`\``;
}

function unreadableText({ source, line, message }: Unreadable): string {
  const names: Readonly<Record<Source, string>> = { page: "the page", spec: "the API description" };
  return `- ${line === undefined ? "" : `line ${line} of `}${names[source]}: ${message}`;
}
