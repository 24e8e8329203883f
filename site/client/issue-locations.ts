import deliveredForms from "../../generated/delivered-forms.json" with { type: "json" };
import type { WebhookIssue } from "../../src/index.js";
import { type DeliveredForm, deliveredPath, ownValue } from "../../src/delivered-form.js";
import { nodeAt, parseJson } from "../../scripts/site/json-tree.js";

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
  const root = parseJson(text);
  if ("fault" in root) {
    const place = placeOf(text, Math.min(root.fault, Math.max(text.length - 1, 0)), root.fault + 1);
    return issues.map((issue) => ({ ...issue, ...place }));
  }
  const body: unknown = issues.length === 0 ? undefined : JSON.parse(text.replace(/^\ufeff/, ""));
  const form = event === undefined ? undefined : ownValue(deliveredForms as unknown as Record<string, DeliveredForm>, event);
  return issues.map((issue) => {
    const { node, member, isExact } = nodeAt(root, deliveredPath(issue.path, body, form));
    // For an object, or a property missing from it, mark its name or else its first bracket, not its whole contents.
    const isContainer = node.kind === "object" || node.kind === "array";
    if (isExact && !isContainer) return { ...issue, ...placeOf(text, node.start, node.end) };
    return { ...issue, ...(member === undefined ? placeOf(text, node.start, node.start + 1) : placeOf(text, member.start, member.end)) };
  });
}

function placeOf(text: string, start: number, end: number): Omit<PlacedIssue, keyof WebhookIssue> {
  const before = text.slice(0, start);
  return { start, end: Math.min(end, text.length), line: before.split("\n").length, column: start - before.lastIndexOf("\n") };
}
