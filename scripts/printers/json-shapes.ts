import { isDeepStrictEqual } from "node:util";
import type { Contract } from "../contract/contract.js";
import { titlesReachedFrom } from "../contract/definitions.js";
import type { AnySchema } from "../contract/any-schema.js";
import { deliveryDefinitions, definitionsOf } from "../contract/compact-definitions.js";

/** The published schemas of all shapes, each once: most shapes are the same in both forms. */
export interface JsonShapes {
  /** The schemas, by the name of the constant that holds each. */
  readonly schemas: ReadonlyMap<string, AnySchema>;
  readonly documented: JsonForm;
  readonly delivered: JsonForm;
}

/** The shapes of one form: the constant that holds each schema, by the shape's title. */
export type JsonForm = ReadonlyMap<string, string>;

/** Gathers the schemas that a contract publishes. */
export function jsonShapesOf(contract: Contract): JsonShapes {
  const documented = definitionsOf([...contract.objects, ...contract.events]) as Record<string, AnySchema>;
  const schemas = new Map(Object.entries(documented));
  const delivered = new Map<string, string>();
  for (const [title, schema] of Object.entries(deliveryDefinitions(contract))) {
    const isOther = title in documented && !isDeepStrictEqual(schema, documented[title]);
    const name = isOther ? `Delivered${title}` : title;
    schemas.set(name, schema);
    delivered.set(title, name);
  }
  return { schemas, documented: new Map(Object.keys(documented).map((title) => [title, title])), delivered };
}

/** The titles that a shape refers to, directly or through others. */
export function titlesIn(title: string, form: JsonForm, { schemas }: JsonShapes): string[] {
  const shapeOf = (name: string) => schemas.get(form.get(name) ?? "");
  return titlesReachedFrom(shapeOf(title), shapeOf);
}

/** The shapes with these titles as an object literal. */
export function literalOf(titles: readonly string[], form: JsonForm): string {
  const entries = titles.map((title) => (form.get(title) === title ? title : `${title}: ${form.get(title)}`));
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
