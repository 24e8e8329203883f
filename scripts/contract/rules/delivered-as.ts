import { deliveredNamesOf } from "../json-schema.js";
import { resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { isObjectFile } from "../schema-file.js";

export const deliveredAs: Rule = {
  name: "delivered-as",
  description: "The names in `x-delivered-as` are unique in their object, so that each tells which property arrived.",
  check({ schema, pointer, file, set, report }) {
    const properties = schema.properties ?? {};
    const owners = new Map<string, string>();
    for (const [name, property] of Object.entries(properties)) {
      const target = property.$ref === undefined ? undefined : resolveRef(property.$ref, file, set);
      for (const delivered of deliveredNamesOf(target?.schema ?? property)) {
        const own = target === undefined ? `properties/${name}/x-delivered-as` : `properties/${name}`;
        if (Object.hasOwn(properties, delivered)) report(`is delivered as ${delivered}, which is declared too; remove one`, own);
        else if (owners.has(delivered))
          report(`is delivered as ${delivered}, as ${owners.get(delivered)} is; say which by x-delivered-at of the event`, own);
        owners.set(delivered, name);
      }
    }
    const names: unknown = schema["x-delivered-as"];
    if (names === undefined) return;
    if (!/\/properties\/[^/]+$/.test(pointer) && !(pointer === "" && isObjectFile(file)))
      report("has x-delivered-as but is not a property; remove it", "x-delivered-as");
    const list: readonly unknown[] = Array.isArray(names) ? names : [names];
    if (list.length === 0 || !list.every((name) => typeof name === "string" && name !== "") || new Set(list).size < list.length)
      report("has an x-delivered-as that is neither a name nor a list of distinct ones; write non-empty strings", "x-delivered-as");
  },
};
