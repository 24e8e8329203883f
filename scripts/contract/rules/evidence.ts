import { evidenceSources } from "../contract.js";
import { isNullable } from "../json-schema.js";
import type { Rule } from "../rule.js";

export const evidence: Rule = {
  name: "evidence",
  description: "A property that the event page does not show names its source in `x-evidence`, may be null, and is never required.",
  check({ schema, report }) {
    const source = schema["x-evidence"];
    if (source !== undefined) {
      if (!evidenceSources.some((known) => known === source))
        report(`has the evidence ${JSON.stringify(source)}; write one of ${evidenceSources.join(", ")}`, "x-evidence");
      if (schema.type !== undefined && !isNullable(schema))
        report('is not on the event page and not nullable; write type: ["<type>", "null"]');
    }
    for (const name of schema.required ?? []) {
      if (schema.properties?.[name]?.["x-evidence"] !== undefined)
        report(`requires ${name}, which is not on the event page; leave it optional`, "required");
    }
  },
};
