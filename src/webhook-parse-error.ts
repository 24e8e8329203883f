import { issueLine } from "./issue-line.js";
import type { WebhookIssue } from "./webhook-issue.js";

/**
 * A body that is not a webhook event: it is not JSON, has no valid envelope, or does not match the schema of its event.
 *
 * Its message is one short line with the event, the first failing path, what was expected and what was found, and never the whole body:
 * `link.clicked: /data/link/clicks must be an integer, got string "3"`.
 * It shows at most 40 characters of a value, 60 of the event's name and 60 of each name in the path. Control and bidi characters are shown as `\uXXXX`.
 *
 * `instanceof` also recognises an error of the package's other build, CommonJS or ES modules.
 */
export class WebhookParseError extends Error {
  override readonly name = "WebhookParseError";
  /** The full text of the body's `event`, if there is one to read. It need not be in the catalogue. */
  readonly eventName: string | undefined;
  /** The first issue only; `explainWebhookEvent` lists them all. */
  readonly issues: readonly WebhookIssue[];

  constructor(eventName: string | undefined, issues: readonly WebhookIssue[]) {
    super(describe(eventName, issues));
    this.eventName = eventName;
    this.issues = issues;
  }

  // By name, because the package may be loaded twice: as ES modules and as CommonJS.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return super[Symbol.hasInstance](value) || (this === WebhookParseError && (value as Error | null)?.name === "WebhookParseError");
  }
}

function describe(eventName: string | undefined, issues: readonly WebhookIssue[]): string {
  const [first = { path: "", message: "is invalid" }] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more ${issues.length === 2 ? "issue" : "issues"})` : "";
  return issueLine(eventName, first) + more;
}
