import { deliveredNames } from "../../src/delivered-form.js";
import { capitalized } from "../lib/capitalized.js";
import type { Contract, EventType } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import type { DeliveredForm } from "../contract/delivered-form.js";
import type { JsonSchema } from "../contract/json-schema.js";

/** An event whose deliveries differ from the documented form. */
export type DeliveredEvent = EventType & { readonly delivered: DeliveredForm };

export function isDeliveredEvent(event: EventType): event is DeliveredEvent {
  return event.delivered !== undefined;
}

/** The name of the function that canonicalizes an event. */
export function canonicalizerOf(event: DeliveredEvent, contract: Contract): string {
  return functionName(shapeOfEvent(event, contract));
}

/** The statements that declare the functions of events and what they need, by the name that each declares. */
export function declarationsOf(events: readonly DeliveredEvent[], contract: Contract): ReadonlyMap<string, string> {
  // A shape in several events has the same statements in all, and a map keeps one of each.
  return new Map(events.flatMap((event) => declarations(shapeOfEvent(event, contract), contract)));
}

/** A value in an event whose delivered form may differ: the event itself, or something that it holds. */
interface Shape {
  readonly title: string;
  readonly schema: JsonSchema;
  readonly form: DeliveredForm;
}

function shapeOfEvent({ title, schema, delivered }: DeliveredEvent, contract: Contract): Shape {
  return shapeOf(title, schema, delivered, contract);
}

/** @param fallbackTitle Title of a shape that has none of its own. */
function shapeOf(fallbackTitle: string, node: JsonSchema, form: DeliveredForm, contract: Contract): Shape {
  const schema = resolve(node, contract);
  return { title: form.title ?? schema.title ?? fallbackTitle, schema, form };
}

type Declaration = readonly [name: string, code: string];

/** The declarations of a shape: what its function needs, those of the shapes that it holds, and then its function. */
function declarations(shape: Shape, contract: Contract): Declaration[] {
  const { title, schema, form } = shape;
  const name = functionName(shape);
  if (form.items !== undefined) {
    const item = shapeOf(`${title}Item`, schema.items ?? {}, form.items, contract);
    return [...declarations(item, contract), [name, itemsFunction(name, functionName(item))]];
  }
  const held = Object.entries(form.properties ?? {}).map(([property, innerForm]) => ({
    property,
    inner: shapeOf(title + capitalized(property), schema.properties?.[property] ?? {}, innerForm, contract),
  }));
  const steps = [
    ...wrapperSteps(shape),
    ...renameSteps(shape),
    ...valueSteps(shape),
    ...held.map(({ property, inner }) => propertyStep(property, functionName(inner))),
  ];
  return [
    ...wrapperDeclarations(shape),
    ...renameDeclarations(shape),
    ...held.flatMap(({ inner }) => declarations(inner, contract)),
    [name, objectFunction(name, steps)],
  ];
}

function functionName({ title }: Shape): string {
  return `canonicalize${title}`;
}

function wrapperName({ title }: Shape): string {
  return `shapeOf${title}`;
}

function renameName({ title }: Shape): string {
  return `rename${title}`;
}

function wrapperDeclarations(shape: Shape): Declaration[] {
  const { wrapper } = shape.form;
  if (wrapper === undefined) return [];
  const [required, properties] = [wrapper.required, wrapper.properties].map((names) => `new Set(${JSON.stringify(names)})`);
  return [[wrapperName(shape), `const ${wrapperName(shape)} = { required: ${required}, properties: ${properties} };`]];
}

function wrapperSteps(shape: Shape): string[] {
  const { wrapper } = shape.form;
  return wrapper === undefined ? [] : [`result = unwrap(result, ${quoted(wrapper.name)}, ${wrapperName(shape)}, isOwn);`];
}

/** The most properties of an object that is copied under names that are computed: V8 turns one that grows so beyond a dozen into a hash table. */
const fewProperties = 8;

function hasFewProperties({ schema }: Shape): boolean {
  return Object.keys(schema.properties ?? {}).length <= fewProperties;
}

function renameDeclarations(shape: Shape): Declaration[] {
  if (shape.form.names === undefined || hasFewProperties(shape)) return [];
  return [[renameName(shape), renameFunction(renameName(shape), shape)]];
}

function renameSteps(shape: Shape): string[] {
  const names = [...deliveredNames(shape.form)];
  if (hasFewProperties(shape))
    return names.map(([documented, delivered]) => `result = rename(result, ${quoted(documented)}, ${JSON.stringify(delivered)});`);
  const isDelivered = names.map(
    ([documented, delivered]) => `(!${hasOwn("result", documented)} && (${delivered.map((name) => hasOwn("result", name)).join(" || ")}))`,
  );
  return isDelivered.length === 0 ? [] : [`if (${isDelivered.join(" || ")}) result = ${renameName(shape)}(result);`];
}

function valueSteps({ form }: Shape): string[] {
  return Object.entries(form.values ?? {}).flatMap(([name, pairs]) =>
    pairs.map(
      ([delivered, documented]) =>
        `if (result${member(name)} === ${JSON.stringify(delivered)}) ${replacing(name, JSON.stringify(documented))}`,
    ),
  );
}

function propertyStep(name: string, innerFunction: string): string {
  return `{
  const inner = ${innerFunction}(result${member(name)}, isOwn);
  if (inner !== result${member(name)}) ${replacing(name, "inner")}
}`;
}

/** Replaces the value of a property: in place if an earlier step has already made a copy. */
function replacing(name: string, expression: string): string {
  return `result = replace(result, ${quoted(name)}, ${expression}, isOwn || result !== value);`;
}

function objectFunction(name: string, steps: readonly string[]): string {
  return `function ${name}(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  ${steps.join("\n")}
  return result;
}`;
}

function itemsFunction(name: string, itemFunction: string): string {
  return `function ${name}(value, isOwn) {
  if (!Array.isArray(value)) return value;
  const result = value.map((item) => ${itemFunction}(item, isOwn));
  return result.some((item, index) => item !== value[index]) ? result : value;
}`;
}

/**
 * A function that copies an object under its documented names.
 *
 * It has a case for each declared property, although a loop would do, as for an object with few properties: a hash table is ten times slower to build and validate.
 */
function renameFunction(name: string, { schema, form }: Shape): string {
  const copy = (from: string, to: string) => `renamed${member(to)} = object${member(from)};`;
  const declared = Object.keys(schema.properties ?? {}).map((property) => `case ${quoted(property)}: ${copy(property, property)} break;`);
  const delivered = [...deliveredNames(form)].flatMap(([to, names]) =>
    names.map(
      (from, index) => `case ${quoted(from)}:
      if (${[to, ...names.slice(0, index)].map((other) => hasOwn("object", other)).join(" || ")}) ${copy(from, from)}
      else ${copy(from, to)}
      break;`,
    ),
  );
  return `function ${name}(object) {
  const renamed = {};
  for (const name in object) {
    if (!Object.hasOwn(object, name)) continue;
    switch (name) {
      ${[...declared, ...delivered].join("\n")}
      default: assign(renamed, name, object[name]);
    }
  }
  return renamed;
}`;
}

function hasOwn(object: string, name: string): string {
  return `Object.hasOwn(${object}, ${quoted(name)})`;
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

/** How a property is accessed: `.name`, or `["name"]` where the name is not an identifier. */
function member(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}
