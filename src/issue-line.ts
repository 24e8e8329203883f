import { cutText, visibleText } from "./visible-text.js";
import type { WebhookIssue } from "./webhook-issue.js";

/** How many characters of an event's name, and of each name in a path, are shown: they are the sender's, and may be megabytes. */
const shown = 60;

/** How many names of a path are shown. */
const shownNames = 20;

/** An issue on one short line: `link.clicked: /data/link/clicks must be an integer, got string "3"`. What is not a printing character is escaped. */
export function issueLine(eventName: string | undefined, { path, message }: Pick<WebhookIssue, "path" | "message">): string {
  const names = path.split("/", shownNames + 2).map((name) => cutText(name, shown));
  // The first is what stands before the first slash: nothing.
  if (names.length > shownNames + 1) names[shownNames + 1] = "…";
  return visibleText(`${cutText(eventName ?? "webhook", shown)}: ${names.join("/") || "body"} ${message}`);
}
