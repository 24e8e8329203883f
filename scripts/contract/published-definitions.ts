import type { Contract, ObjectType } from "./contract.js";
import { refTo, resolve } from "./definitions.js";
import type { DeliveredForm, Wrapper } from "./delivered-form.js";
import { openFormats } from "./formats.js";
import type { JsonSchema } from "./json-schema.js";
import { withFormats } from "./variants.js";

/** Any JSON Schema: these need keywords that the schemas of the contract do without. */
export type AnySchema = Record<string, unknown>;

/** Shapes by their titles, as they stand in the `$defs` of a published schema. */
export function definitionsOf(types: readonly ObjectType[]): Record<string, JsonSchema> {
  return Object.fromEntries(types.map(({ title, schema }) => [title, definitionOf(schema)]));
}

/** A schema as it stands below another: without what names it as a document of its own. */
function definitionOf(schema: JsonSchema): JsonSchema {
  const { $id: _id, $schema: _schema, ...definition } = publishedSchema(schema);
  return definition;
}

/** A schema as it is published: with no other formats than an open validator checks, for a consumer's validator may check all, and CodeQR sends an empty string where there is no address. */
export function publishedSchema(schema: JsonSchema): JsonSchema {
  return withFormats(schema, Object.keys(openFormats));
}

/** Every shape by its title, in the form of the event's deliveries where they differ. */
export function deliveryDefinitions(contract: Contract): Record<string, AnySchema> {
  const definitions = definitionsOf([...contract.objects, ...contract.events]) as Record<string, AnySchema>;
  for (const { title, schema, delivered } of contract.events) {
    if (delivered !== undefined) definitions[title] = deliverable(definitionOf(schema), delivered, { contract, definitions });
  }
  return definitions;
}

interface Target {
  readonly contract: Contract;
  /** Where the schemas of delivered objects are added, by their titles. */
  readonly definitions: Record<string, AnySchema>;
}

/** A schema that takes the documented and the delivered form of what `schema` takes. */
function deliverable(schema: JsonSchema, form: DeliveredForm, target: Target): AnySchema {
  if (schema.$ref !== undefined && form.title !== undefined) {
    const title = `Delivered${form.title}`;
    target.definitions[title] ??= { ...deliverableShape(definitionOf(resolve(schema, target.contract)), form, target), title };
    return { $ref: refTo(title) };
  }
  return deliverableShape(schema, form, target);
}

function deliverableShape(schema: JsonSchema, { wrapper, ...form }: DeliveredForm, target: Target): AnySchema {
  if (wrapper !== undefined) return { description: schema.description, ...wrapped(inlineOrRef(schema, form, target), wrapper) };
  if (form.items !== undefined) return { ...schema, items: deliverable(schema.items ?? {}, form.items, target) };
  const properties: Record<string, AnySchema> = { ...(schema.properties as Record<string, AnySchema>) };
  for (const [name, inner] of Object.entries(form.properties ?? {})) {
    properties[name] = deliverable(schema.properties?.[name] ?? {}, inner, target);
  }
  for (const [name, pairs] of Object.entries(form.values ?? {})) {
    const { description, ...documented } = properties[name] ?? {};
    properties[name] = { description, anyOf: [documented, { enum: pairs.map(([delivered]) => delivered) }] };
  }
  const names = Object.entries(form.names ?? {});
  const documentedNames = names.map(([, documented]) => documented);
  const either = names.map(([delivered, documented]) => eitherName(delivered, documented, properties[documented] ?? {}, schema));
  return {
    ...schema,
    properties,
    required: schema.required?.filter((name) => !documentedNames.includes(name)),
    ...(either.length === 0 ? {} : { allOf: either }),
  };
}

/** The documented name wins: only where it is missing does the delivered one count. */
function eitherName(delivered: string, documented: string, property: AnySchema, { required }: JsonSchema): AnySchema {
  const renamed = { properties: { [delivered]: property } };
  return { anyOf: [having([documented]), required?.includes(documented) ? { ...renamed, required: [delivered] } : renamed] };
}

/** Either the value itself, or an object that holds it and is not one itself. */
function wrapped(value: AnySchema, { name, required }: Wrapper): AnySchema {
  return { anyOf: [value, { type: "object", properties: { [name]: value }, required: [name], not: having(required) }] };
}

/** Any object that has some properties. They are declared where they are required, which strict validators demand. */
function having(names: readonly string[]): AnySchema {
  return { properties: Object.fromEntries(names.map((name) => [name, {}])), required: names };
}

/** What stands in a wrapper: the shared object itself where only the wrapper differs. */
function inlineOrRef(schema: JsonSchema, form: Omit<DeliveredForm, "wrapper">, target: Target): AnySchema {
  const { title: _, ...differences } = form;
  return Object.keys(differences).length === 0 ? { $ref: refTo(schema.title ?? "") } : deliverableShape(schema, differences, target);
}
