import type { DeliveredForm } from "../contract/delivered-form.js";
import type { JsonMember, JsonNode, JsonObject } from "./json-tree.js";

/** A property of a body as received, and its counterpart in the documented form. */
export interface DeliveredMember {
  readonly member: JsonMember;
  /** A wrapper around the value that the property belongs to: `{ "link": { … } }` where the page has the link itself. */
  readonly isWrapper: boolean;
  /** The name in the documented form; for a wrapper, its own. */
  readonly documented: string;
  /** The delivered form of its value. */
  readonly form: DeliveredForm | undefined;
}

/** The properties of an object as received; for a wrapped value, its own and the wrapper's, one after the other. Later ones win. */
export function membersOf(object: JsonObject, form: DeliveredForm | undefined): DeliveredMember[] {
  const { wrapper } = form ?? {};
  const wrapped = wrapper === undefined ? undefined : object.members.filter(({ name }) => name === wrapper.name).at(-1);
  if (wrapper === undefined || wrapped?.value.kind !== "object" || !holdsMore(wrapped.value, object, wrapper.required))
    return object.members.map((member) => delivered(member, object, form));
  const { wrapper: _wrapper, ...inner } = form ?? {};
  return [
    ...object.members.map((member) =>
      member === wrapped ? { member, isWrapper: true, documented: member.name, form } : delivered(member, object, undefined),
    ),
    ...membersOf(wrapped.value, inner),
  ];
}

function delivered(member: JsonMember, object: JsonObject, form: DeliveredForm | undefined): DeliveredMember {
  const renamed = own(form?.names, member.name);
  // If both names are present, the documented one is the property.
  const documented = renamed === undefined || object.members.some(({ name }) => name === renamed) ? member.name : renamed;
  return { member, isWrapper: false, documented, form: own(form?.properties, documented) };
}

/**
 * The property that a JSON pointer of the documented form leads to in a body as received.
 *
 * @returns The property, or else the nearest existing one above it; and whether it is the exact one.
 */
export function locate(
  root: JsonNode,
  form: DeliveredForm | undefined,
  pointer: string,
): { readonly member: JsonMember | undefined; readonly node: JsonNode; readonly isExact: boolean } {
  let place: { member: JsonMember | undefined; node: JsonNode; form: DeliveredForm | undefined } = { member: undefined, node: root, form };
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const { node } = place;
    if (node.kind === "array") {
      const item = node.items[Number(name)];
      if (item === undefined) return { ...place, isExact: false };
      place = { member: undefined, node: item, form: place.form?.items };
      continue;
    }
    const found =
      node.kind === "object"
        ? membersOf(node, place.form)
            .filter(({ documented, isWrapper }) => documented === name && !isWrapper)
            .at(-1)
        : undefined;
    if (found === undefined) return { ...place, isExact: false };
    place = { member: found.member, node: found.member.value, form: found.form };
  }
  return { ...place, isExact: true };
}

function holdsMore(inner: JsonObject, outer: JsonObject, required: readonly string[]): boolean {
  const count = ({ members }: JsonObject) => required.filter((name) => members.some((member) => member.name === name)).length;
  return count(inner) > count(outer);
}

/** A table's own entry for a name, not an inherited one, because a body may have a property named `constructor`. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
