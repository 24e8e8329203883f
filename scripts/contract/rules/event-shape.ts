import { scopes } from "../contract.js";
import { baseTypeOf } from "../json-schema.js";
import { resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { envelopePath, isEventFile, nameOf } from "../schema-file.js";

export const eventShape: Rule = {
  name: "event-shape",
  description: "An event has the envelope's properties, all required, with its own name as `event`, an object as `data`, and an `x-scope`.",
  check({ schema, pointer, file, set, report }) {
    if (pointer !== "") return;
    const scope = schema["x-scope"];
    if (!isEventFile(file)) {
      if (scope !== undefined) report("has x-scope but is not an event; remove it", "x-scope");
      return;
    }
    if (!scopes.some((known) => known === scope)) {
      report(`has the scope ${JSON.stringify(scope)}; write one of ${scopes.join(", ")}`, "x-scope");
    }
    if (set.broken.has(envelopePath)) return;
    const expected = Object.keys(set.byPath.get(envelopePath)?.schema.properties ?? {});
    const actual = Object.keys(schema.properties ?? {});
    if (actual.join() !== expected.join())
      report(`has the properties ${actual.join(", ")}; an event has ${expected.join(", ")}, in this order`, "properties");
    if (schema.required?.join() !== expected.join())
      report(`requires ${schema.required?.join(", ")}; every property of the envelope is required`, "required");
    for (const name of expected) {
      const property = schema.properties?.[name];
      if (property === undefined) continue;
      if (name === "event") {
        if (property.const !== nameOf(file))
          report(
            `has the const ${JSON.stringify(property.const)}; write ${JSON.stringify(nameOf(file))}, the name of its file`,
            "properties/event",
          );
      } else if (name === "data") {
        const target = property.$ref === undefined ? property : resolveRef(property.$ref, file, set)?.schema;
        if (target !== undefined && (baseTypeOf(target) !== "object" || Array.isArray(target.type)))
          report("has data that is not an object; data is an object and never null", "properties/data");
      } else if (property.$ref !== `../envelope.schema.json#/properties/${name}`) {
        report(`writes ${name} out; refer to ../envelope.schema.json#/properties/${name}`, `properties/${name}`);
      }
    }
  },
};
