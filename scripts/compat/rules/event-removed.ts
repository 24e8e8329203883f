import { isEvent } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** The catalogue has an event no more. */
export const eventRemoved: CompatRule = {
  name: "event-removed",
  category: "wire",
  level: "major",
  why: "Its bodies come out as unknown: handlers of the event are never called again, and code that names it stops compiling.",
  advice: "Keep the event: what CodeQR sends no more does no harm.",
  takes: ({ aspect, after, file }) => aspect === "file" && isEvent(file) && after === undefined,
};
