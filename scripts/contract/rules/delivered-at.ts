import { parsePointer } from "../../../src/json-pointer.js";
import { deliveredNamesOf, type JsonSchema } from "../json-schema.js";
import { resolveRef } from "../references.js";
import type { Rule } from "../rule.js";
import { isEventFile, type SchemaFile } from "../schema-file.js";
import type { SchemaSet } from "../schema-set.js";

export const deliveredAt: Rule = {
  name: "delivered-at",
  description: "`x-delivered-at` renames a property within its object, or nests all of `data` one level deeper.",
  check({ schema, pointer, file, set, report }) {
    const places: unknown = schema["x-delivered-at"];
    // A place may lead through a file that cannot be judged.
    if (places === undefined || set.broken.size > 0) return;
    if (!isEventFile(file) || pointer !== "")
      return report("has x-delivered-at but is not an event; write x-delivered-as", "x-delivered-at");
    for (const [documented, delivered] of Object.entries(places as Record<string, unknown>)) {
      const path = parsePointer(documented);
      const name = typeof delivered === "string" ? delivered.slice(delivered.lastIndexOf("/") + 1) : "";
      const parent = typeof delivered === "string" ? delivered.slice(0, -name.length - 1) : "";
      const wrapped = documented === "/data" && parent === "/data";
      const owner = shapeAt(wrapped ? path : path.slice(0, -1), { schema, file }, set);
      const fault = (message: string) => report(message, "x-delivered-at");
      if (name === "" || !(wrapped || parent === documented.slice(0, documented.lastIndexOf("/"))))
        fault(`delivers ${documented} at ${delivered}; write a place in the same object, or, for /data, one inside it`);
      else if (owner?.properties === undefined || !(wrapped || Object.hasOwn(owner.properties, path.at(-1) ?? "")))
        fault(`delivers ${documented}, which is not declared; declare it`);
      else if (Object.hasOwn(owner.properties, name)) fault(`delivers ${documented} at ${delivered}, which is declared too; remove one`);
      else if (wrapped) checkWrapped(owner, `delivers ${documented} at ${delivered}`, name, fault);
    }
  },
};

/** Nested data is told from its wrapper by its required properties, at least one of which must have only one name. */
function checkWrapped({ properties = {}, required = [] }: JsonSchema, what: string, name: string, fault: (message: string) => void): void {
  const namesOf = (property: string) => deliveredNamesOf(properties[property] ?? {});
  const isRenamed = (property: string) => namesOf(property).length > 0;
  const owner = Object.keys(properties).find((property) => namesOf(property).includes(name));
  if (owner !== undefined) fault(`${what}, where its ${owner} is delivered too; write another x-delivered-as of ${owner}`);
  else if (required.length > 0 && required.every(isRenamed))
    fault(
      `${what}, although each of its required properties (${required.join(", ")}) may have another name: nothing tells the two apart; remove the x-delivered-as of one`,
    );
}

/** The shape that a path of property names leads to. */
function shapeAt(
  path: readonly string[],
  from: { readonly schema: JsonSchema; readonly file: SchemaFile },
  set: SchemaSet,
): JsonSchema | undefined {
  const { schema, file } = from.schema.$ref === undefined ? from : (resolveRef(from.schema.$ref, from.file, set) ?? from);
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const property = schema.properties?.[name];
  return property === undefined ? undefined : shapeAt(rest, { schema: property, file }, set);
}
