import type { Contract, EventType } from "../contract/contract.js";
import { resolve } from "../contract/definitions.js";
import { baseTypeOf, isNullable, type JsonSchema } from "../contract/json-schema.js";

/** The names of properties that lead from a body to a value: `["data", "link", "key"]`. */
export type Read = readonly string[];

/** An object that a body always has, with those of its values that a line of code can print directly. */
interface Owner {
  readonly texts: readonly Read[];
  readonly counts: readonly Read[];
}

/**
 * The values that a short code sample reads from an event: up to two texts and a count of one object, all of them required and never null.
 * The object is the first that has both, or else the first that has any; objects inside `data` come before `data` itself. Without such an object, the event's id.
 */
export function readsOf(event: EventType, contract: Contract): readonly Read[] {
  const [outermost, ...inner] = ownersIn(event.schema.properties?.data ?? {}, ["data"], contract);
  const owners = [...inner, ...(outermost === undefined ? [] : [outermost])];
  const owner =
    owners.find(({ texts, counts }) => texts.length > 0 && counts.length > 0) ?? owners.find(({ texts }) => texts.length > 0) ?? outermost;
  const reads = owner === undefined ? [] : [...owner.texts.slice(0, 2), ...owner.counts.slice(0, 1)];
  return reads.length === 0 ? [["id"]] : reads;
}

function ownersIn(property: JsonSchema, path: Read, contract: Contract): Owner[] {
  const { properties = {}, required = [] } = resolve(property, contract);
  const present = Object.entries(properties).flatMap(([name, inner]) => {
    const schema = resolve(inner, contract);
    return required.includes(name) && !isNullable(schema) ? [{ name, inner, schema, path: [...path, name] }] : [];
  });
  const paths = (isWanted: (name: string, schema: JsonSchema) => boolean) =>
    present.filter(({ name, schema }) => isWanted(name, schema)).map(({ path }) => path);
  return [
    {
      texts: paths(
        (name, schema) =>
          baseTypeOf(schema) === "string" && schema.format !== "date-time" && schema.const === undefined && !/id$/i.test(name),
      ),
      counts: paths((_name, schema) => baseTypeOf(schema) === "integer"),
    },
    ...present.flatMap(({ inner, schema, path }) => (schema.properties === undefined ? [] : ownersIn(inner, path, contract))),
  ];
}
