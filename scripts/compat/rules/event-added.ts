import { isEvent } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** The catalogue has a new event. */
export const eventAdded: CompatRule = {
  name: "event-added",
  category: "types",
  level: "minor",
  why: "Bodies that came out as unknown are typed and checked; a switch over all events that has no default branch stops compiling: new events come without notice, so receivers are told to have one.",
  advice: "Say in the changelog which event is new.",
  takes: ({ aspect, before, after, file }) => aspect === "file" && isEvent(file) && before === undefined && after !== undefined,
};
