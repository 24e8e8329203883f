import { capitalized } from "../lib/capitalized.js";
import { deliveredNames } from "../../src/delivered-form.js";
import { type AnySchema, anyOf, having } from "./any-schema.js";
import type { DeliveredForm } from "./delivered-form.js";
import { typesOf, type JsonSchema } from "./json-schema.js";

/** One shape of an object whose properties may come under several names: it has one of the names for each. */
export interface NameVariant {
  /** What tells its title from that of the object: `Delivered`. */
  readonly prefix: string;
  readonly suffix: string;
  readonly shape: AnySchema;
  /** The values that are of another of the variants, or of none, although they fit the shape. */
  readonly except: AnySchema | undefined;
}

/**
 * The variants of an object: exactly one of them fits each value that the package accepts, and none fits another.
 *
 * Those with delivered names come first, because a reader that does not mind `except` tells them by the names that they require.
 *
 * @param whole The published shape with the documented names, of the contract's `schema`.
 */
export function nameVariants(whole: AnySchema, schema: JsonSchema, form: DeliveredForm): readonly NameVariant[] {
  const names = [...deliveredNames(form)];
  const [only] = names;
  if (only === undefined) return [];
  const [documented, delivered] = only;
  const renamings =
    names.length > 1
      ? [{ suffix: "", names: new Map(names.map(([name, [first = ""]]) => [name, first])) }]
      : delivered.map((name) => ({
          suffix: delivered.length === 1 ? "" : `With${capitalized(name)}`,
          names: new Map([[documented, name]]),
        }));
  return [
    ...renamings.map(({ suffix, names }) => ({ prefix: "Delivered", suffix, ...renamed(whole, schema, names, form) })),
    { prefix: "Documented", suffix: "", ...withDocumentedNames(whole, schema, names) },
  ];
}

type Shape = Pick<NameVariant, "shape" | "except">;

/** The shape with delivered names: none of the documented ones is there, and none of those that count before. */
function renamed(
  whole: AnySchema,
  { required = [], properties = {} }: JsonSchema,
  names: ReadonlyMap<string, string>,
  form: DeliveredForm,
): Shape {
  const nameOf = (name: string) => names.get(name) ?? name;
  const earlier = [...deliveredNames(form)].flatMap(([documented, delivered]) => delivered.slice(0, delivered.indexOf(nameOf(documented))));
  const delivered = [...names.values()].map(asOneWord);
  // `clickId` beside `click_id` would be two members of one name in most languages.
  const isTaken = (name: string) => !names.has(name) && delivered.includes(asOneWord(name));
  const all = Object.entries(whole.properties as Record<string, AnySchema>);
  return {
    shape: {
      ...whole,
      properties: Object.fromEntries(all.filter(([name]) => !isTaken(name)).map(([name, value]) => [nameOf(name), value])),
      required: [...new Set([...required, ...telling([...names.keys()], properties)])].map(nameOf),
    },
    except: anyOf([
      ...[...names.keys(), ...earlier].map((name) => having([name])),
      ...all.filter(([name]) => isTaken(name)).map(([name, value]) => havingOther(name, value)),
    ]),
  };
}

/** The shape with documented names: whatever has not the shape with delivered ones. */
function withDocumentedNames(
  whole: AnySchema,
  { required = [], properties = {} }: JsonSchema,
  names: readonly (readonly [documented: string, delivered: readonly string[]])[],
): Shape {
  const [[first, others] = ["", []]] = names;
  if (names.length === 1) {
    // If it must be there, that tells enough.
    const except = required.includes(first) ? undefined : { ...anyOf(others.map((name) => having([name]))), not: having([first]) };
    return { shape: whole, except };
  }
  const documented = names.map(([name]) => name);
  const deliveredOf = new Map(names.map(([name, [delivered = ""]]) => [name, delivered]));
  const values = whole.properties as Record<string, AnySchema>;
  return {
    shape: { ...whole, required: required.filter((name) => !documented.includes(name)) },
    except: anyOf([
      { ...having(telling(documented, properties).map((name) => deliveredOf.get(name) ?? "")), not: havingAny(documented) },
      ...names.flatMap(([name, delivered]) => [
        ...(required.includes(name) ? [{ not: havingAny([name, ...delivered]) }] : []),
        // A property may come under its delivered name while another one comes under its documented name.
        ...delivered.map((other, index) => ({
          ...havingOther(other, values[name]),
          not: havingAny([name, ...delivered.slice(0, index)]),
        })),
      ]),
    ]),
  };
}

/** The names by which a shape is told: what may be null is often left out as well. */
function telling(names: readonly string[], properties: Readonly<Record<string, JsonSchema>>): readonly string[] {
  const found = names.filter((name) => !typesOf(properties[name] ?? {}).includes("null"));
  return found.length === 0 ? names : found;
}

function havingAny(names: readonly string[]): AnySchema {
  return anyOf(names.map((name) => having([name])));
}

/** Any object that has a property, but not with a value of this schema. */
function havingOther(name: string, value: AnySchema | undefined): AnySchema {
  return { properties: { [name]: { not: value } }, required: [name] };
}

/** A name as it is in the languages that write all names alike: without separators and case. */
function asOneWord(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
