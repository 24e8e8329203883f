import { cutText } from "../visible-text.js";
import type { WebhookIssue } from "../webhook-issue.js";
import { maxReasons, maxText } from "./limits.js";
import type { InvalidReason } from "./observation.js";

/** Reasons that are being counted. */
export type ReasonTallies = Map<string, { -readonly [Name in keyof InvalidReason]: InvalidReason[Name] }>;

/** How many names of a path are kept. */
const maxNames = 20;

/**
 * Counts the reason of an invalid body. What was found is left out of it: it is a value of the body.
 *
 * @param event Empty if the body has no readable event.
 * @returns Whether it could be counted: false if there are too many reasons already.
 */
export function countReason(tallies: ReasonTallies, event: string, { path, keyword, message }: WebhookIssue): boolean {
  const place = placeOnly(path);
  const expected = message.replace(/, got [^]*$/, "").replace(/ at position \d+$/, "");
  const key = JSON.stringify([event, place, keyword, expected]);
  const tally = tallies.get(key);
  if (tally !== undefined) tally.bodies++;
  else if (tallies.size >= maxReasons) return false;
  else tallies.set(key, { ...(event === "" ? {} : { event }), path: place, keyword, expected, bodies: 1 });
  return true;
}

function placeOnly(path: string): string {
  const names = path.split("/", maxNames + 1).map((name) => (/^\d+$/.test(name) ? "*" : cutText(name, maxText)));
  return names.join("/");
}
