import { formatNames } from "../formats.js";
import type { Rule } from "../rule.js";

/** Every format is one that we check ourselves: see formats.ts. */
export const knownFormats: Rule = {
  name: "known-formats",
  check({ schema, report }) {
    if (schema.format === undefined || formatNames.includes(schema.format)) return;
    report(`has the format ${schema.format}; use ${formatNames.join(", ")}, or describe the format in the description`, "format");
  },
};
