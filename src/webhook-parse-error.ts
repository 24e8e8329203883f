import { issueLine } from "./issue-line.js";
import type { WebhookIssue } from "./webhook-issue.js";

/**
 * A body that is no webhook event: it is no JSON, has no sound envelope, or breaks the schema of its event.
 *
 * Its message is one short line with the event, the first failing path, what was expected and what came, and never the whole body:
 * `link.clicked: /data/link/clicks must be an integer, got string "3"`.
 * At most 40 characters of a value, 60 of the event's name and 60 of each name in the path are shown, and control and bidi characters as `\uXXXX`.
 */
export class WebhookParseError extends Error {
  override readonly name = "WebhookParseError";
  /** The body's `event`, whole, if there is one to read. It need not be in the catalogue. */
  readonly eventName: string | undefined;
  /** What is wrong, the first fault only: see `explainWebhookEvent` for all. */
  readonly issues: readonly WebhookIssue[];

  constructor(eventName: string | undefined, issues: readonly WebhookIssue[]) {
    super(describe(eventName, issues));
    this.eventName = eventName;
    this.issues = issues;
  }
}

function describe(eventName: string | undefined, issues: readonly WebhookIssue[]): string {
  const [first = { path: "", message: "is invalid" }] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more ${issues.length === 2 ? "issue" : "issues"})` : "";
  return issueLine(eventName, first) + more;
}
