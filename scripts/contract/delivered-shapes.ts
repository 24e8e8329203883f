import { capitalized } from "../lib/capitalized.js";
import { deliveredNames } from "../../src/delivered-form.js";
import { type AnySchema, anyOf, type Definitions, having } from "./any-schema.js";
import type { Contract } from "./contract.js";
import { refTo, resolve } from "./definitions.js";
import type { DeliveredForm, Wrapper } from "./delivered-form.js";
import { typesOf, type JsonSchema } from "./json-schema.js";
import { documentedShape, documentedValue } from "./published-definitions.js";

// What arrives, as schemas that generators can print: a value that has several forms is one of several shapes, each with a title and with one name for each property.
// Which shape a body has is said with `not`, which generators leave out, so that exactly one shape accepts it, and exactly the bodies that the package accepts have one.

/** Every shape by title, in the forms that the event may arrive in. Events keep their titles. */
export function deliveryDefinitions(contract: Contract): Definitions {
  const definitions: Definitions = {};
  for (const { title, schema } of contract.objects) definitions[title] = documentedShape(schema, definitions);
  for (const { title, schema, delivered } of contract.events) {
    definitions[title] =
      delivered === undefined ? documentedShape(schema, definitions) : eventOf(title, schema, delivered, { contract, definitions });
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
}

/** A value in a shape, in each of its forms. */
function valueOf(schema: JsonSchema, form: DeliveredForm | undefined, target: Target): AnySchema {
  if (form === undefined) return documentedValue(schema, target.definitions);
  const { wrapper, title, ...inner } = form;
  if (wrapper !== undefined) return wrapped(schema, wrapper, inner, target);
  if (form.items !== undefined)
    return { ...documentedShape(schema, target.definitions), items: valueOf(schema.items ?? {}, form.items, target) };
  const shape = resolve(schema, target.contract);
  return oneOf(titledShapes(shape, title ?? shape.title ?? "", form, target));
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
    properties: { eventName: eventNameBesideValue, [name]: value },
    required: [name],
    not: hidden(having(required)),
  };
  return oneOf([...alternativesOf(value), { $ref: refTo(title) }]);
}

/** CodeQR's API description has it on every event. Of any type, because the package has no say about a property that stands beside the value. */
const eventNameBesideValue = { description: "The event in words, such as `Link created`." };

/** The shapes of one object, each defined under a title of its own. */
function titledShapes(schema: JsonSchema, title: string, form: DeliveredForm, target: Target): AnySchema[] {
  const shapes = shapesOf(schema, title, form, target);
  for (const shape of shapes) target.definitions[shape.title] ??= shape;
  return shapes.map((shape) => ({ $ref: refTo(shape.title) }));
}

type TitledShape = AnySchema & { readonly title: string };

/** The shapes of an object whose properties may come under other names: one with the documented names, and those with delivered ones. The latter come first, because a reader that checks no `not` tells them by the names that they require. */
function shapesOf(schema: JsonSchema, title: string, form: DeliveredForm, target: Target): TitledShape[] {
  const whole = shapeOf(schema, form, target);
  const names = [...deliveredNames(form)];
  const [only] = names;
  if (only === undefined) return [{ ...whole, title: schema.title === title ? `Delivered${title}` : title }];
  const renamings =
    names.length > 1
      ? [{ title: `Delivered${title}`, names: new Map(names.map(([documented, [first = ""]]) => [documented, first])) }]
      : only[1].map((delivered) => ({
          title: `Delivered${title}${only[1].length === 1 ? "" : `With${capitalized(delivered)}`}`,
          names: new Map([[only[0], delivered]]),
        }));
  return [
    ...renamings.map((renaming) => ({ ...renamed(whole, schema, renaming.names, form), title: renaming.title })),
    { ...documentedNames(whole, schema, form), title: `Documented${title}` },
  ];
}

/** A shape with the names of the documented form; its values may still come in several forms. */
function shapeOf(schema: JsonSchema, form: DeliveredForm, target: Target): AnySchema {
  const shape = documentedShape(schema, target.definitions);
  const properties = Object.entries(shape.properties as Record<string, AnySchema>).map(([name, documented]) => {
    const property = schema.properties?.[name] ?? {};
    const pairs = form.values?.[name];
    const inner = form.properties?.[name];
    const value = inner === undefined ? documented : valueOf(property, inner, target);
    return [
      name,
      pairs === undefined
        ? value
        : withValues(
            value,
            property,
            pairs.map(([delivered]) => delivered),
          ),
    ];
  });
  return { ...shape, properties: Object.fromEntries(properties) };
}

/** The shape with delivered names: none of the documented ones is there, and none of those that count before. */
function renamed(
  whole: AnySchema,
  { required = [], properties = {} }: JsonSchema,
  names: ReadonlyMap<string, string>,
  form: DeliveredForm,
): AnySchema {
  const nameOf = (name: string) => names.get(name) ?? name;
  const earlier = [...deliveredNames(form)].flatMap(([documented, delivered]) => delivered.slice(0, delivered.indexOf(nameOf(documented))));
  // What may be null is often left out as well.
  const telling = [...names.keys()].filter((name) => !typesOf(properties[name] ?? {}).includes("null"));
  const delivered = [...names.values()].map(asOneWord);
  // `clickId` beside `click_id` would be two members of one name in most languages.
  const isTaken = (name: string) => !names.has(name) && delivered.includes(asOneWord(name));
  const all = Object.entries(whole.properties as Record<string, AnySchema>);
  return {
    ...whole,
    properties: Object.fromEntries(all.filter(([name]) => !isTaken(name)).map(([name, value]) => [nameOf(name), value])),
    required: [...new Set([...required, ...(telling.length === 0 ? names.keys() : telling)])].map(nameOf),
    not: hidden(
      anyOf([
        ...[...names.keys(), ...earlier].map((name) => having([name])),
        ...all.filter(([name]) => isTaken(name)).map(([name, value]) => havingOther(name, value)),
      ]),
    ),
  };
}

/** Any object that has a property, but not with a value of this schema. */
function havingOther(name: string, value: AnySchema | undefined): AnySchema {
  return { properties: { [name]: { not: value } }, required: [name] };
}

/** A name as it is in the languages that write all names alike: without separators and case. */
function asOneWord(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** The shape with documented names: whatever has not the shape with delivered ones. */
function documentedNames(whole: AnySchema, { required = [], properties = {} }: JsonSchema, form: DeliveredForm): AnySchema {
  const names = [...deliveredNames(form)];
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    const [documented, delivered] = only;
    if (required.includes(documented)) return whole;
    return { ...whole, not: hidden({ ...anyOf(delivered.map((name) => having([name]))), not: having([documented]) }) };
  }
  const documented = names.map(([name]) => name);
  const telling = names.filter(([name]) => !typesOf(properties[name] ?? {}).includes("null"));
  const delivered = (telling.length === 0 ? names : telling).map(([, [first = ""]]) => first);
  const values = whole.properties as Record<string, AnySchema>;
  return {
    ...whole,
    required: required.filter((name) => !documented.includes(name)),
    not: hidden(
      anyOf([
        { ...having(delivered), not: anyOf(documented.map((name) => having([name]))) },
        ...names.flatMap(([name, others]) => [
          ...(required.includes(name) ? [{ not: anyOf([name, ...others].map((each) => having([each]))) }] : []),
          // A property may come under its delivered name while another one comes under its documented name.
          ...others.map((other, index) => ({
            properties: { [other]: { not: values[name] } },
            required: [other],
            not: anyOf([name, ...others.slice(0, index)].map((each) => having([each]))),
          })),
        ]),
      ]),
    ),
  };
}

/** The same as the schema. Inside of `not`, typify leaves out a `oneOf`; of other keywords it makes fields, or it stops. */
function hidden(schema: AnySchema): AnySchema {
  return { oneOf: [schema] };
}

/** A value that may also be one of others: a scalar of several types where that says it, because many generators print nothing useful for `anyOf`. */
function withValues(value: AnySchema, schema: JsonSchema, delivered: readonly unknown[]): AnySchema {
  const types = typesOf(schema);
  const integers = delivered.filter((each) => Number.isInteger(each)) as number[];
  const [minimum, maximum] = [Math.min(...integers), Math.max(...integers)];
  const isRange = integers.length === delivered.length && maximum - minimum === new Set(integers).size - 1;
  if (!isRange || types.length === 0 || types.some((type) => type === "integer" || type === "number")) {
    const { description, ...documented } = value;
    return { description, anyOf: [documented, { enum: delivered }] };
  }
  const plain = types.filter((type) => type !== "null");
  return { ...value, type: [...plain, "integer", ...types.filter((type) => type === "null")], minimum, maximum };
}

function oneOf(schemas: readonly AnySchema[]): AnySchema {
  const [first = {}] = schemas;
  return schemas.length === 1 ? first : { oneOf: schemas };
}

function alternativesOf(schema: AnySchema): readonly AnySchema[] {
  return Array.isArray(schema.oneOf) ? schema.oneOf : [schema];
}
