import { annotations } from "../annotations.js";
import type { Rule } from "../rule.js";

const allowed = new Set(["$schema", "$id", "$ref", ...annotations, "type", "const", "format", "properties", "required", "items"]);

const advice: Record<string, string> = {
  allOf: "write the object out as one shape",
  anyOf: "an object is one shape: make the properties that vary optional",
  oneOf: "an object is one shape: make the properties that vary optional",
  enum: "value sets are open: list the values in x-known-values",
  pattern: "ids and strings are opaque: describe the format in the description",
  additionalProperties: "objects are open, and strict variants are derived: leave it out",
  definitions: "a shared object has its own file in schemas/objects",
  $defs: "a shared object has its own file in schemas/objects",
  nullable: 'write type: [..., "null"]',
};

export const allowedKeywords: Rule = {
  name: "allowed-keywords",
  description: "A schema uses only keywords that mean the same in draft-07 and 2020-12, so that every tool and port can read it.",
  check({ schema, report }) {
    for (const keyword of Object.keys(schema)) {
      if (allowed.has(keyword)) continue;
      report(`uses ${keyword}; ${advice[keyword] ?? `use only ${[...allowed].join(", ")}`}`, keyword);
    }
  },
};
