import { isEvent } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** An event is no longer in the catalogue. */
export const eventRemoved: CompatRule = {
  name: "event-removed",
  category: "wire",
  level: "major",
  why: "Its bodies come out as unknown: handlers of the event are never called again, and code that names it stops compiling.",
  advice: "Keep the event: one that CodeQR no longer sends does no harm.",
  takes: ({ aspect, after, file }) => aspect === "file" && isEvent(file) && after === undefined,
};
