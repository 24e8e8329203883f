import { isObject } from "../difference.js";
import type { CompatRule } from "../rule.js";

/** A shared object is gone. */
export const objectRemoved: CompatRule = {
  name: "object-removed",
  category: "published",
  level: "major",
  why: "Its published schema can no longer be found at its address, or imported.",
  advice: "Keep the file under its name.",
  takes: ({ aspect, after, file }) => aspect === "file" && isObject(file) && after === undefined,
};
