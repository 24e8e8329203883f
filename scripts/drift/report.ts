import { format } from "prettier";
import type { Settled } from "./accepted.js";
import type { Compared, DriftFinding, Source, Unreadable } from "./finding.js";

/** Everything that a run of the command has to say. */
export interface Report extends Settled {
  readonly unreadable: readonly Unreadable[];
  readonly acceptedFile: string;
  readonly compared: readonly Compared[];
}

const sections = { page: "The page of event types", spec: "The API description" } as const;

/** The exit code that a report stands for: 0 nothing new, 1 drift, 2 input that cannot be read. */
export function exitCodeOf({ findings, gone, unreadable }: Report): 0 | 1 | 2 {
  if (unreadable.length > 0) return 2;
  return findings.length + gone.length > 0 ? 1 : 0;
}

/** The report for people, in Markdown that can be pasted into an issue. */
export async function textReport({ findings, accepted, gone, unreadable, acceptedFile, compared }: Report): Promise<string> {
  const parts: string[] = [];
  for (const source of ["page", "spec"] as const) {
    const own = findings.filter((finding) => finding.source === source);
    if (own.length > 0) parts.push(`## ${sections[source]}`, ...(await Promise.all(own.map(findingText))));
  }
  if (gone.length > 0)
    parts.push(
      "## Accepted differences that are gone",
      `Remove them from \`${acceptedFile}\`:`,
      gone.map((id) => `- \`${id}\``).join("\n"),
    );
  if (unreadable.length > 0) parts.push("## Not readable", unreadable.map(unreadableText).join("\n"));
  const count = findings.length + gone.length;
  const found = count === 0 ? "Nothing new" : `${count} new ${count === 1 ? "difference" : "differences"}`;
  const rest = unreadable.length > 0 ? " Not everything could be read." : "";
  parts.push(`${found}, ${accepted} accepted in \`${acceptedFile}\`.${rest}`);
  if (compared.length > 0) parts.push(`Compared of the API description:\n\n${compared.map(comparedText).join("\n")}`);
  return `${parts.join("\n\n")}\n`;
}

/** The report for machines: one JSON object. */
export function jsonReport(report: Report): string {
  const { findings, accepted, gone, unreadable, compared } = report;
  return `${JSON.stringify({ exitCode: exitCodeOf(report), findings, accepted, gone, unreadable, compared }, null, 2)}\n`;
}

async function findingText({ id, message, file, pointer, line, suggestion }: DriftFinding): Promise<string> {
  const where = line === undefined ? "" : ` Line ${line} of the page.`;
  const place = `- ${inText(message)}${where}\n  Change \`${file}#${pointer}\`; to accept it: \`${id}\`.`;
  if (suggestion === undefined) return place;
  // As Prettier lays out the schemas.
  const json = await format(JSON.stringify(suggestion), { parser: "json", printWidth: 120 });
  return `${place}\n\n  \`\`\`json\n  ${json.trim().replaceAll("\n", "\n  ")}\n  \`\`\``;
}

/** Text from a source that Markdown is to print as it is: no tag, no new line. */
function inText(message: string): string {
  return message.replaceAll(/\s+/g, " ").replaceAll("<", "&lt;");
}

function unreadableText({ source, line, message, from }: Unreadable): string {
  const names: Readonly<Record<Source, string>> = { page: "the page", spec: "the API description" };
  const where = `${line === undefined ? "" : `line ${line} of `}${names[source]}${from === undefined ? "" : ` (${from})`}`;
  return `- ${where}: ${inText(message)}`;
}

function comparedText({ described, with: type, why }: Compared): string {
  return `- \`${described}\` with ${type}: ${inText(why)}`;
}
