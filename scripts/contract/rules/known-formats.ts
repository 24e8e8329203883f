import { formatNames } from "../formats.js";
import type { Rule } from "../rule.js";

export const knownFormats: Rule = {
  name: "known-formats",
  description: `A \`format\` is one that the validators of this project check: ${formatNames.map((format) => `\`${format}\``).join(", ")}.`,
  check({ schema, report }) {
    if (schema.format === undefined || formatNames.includes(schema.format)) return;
    report(`has the format ${schema.format}; use ${formatNames.join(", ")}, or describe the format in the description`, "format");
  },
};
