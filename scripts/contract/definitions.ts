import type { Contract, NamedSchema } from "./contract.js";
import { type JsonSchema, walk } from "./json-schema.js";

const prefix = "#/$defs/";

/** The reference that a contract's schemas use for a shared object. */
export function refTo(title: string): string {
  return prefix + title;
}

/** The title that a reference in a contract names. */
export function titleOfRef(ref: string): string {
  return ref.slice(prefix.length);
}

/** The titles that a schema itself refers to, without duplicates, in the order in which they are written. */
export function refsOf(schema: JsonSchema): string[] {
  const titles = new Set<string>();
  for (const node of walk(schema)) {
    if (node.schema.$ref !== undefined) titles.add(titleOfRef(node.schema.$ref));
  }
  return [...titles];
}

/**
 * The titles of the shapes that any schema refers to, directly or through others, in alphabetical order.
 *
 * @param shapeOf Gives the shape with a title.
 */
export function titlesReachedFrom(schema: unknown, shapeOf: (title: string) => unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [keyword, inner] of Object.entries(value)) {
      // A property may have this name, too.
      const title = keyword === "$ref" && typeof inner === "string" ? titleOfRef(inner) : undefined;
      if (title === undefined) visit(inner);
      else if (!found.has(title)) {
        found.add(title);
        visit(shapeOf(title));
      }
    }
  };
  visit(schema);
  return [...found].sort();
}

/** The objects that a schema needs, directly or through others; each comes after those it needs. */
export function dependenciesOf(schema: JsonSchema, contract: Contract): NamedSchema[] {
  const found = new Map<string, NamedSchema>();
  const visit = (current: JsonSchema) => {
    for (const title of refsOf(current)) {
      const object = objectByTitle(title, contract);
      if (found.has(title)) continue;
      visit(object.schema);
      found.set(title, object);
    }
  };
  visit(schema);
  return [...found.values()];
}

/** The shape that `schema` describes: itself, or the object that it refers to. */
export function resolve(schema: JsonSchema, contract: Pick<Contract, "objects">): JsonSchema {
  return schema.$ref === undefined ? schema : objectByTitle(titleOfRef(schema.$ref), contract).schema;
}

function objectByTitle(title: string, contract: Pick<Contract, "objects">): NamedSchema {
  const object = contract.objects.find((candidate) => candidate.title === title);
  if (object === undefined) throw new Error(`no object is titled ${title}`);
  return object;
}
