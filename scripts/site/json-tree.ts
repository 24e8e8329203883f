/** A value of a JSON text and its place: `text.slice(start, end)`. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
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
export interface JsonFault {
  readonly fault: number;
}

/** The tree of a JSON text, or the place where it stops being JSON. Nesting may be of any depth: nothing here is recursive. */
export function parseJson(text: string): JsonNode | JsonFault {
  const open: (JsonObject | JsonArray)[] = [];
  let root: JsonNode | undefined;
  let key: Omit<JsonMember, "value"> | undefined;
  let at = afterSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (;;) {
    const node = nodeAt(text, at);
    if ("fault" in node) return node;
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else if (parent.kind === "array") parent.items.push(node);
    else if (key !== undefined) parent.members.push({ ...key, value: node });
    at = afterSpace(text, node.end);
    let isEmpty = node.kind === "object" || node.kind === "array";
    if (node.kind === "object" || node.kind === "array") open.push(node);
    // Closes the values that end here, up to the start of the next value.
    for (;;) {
      const inner = open.at(-1);
      if (inner === undefined) return at === text.length && root !== undefined ? root : { fault: at };
      if (text[at] === (inner.kind === "object" ? "}" : "]")) {
        inner.end = at + 1;
        open.pop();
        at = afterSpace(text, inner.end);
        isEmpty = false;
        continue;
      }
      if (!isEmpty) {
        if (text[at] !== ",") return { fault: at };
        at = afterSpace(text, at + 1);
      }
      if (inner.kind === "array") break;
      const name = text[at] === '"' ? stringAt(text, at) : { fault: at };
      if ("fault" in name) return name;
      key = { name: JSON.parse(text.slice(name.start, name.end)) as string, start: name.start, end: name.end };
      at = afterSpace(text, name.end);
      if (text[at] !== ":") return { fault: at };
      at = afterSpace(text, at + 1);
      break;
    }
  }
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The value that begins here; for an object or an array, only its bracket. */
function nodeAt(text: string, start: number): JsonNode | JsonFault {
  switch (text[start]) {
    case "{":
      return { kind: "object", start, end: start + 1, members: [] };
    case "[":
      return { kind: "array", start, end: start + 1, items: [] };
    case '"':
      return stringAt(text, start);
    default: {
      literal.lastIndex = start;
      return literal.test(text) ? { kind: "literal", start, end: literal.lastIndex } : { fault: start };
    }
  }
}

function stringAt(text: string, start: number): JsonScalar | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return { kind: "string", start, end: at + 1 };
    if (character < " ") return { fault: at };
    if (character !== "\\") continue;
    escape.lastIndex = at;
    if (!escape.test(text)) return { fault: at };
    at = escape.lastIndex - 1;
  }
  return { fault: text.length };
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}
