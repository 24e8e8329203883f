import { capitalized } from "../lib/capitalized.js";
import type { DeliveredForm, Wrapper } from "../../src/delivered-form.js";
import { deliveredNamesOf, type JsonSchema } from "./json-schema.js";

export type { DeliveredForm, Wrapper };

/**
 * The delivered form of an event, from the annotations of its schema and of the objects that it holds.
 *
 * @param schema The event's schema, with references as a contract has them.
 * @param resolve Gives the shape that a schema describes: itself, or the object that it refers to.
 * @returns Undefined when it does not differ from the documented form.
 */
export function deliveredFormOf(schema: JsonSchema, resolve: (schema: JsonSchema) => JsonSchema): DeliveredForm | undefined {
  const places = Object.entries(schema["x-delivered-at"] ?? {});
  return formAt(schema, "");

  function formAt(node: JsonSchema, path: string): DeliveredForm | undefined {
    const shape = resolve(node);
    if (shape.items !== undefined) return nonEmpty({ items: formAt(shape.items, `${path}/*`) });
    const properties = Object.entries(shape.properties ?? {});
    const wrapped = places.find(([documented, delivered]) => documented === path && delivered.startsWith(`${path}/`));
    const renamed = places.filter(
      ([documented]) => parentOf(documented) === path && documented !== wrapped?.[0] && inSameObject(documented),
    );
    const names = Object.fromEntries([
      ...properties.flatMap(([name, property]) => deliveredNamesOf(resolve(property)).map((delivered) => [delivered, name])),
      ...renamed.map(([documented, delivered]) => [lastOf(delivered), lastOf(documented)]),
    ]);
    const values = Object.fromEntries(
      properties.flatMap(([name, property]) =>
        property["x-delivered-values"] === undefined ? [] : [[name, property["x-delivered-values"]]],
      ),
    );
    const inner = properties.flatMap(([name, property]) => {
      const form = formAt(property, `${path}/${name}`);
      return form === undefined ? [] : [[name, form] as const];
    });
    const form = nonEmpty({
      wrapper:
        wrapped === undefined
          ? undefined
          : {
              name: lastOf(wrapped[1]),
              required: (shape.required ?? []).filter((name) => !Object.values(names).includes(name)),
              properties: [...properties.map(([name]) => name), ...Object.keys(names)],
            },
      names: Object.keys(names).length === 0 ? undefined : names,
      values: Object.keys(values).length === 0 ? undefined : values,
      properties: inner.length === 0 ? undefined : Object.fromEntries(inner),
    });
    if (form === undefined || node.$ref === undefined) return form;
    // As short as possible but complete: two forms with the same title are the same form.
    const ownNames = properties.flatMap(([, property]) => deliveredNamesOf(property));
    const variant = [
      ...(wrapped === undefined ? [] : [`Wrapped${asName(lastOf(wrapped[1]), [uncapitalized(shape.title ?? "")])}`]),
      ...renamed.map(([documented, delivered]) => `With${capitalized(lastOf(documented))}${asName(lastOf(delivered), ownNames)}`),
    ];
    return { title: `${shape.title}${variant.join("")}`, ...form };
  }

  function inSameObject(documented: string): boolean {
    return parentOf(schema["x-delivered-at"]?.[documented] ?? "") === parentOf(documented);
  }
}

/** A form and where it stands, with `*` for the items of an array. */
interface FormNode {
  readonly form: DeliveredForm;
  readonly path: string;
}

/** A form and every one inside of it, itself first. */
export function* walkForm(form: DeliveredForm, path = ""): Generator<FormNode> {
  yield { form, path };
  if (form.items !== undefined) yield* walkForm(form.items, `${path}/*`);
  for (const [name, inner] of Object.entries(form.properties ?? {})) yield* walkForm(inner, `${path}/${name}`);
}

/** A copy of a form in which `change` has been applied to it and to every one inside of it, innermost first. */
export function mapForm(form: DeliveredForm, change: (node: FormNode) => DeliveredForm, path = ""): DeliveredForm {
  const { properties, items } = form;
  const mapped = Object.entries(properties ?? {}).map(([name, inner]) => [name, mapForm(inner, change, `${path}/${name}`)] as const);
  const copy = {
    ...form,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(mapped) }),
    ...(items === undefined ? {} : { items: mapForm(items, change, `${path}/*`) }),
  };
  return change({ form: copy, path });
}

/** The form without its undefined members, or undefined when none are left. */
function nonEmpty(form: { readonly [Key in keyof DeliveredForm]: DeliveredForm[Key] | undefined }): DeliveredForm | undefined {
  const entries = Object.entries(form).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as DeliveredForm);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

/** How a title mentions a delivered name: not at all, if it is the expected one. */
function asName(delivered: string, expected: readonly string[]): string {
  return expected.includes(delivered) ? "" : `As${capitalized(delivered)}`;
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
