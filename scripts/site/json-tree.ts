import { jsonEvents } from "../../src/json-events.js";

/** A value of a JSON text and its place: `text.slice(start, end)`. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

interface JsonObject {
  readonly kind: "object";
  readonly start: number;
  end: number;
  readonly members: JsonMember[];
}

interface JsonArray {
  readonly kind: "array";
  readonly start: number;
  end: number;
  readonly items: JsonNode[];
}

interface JsonScalar {
  readonly kind: "string" | "literal";
  readonly start: number;
  readonly end: number;
}

/** A property of an object: its name, and the name's place, quotes included. */
export interface JsonMember {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: JsonNode;
}

/** A text that stops being JSON at `fault`. */
interface JsonFault {
  readonly fault: number;
}

/** The tree of a JSON text, or the place where it stops being JSON. Nesting may be of any depth: nothing here is recursive. */
export function parseJson(text: string): JsonNode | JsonFault {
  const open: (JsonObject | JsonArray)[] = [];
  let root: JsonNode | undefined;
  let key: Omit<JsonMember, "value"> | undefined;
  for (const event of jsonEvents(text)) {
    if (event.kind === "fault") return { fault: event.at };
    const { kind, start, end } = event;
    const parent = open.at(-1);
    if (kind === "name") key = { name: JSON.parse(text.slice(start, end)) as string, start, end };
    else if (kind === "}" || kind === "]") {
      if (parent !== undefined) parent.end = end;
      open.pop();
    } else {
      const node = nodeOf(kind, start, end);
      if (parent?.kind === "array") parent.items.push(node);
      else if (parent !== undefined && key !== undefined) parent.members.push({ ...key, value: node });
      root ??= node;
      if (node.kind === "object" || node.kind === "array") open.push(node);
    }
  }
  return root ?? { fault: text.length };
}

/** The value that begins here; for an object or an array, only its bracket. */
function nodeOf(kind: "{" | "[" | "string" | "literal", start: number, end: number): JsonNode {
  if (kind === "{") return { kind: "object", start, end, members: [] };
  return kind === "[" ? { kind: "array", start, end, items: [] } : { kind, start, end };
}

/**
 * The value that a path of names and indices leads to. If the path leads nowhere, the last value on the way.
 *
 * @returns The value, the property that it belongs to, and whether it is the very one.
 */
export function nodeAt(
  root: JsonNode,
  path: readonly string[],
): { readonly member: JsonMember | undefined; readonly node: JsonNode; readonly isExact: boolean } {
  let place: { member: JsonMember | undefined; node: JsonNode } = { member: undefined, node: root };
  for (const name of path) {
    const { node } = place;
    // Of two with one name, the last counts, as to JSON.parse.
    const member = node.kind === "object" ? node.members.filter((each) => each.name === name).at(-1) : undefined;
    const next = node.kind === "array" ? node.items[Number(name)] : member?.value;
    if (next === undefined) return { ...place, isExact: false };
    place = { member, node: next };
  }
  return { ...place, isExact: true };
}
