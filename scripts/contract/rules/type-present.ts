import type { Rule } from "../rule.js";

const names = ["string", "integer", "number", "boolean", "object", "array"];

export const typePresent: Rule = {
  name: "type-present",
  description:
    "A schema has one type, or one type and null; only a property that the event page does not show may have none, and may then have any value.",
  check({ schema, report }) {
    const { type } = schema;
    if (schema.$ref !== undefined || (type === undefined && schema["x-evidence"] !== undefined)) return;
    const sound = Array.isArray(type)
      ? type.length === 2 && names.includes(type[0]) && type[1] === "null"
      : type !== undefined && names.includes(type);
    const has = type === undefined ? "has no type" : `has the type ${JSON.stringify(type)}`;
    if (!sound) report(`${has}; write one of ${names.join(", ")}, or ["<type>", "null"]`, "type");
  },
};
