import type { DeliveredForm } from "../contract/delivered-form.js";
import type { JsonMember, JsonNode, JsonObject } from "./json-tree.js";

/** A property of a body as it came, and what it is in the documented form. */
export interface DeliveredMember {
  readonly member: JsonMember;
  /** What holds the value that the property belongs to: `{ "link": { … } }` where the page has the link itself. */
  readonly isWrapper: boolean;
  /** The name in the documented form. Of a wrapper: its own. */
  readonly documented: string;
  /** The delivered form of its value. */
  readonly form: DeliveredForm | undefined;
}

/** The properties of an object as it came; those of a wrapped value and those around it, one after the other. Later ones win. */
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
  // Where both names are there, the documented one is the property.
  const documented = renamed === undefined || object.members.some(({ name }) => name === renamed) ? member.name : renamed;
  return { member, isWrapper: false, documented, form: own(form?.properties, documented) };
}

/**
 * The property that a JSON pointer of the documented form leads to in a body as it came.
 *
 * @returns The property, or else the nearest one above it that is there; and whether it is the very one.
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

/** What a table has under a name: not what it inherits, for a body may have a property named `constructor`. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
