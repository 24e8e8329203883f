import { deliveredNames } from "../../src/delivered-form.js";
import { type AnySchema, anyOf, having } from "./any-schema.js";
import type { Contract, NamedSchema } from "./contract.js";
import { refTo, resolve } from "./definitions.js";
import type { DeliveredForm, Wrapper } from "./delivered-form.js";
import { openFormats } from "./formats.js";
import type { JsonSchema } from "./json-schema.js";
import { withFormats } from "./variants.js";

// What the package itself carries: the same verdicts as the published schemas, in as few bytes as they can be said in, and strict for every Ajv.

/** Shapes by title, as in the `$defs` of a published schema. */
export function definitionsOf(types: readonly NamedSchema[]): Record<string, JsonSchema> {
  return Object.fromEntries(types.map(({ title, schema }) => [title, definitionOf(schema)]));
}

/** A schema as part of another: without the keywords that identify it as its own document. */
function definitionOf(schema: JsonSchema): JsonSchema {
  const { $id: _id, $schema: _schema, ...definition } = withFormats(schema, Object.keys(openFormats));
  return definition;
}

/** Every shape by title, in the form that the event is delivered in where that differs. */
export function deliveryDefinitions(contract: Contract): Record<string, AnySchema> {
  const definitions = definitionsOf([...contract.objects, ...contract.events]) as Record<string, AnySchema>;
  for (const { title, schema, delivered } of contract.events) {
    if (delivered !== undefined) definitions[title] = acceptsEitherForm(definitionOf(schema), delivered, { contract, definitions });
  }
  return definitions;
}

interface Target {
  readonly contract: Contract;
  /** The schemas of delivered objects are added here, by title. */
  readonly definitions: Record<string, AnySchema>;
}

/** A schema that accepts both the documented and the delivered form of the values that `schema` accepts. */
function acceptsEitherForm(schema: JsonSchema, form: DeliveredForm, target: Target): AnySchema {
  if (schema.$ref !== undefined && form.title !== undefined) {
    const title = `Delivered${form.title}`;
    target.definitions[title] ??= { ...deliverableShape(definitionOf(resolve(schema, target.contract)), form, target), title };
    return { $ref: refTo(title) };
  }
  return deliverableShape(schema, form, target);
}

function deliverableShape(schema: JsonSchema, { wrapper, ...form }: DeliveredForm, target: Target): AnySchema {
  if (wrapper !== undefined) return { description: schema.description, ...wrapped(inlineOrRef(schema, form, target), wrapper) };
  if (form.items !== undefined) return { ...schema, items: acceptsEitherForm(schema.items ?? {}, form.items, target) };
  const properties: Record<string, AnySchema> = { ...(schema.properties as Record<string, AnySchema>) };
  for (const [name, inner] of Object.entries(form.properties ?? {})) {
    properties[name] = acceptsEitherForm(schema.properties?.[name] ?? {}, inner, target);
  }
  for (const [name, pairs] of Object.entries(form.values ?? {})) {
    const { description, ...documented } = properties[name] ?? {};
    properties[name] = { description, anyOf: [documented, { enum: pairs.map(([delivered]) => delivered) }] };
  }
  const names = deliveredNames(form);
  const either = [...names].map(([documented, delivered]) => eitherName(delivered, documented, properties[documented] ?? {}, schema));
  return {
    ...schema,
    properties,
    required: schema.required?.filter((name) => !names.has(name)),
    ...(either.length === 0 ? {} : { allOf: either }),
  };
}

/** The documented name wins: a delivered one counts only if the documented one and the delivered ones before it are missing. */
function eitherName(delivered: readonly string[], documented: string, property: AnySchema, { required }: JsonSchema): AnySchema {
  const renamed = delivered.map((name, index) => ({
    ...lacking(delivered.slice(0, index)),
    properties: { [name]: property },
    // If the property is optional, the last alternative also covers that none of its names is there.
    ...(required?.includes(documented) || index < delivered.length - 1 ? { required: [name] } : {}),
  }));
  return { anyOf: [having([documented]), ...renamed] };
}

/** Any object that has none of the given properties. */
function lacking(names: readonly string[]): AnySchema {
  if (names.length === 0) return {};
  return { not: anyOf(names.map((name) => having([name]))) };
}

/** Either the value itself, or an object that holds it and is not such a value itself. */
function wrapped(value: AnySchema, { name, required }: Wrapper): AnySchema {
  return { anyOf: [value, { type: "object", properties: { [name]: value }, required: [name], not: having(required) }] };
}

/** The value in a wrapper: the shared object itself where only the wrapper differs. */
function inlineOrRef(schema: JsonSchema, form: Omit<DeliveredForm, "wrapper">, target: Target): AnySchema {
  const { title: _, ...differences } = form;
  return Object.keys(differences).length === 0 ? { $ref: refTo(schema.title ?? "") } : deliverableShape(schema, differences, target);
}
