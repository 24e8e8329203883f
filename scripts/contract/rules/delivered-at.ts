import type { JsonSchema } from "../json-schema.js";
import { resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { isEventFile, type SchemaFile } from "../schema-file.js";
import type { SchemaSet } from "../schema-set.js";

/** What an event delivers elsewhere is a property, under another name in the same object, or `data` as a whole, inside of itself. */
export const deliveredAt: Rule = {
  name: "delivered-at",
  check({ schema, pointer, file, set, report }) {
    const places: unknown = schema["x-delivered-at"];
    if (places === undefined) return;
    if (!isEventFile(file) || pointer !== "") return report("has x-delivered-at but is no event; write x-delivered-as", "x-delivered-at");
    for (const [documented, delivered] of Object.entries(places as Record<string, unknown>)) {
      const path = documented.split("/").slice(1);
      const name = typeof delivered === "string" ? delivered.slice(delivered.lastIndexOf("/") + 1) : "";
      const parent = typeof delivered === "string" ? delivered.slice(0, -name.length - 1) : "";
      const wrapped = documented === "/data" && parent === "/data";
      const owner = propertiesAt(wrapped ? path : path.slice(0, -1), { schema, file }, set);
      const fault = (message: string) => report(message, "x-delivered-at");
      if (name === "" || !(wrapped || parent === documented.slice(0, documented.lastIndexOf("/"))))
        fault(`delivers ${documented} at ${delivered}; write a place in the same object, or for /data one inside of it`);
      else if (owner === undefined || !(wrapped || Object.hasOwn(owner, path.at(-1) ?? "")))
        fault(`delivers ${documented}, which is not declared; declare it`);
      else if (wrapped && Object.values(owner).some((property) => property["x-delivered-as"] !== undefined))
        fault(
          `delivers ${documented} inside of itself, although properties of it are delivered under other names; an object cannot have both`,
        );
      else if (Object.hasOwn(owner, name)) fault(`delivers ${documented} at ${delivered}, which is declared too; remove one`);
    }
  },
};

/** The properties of the object that a path of property names leads to. */
function propertiesAt(
  path: readonly string[],
  from: { readonly schema: JsonSchema; readonly file: SchemaFile },
  set: SchemaSet,
): Record<string, JsonSchema> | undefined {
  const { schema, file } = from.schema.$ref === undefined ? from : (resolveRef(from.schema.$ref, from.file, set) ?? from);
  const [name, ...rest] = path;
  if (name === undefined) return schema.properties;
  const property = schema.properties?.[name];
  return property === undefined ? undefined : propertiesAt(rest, { schema: property, file }, set);
}
