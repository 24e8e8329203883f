import { besideWrapped } from "../../src/beside-wrapped.js";
import { deliveredNames } from "../../src/delivered-form.js";
import { type AnySchema, type Definitions, having } from "./any-schema.js";
import type { Contract } from "./contract.js";
import { refTo, resolve } from "./definitions.js";
import type { DeliveredForm, Wrapper } from "./delivered-form.js";
import type { JsonSchema } from "./json-schema.js";
import { nameVariants } from "./name-variants.js";
import { documentedShape, documentedValue } from "./published-definitions.js";
import { alternativeValues, valueOfSeveralTypes } from "./value-variants.js";

// What arrives, as schemas that generators can print: a value that has several forms is one of several shapes, each with a title and with one name for each property.
// Which shape a body has is said with keywords that generators leave out, so that exactly one shape accepts it, and exactly the bodies that the package accepts have one.

/** How what generators leave out is said, and what they name. */
interface Style {
  /** The keywords of a schema that refuses what `excluded` accepts. */
  readonly without: (excluded: AnySchema) => AnySchema;
  /** A value that may also be one of others. */
  readonly withValues: (value: AnySchema, schema: JsonSchema, delivered: readonly unknown[], name: string) => AnySchema;
  /** The title of the value that has one of several shapes. */
  readonly unionTitle: (title: string) => { readonly title?: string };
}

/** For JSON Schema: inside of `not`, typify leaves out a `oneOf`; of other keywords it makes fields, or it stops. json-schema-to-typescript prints a type for each place of a title. */
export const schemaStyle: Style = {
  without: (excluded) => ({ not: { oneOf: [excluded] } }),
  withValues: valueOfSeveralTypes,
  unionTitle: () => ({}),
};

/** For API descriptions: openapi-generator makes classes of what is inside of `not`, and Redocly's linter wants its properties to be declared outside; the former names a union by its title. */
export const descriptionStyle: Style = {
  // oxlint-disable-next-line unicorn/no-thenable -- A keyword of JSON Schema.
  without: (excluded) => ({ if: excluded, then: { not: {} } }),
  withValues: alternativeValues,
  unionTitle: (title) => ({ title: `Any${title}` }),
};

/** Every shape by title, in the forms that the event may arrive in. Events keep their titles. */
export function deliveryDefinitions(contract: Contract, style: Style): Definitions {
  const definitions: Definitions = {};
  for (const { title, schema } of contract.objects) definitions[title] = documentedShape(schema, definitions);
  for (const { title, schema, delivered } of contract.events) {
    definitions[title] =
      delivered === undefined ? documentedShape(schema, definitions) : eventOf(title, schema, delivered, { contract, definitions, style });
  }
  return definitions;
}

function eventOf(title: string, schema: JsonSchema, form: DeliveredForm, target: Target): AnySchema {
  return deliveredNames(form).size === 0 ? shapeOf(schema, form, target) : { title, oneOf: titledShapes(schema, title, form, target) };
}

interface Target {
  readonly contract: Contract;
  /** Shapes are added here, by title. */
  readonly definitions: Definitions;
  readonly style: Style;
}

/** A value in a shape, in each of its forms. */
function valueOf(schema: JsonSchema, form: DeliveredForm | undefined, target: Target): AnySchema {
  if (form === undefined) return documentedValue(schema, target.definitions);
  const { wrapper, title, ...inner } = form;
  if (wrapper !== undefined) return wrapped(schema, wrapper, inner, target);
  if (form.items !== undefined)
    return { ...documentedShape(schema, target.definitions), items: valueOf(schema.items ?? {}, form.items, target) };
  const shape = resolve(schema, target.contract);
  const name = title ?? shape.title ?? "";
  return oneOf(name, titledShapes(shape, name, form, target), target);
}

/** Either the value itself, or an object that holds it and is not such a value itself. */
function wrapped(schema: JsonSchema, { name, required }: Wrapper, inner: DeliveredForm, target: Target): AnySchema {
  const shape = resolve(schema, target.contract);
  const title = `Wrapped${shape.title}`;
  const value = valueOf(schema, Object.keys(inner).length === 0 ? undefined : inner, target);
  target.definitions[title] = {
    title,
    description: `${shape.description} As \`${name}\`, beside what else is said of the event.`,
    type: "object",
    properties: { ...besideWrapped, [name]: value },
    required: [name],
    ...target.style.without(having(required)),
  };
  return oneOf(shape.title ?? "", [...alternativesOf(value), { $ref: refTo(title) }], target);
}

/** The shapes of one object, each defined under a title of its own. */
function titledShapes(schema: JsonSchema, title: string, form: DeliveredForm, target: Target): AnySchema[] {
  const whole = shapeOf(schema, form, target);
  const variants = nameVariants(whole, schema, form);
  const shapes =
    variants.length === 0
      ? [{ ...whole, title: schema.title === title ? `Delivered${title}` : title }]
      : variants.map(({ prefix, suffix, shape, except }) => ({
          ...shape,
          title: `${prefix}${title}${suffix}`,
          ...(except === undefined ? {} : target.style.without(except)),
        }));
  return shapes.map((shape) => {
    target.definitions[shape.title] ??= shape;
    return { $ref: refTo(shape.title) };
  });
}

/** A shape with the names of the documented form; its values may still come in several forms. */
function shapeOf(schema: JsonSchema, form: DeliveredForm, target: Target): AnySchema {
  const shape = documentedShape(schema, target.definitions);
  const properties = Object.entries(shape.properties as Record<string, AnySchema>).map(([name, documented]) => {
    const property = schema.properties?.[name] ?? {};
    const pairs = form.values?.[name];
    const inner = form.properties?.[name];
    const value = inner === undefined ? documented : valueOf(property, inner, target);
    const delivered = pairs?.map(([each]) => each);
    return [name, delivered === undefined ? value : target.style.withValues(value, property, delivered, name)];
  });
  return { ...shape, properties: Object.fromEntries(properties) };
}

function oneOf(title: string, schemas: readonly AnySchema[], { style }: Target): AnySchema {
  const [first = {}] = schemas;
  return schemas.length === 1 ? first : { ...style.unionTitle(title), oneOf: schemas };
}

function alternativesOf(schema: AnySchema): readonly AnySchema[] {
  return Array.isArray(schema.oneOf) ? schema.oneOf : [schema];
}
