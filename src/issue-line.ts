import { cutText, visibleText } from "./visible-text.js";
import type { WebhookIssue } from "./webhook-issue.js";

/** How many characters of an event's name, and of each name in a path, are shown: the sender chooses them, and they may be megabytes long. */
const shown = 60;

/** How many names of a path are shown. */
const shownNames = 20;

/** An issue on one short line: `link.clicked: /data/link/clicks must be an integer, got string "3"`. Non-printing characters are escaped. */
export function issueLine(eventName: string | undefined, { path, message }: Pick<WebhookIssue, "path" | "message">): string {
  const names = path.split("/", shownNames + 2).map((name) => cutText(name, shown));
  // The first item is the empty text before the first slash.
  if (names.length > shownNames + 1) names[shownNames + 1] = "…";
  return visibleText(`${cutText(eventName ?? "webhook", shown)}: ${names.join("/") || "body"} ${message}`);
}
