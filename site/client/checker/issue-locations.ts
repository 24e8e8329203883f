import deliveredForms from "../../../generated/delivered-forms.json" with { type: "json" };
import type { WebhookIssue } from "../../../src/index.js";
import { type DeliveredForm, deliveredPath, ownValue } from "../../../src/delivered-form.js";
import { nodeAt, parseJson } from "../../../scripts/site/json-tree.js";

/** The place of an issue in the text of a body. */
export interface PlacedIssue extends WebhookIssue {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds the places of issues, whose paths are those of the documented form, in a text that may be in the delivered one. */
export function placeIssues(text: string, event: string | undefined, issues: readonly WebhookIssue[]): PlacedIssue[] {
  if (issues.length === 0) return [];
  const lines = lineStarts(text);
  const placeOf = (start: number, end: number) => {
    const line = lineAt(lines, start);
    return { start, end: Math.min(end, text.length), line: line + 1, column: start - (lines[line] ?? 0) + 1 };
  };
  const root = parseJson(text);
  if ("fault" in root) {
    const place = placeOf(Math.min(root.fault, Math.max(text.length - 1, 0)), root.fault + 1);
    return issues.map((issue) => ({ ...issue, ...place }));
  }
  const body: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
  const form = event === undefined ? undefined : ownValue(deliveredForms as unknown as Record<string, DeliveredForm>, event);
  return issues.map((issue) => {
    const { node, member, isExact } = nodeAt(root, deliveredPath(issue.path, body, form));
    // For an object, or a property missing from it, mark its name or else its first bracket, not its whole contents.
    const isContainer = node.kind === "object" || node.kind === "array";
    if (isExact && !isContainer) return { ...issue, ...placeOf(node.start, node.end) };
    return { ...issue, ...(member === undefined ? placeOf(node.start, node.start + 1) : placeOf(member.start, member.end)) };
  });
}

/** Where each line of a text starts. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The number of the line that a place is in, from 0. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
