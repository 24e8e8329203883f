import type { Finding } from "./compare.js";
import type { NamesByPort } from "./port-diff.js";
import type { GateResult } from "./gate-result.js";

/** A comparison of two releases, and its result. */
export interface Comparison {
  readonly base: { readonly name: string; readonly version: string | undefined };
  readonly version: string;
  readonly findings: readonly Finding[];
  readonly verdict: GateResult;
}

/** The name of a change that no rule matches. */
const unclassified = {
  name: "unclassified",
  category: "not known",
  why: "No rule says how this affects a receiver.",
  advice: "Write the rule in scripts/compat/rules/, or revert the change.",
};

const sections = [
  { title: "Unclassified", level: undefined },
  { title: "Breaking", level: "major" },
  { title: "Compatible", level: "minor" },
  { title: "Without effect on receivers", level: "patch" },
] as const;

/** The report for people: most serious first, grouped by rule, each with its places. */
export function textReport({ base, version, findings, verdict }: Comparison): string {
  const title = `${base.name}${base.version === undefined ? "" : ` (${base.version})`} → working tree (${version})`;
  const parts = sections.flatMap(({ title: heading, level }) => {
    const own = findings.filter(({ rule }) => rule?.level === level);
    return own.length === 0 ? [] : [`${heading}\n\n${byRule(own).map(ruleText).join("\n\n")}`];
  });
  return `${[title, ...parts, conclusion({ base, version, findings, verdict })].join("\n\n")}\n`;
}

/** The report for machines: one JSON object. */
export function jsonReport({ base, version, findings, verdict }: Comparison): string {
  const plain = findings.map(({ rule, lost: _, ...finding }) => {
    const { name, category, why, advice } = rule ?? { ...unclassified, category: null };
    return {
      rule: name,
      category,
      level: rule?.level ?? null,
      ...finding,
      before: finding.before ?? null,
      after: finding.after ?? null,
      why,
      advice,
    };
  });
  const { level = null, due = null, ...rest } = verdict;
  return `${JSON.stringify({ base: { name: base.name, version: base.version ?? null }, version, level, due, ...rest, findings: plain }, null, 2)}\n`;
}

function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = (finding.rule ?? unclassified).name;
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups.values()];
}

function ruleText(findings: readonly Finding[]): string {
  const { name, category, why, advice } = findings[0]?.rule ?? unclassified;
  const places = findings.map(
    ({ file, pointer, aspect, before, after, events }) =>
      `    ${file}#${pointer}${events.length === 0 ? "" : ` (${listed(events)})`}\n      ${shown(aspect, before)} → ${shown(aspect, after)}`,
  );
  return [`  ${name} [${category}] ${why}`, ...places, `    To do: ${advice}`].join("\n");
}

function conclusion({ base, version, findings, verdict }: Comparison): string {
  const { level, due, unclassified: open, passes } = verdict;
  if (findings.length === 0) return "Nothing has changed for a receiver.";
  const lines =
    open === 0 ? [] : [`${open} ${open === 1 ? "change is" : "changes are"} unclassified: the gate only passes changes that it can name.`];
  if (level !== undefined && due === undefined)
    lines.push(
      `The version that is due cannot be determined: ${base.name} has ${base.version === undefined ? "no version" : `"${base.version}", which is not a semver version`}.`,
    );
  else if (level !== undefined)
    lines.push(
      `The most serious change is ${level}: it may be released as ${due} or later. package.json says ${version}${verdict.isEnough ? ", which is enough" : level === "major" ? ": raise it" : ": raise it before the release"}.`,
    );
  return [...lines, passes ? "Passed." : "Failed."].join("\n");
}

/** A value as displayed: names in ports grouped by name, everything else as JSON, shortened. */
function shown(aspect: string, value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : aspect.startsWith("port-") ? namesText(value as NamesByPort) : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** `ShortLink in go, short_link in python, ruby`. */
function namesText(names: NamesByPort): string {
  const ports = new Map<string, string[]>();
  for (const [port, name] of Object.entries(names)) ports.set(name, [...(ports.get(name) ?? []), port]);
  return [...ports].map(([name, where]) => `${name} in ${where.join(", ")}`).join("; ");
}

function listed(events: readonly string[]): string {
  return events.length <= 3 ? events.join(", ") : `${events.slice(0, 2).join(", ")} and ${events.length - 2} more events`;
}
