import type { Rule } from "../rule.js";

export const deliveredAs: Rule = {
  name: "delivered-as",
  description: "The name in `x-delivered-as` is unique in its object, so that it tells which property arrived.",
  check({ schema, pointer, report }) {
    const owners = new Map<unknown, string>();
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const delivered: unknown = property["x-delivered-as"];
      if (delivered === undefined) continue;
      const fault = (message: string) => report(message, `properties/${name}/x-delivered-as`);
      if (typeof delivered !== "string" || delivered === "") fault("has an empty x-delivered-as; write a non-empty string");
      else if (Object.hasOwn(schema.properties ?? {}, delivered)) fault(`is delivered as ${delivered}, which is declared too; remove one`);
      else if (owners.has(delivered))
        fault(`is delivered as ${delivered}, as ${owners.get(delivered)} is; say which by x-delivered-at of the event`);
      owners.set(delivered, name);
    }
    if (schema["x-delivered-as"] !== undefined && !/\/properties\/[^/]+$/.test(pointer))
      report("has x-delivered-as but is not a property; remove it", "x-delivered-as");
  },
};
