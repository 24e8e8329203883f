/** A part of a text: from `start` up to, but not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is met next in a JSON text: a bracket, a name, a value that is neither an object nor an array, or the fault that ends it. */
export type JsonEvent = JsonPart | JsonFault;

interface JsonPart extends Span {
  readonly kind: "{" | "}" | "[" | "]" | "name" | "string" | "literal";
}

/** Where a text stops being JSON. Between `start` and `end` is what is at fault; behind the end of the text, if the text is too short. */
interface JsonFault extends Span {
  readonly kind: "fault";
  /** The first character that no JSON text could have there. */
  readonly at: number;
}

/**
 * Reads a JSON text from its start to its end or to its first fault, without keeping it.
 *
 * Whoever needs places in a text reads it by this: JSON.parse gives none. Does not recurse, because a hostile text may be deep.
 */
export function* jsonEvents(text: string): Generator<JsonEvent> {
  /** The brackets that are open. */
  const open: ("{" | "[")[] = [];
  let expected: "value" | "name" | "colon" | "more" | "end" = "value";
  let mayClose = false;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const first = text[at];
    if (first === undefined) {
      if (expected !== "end") yield { kind: "fault", start: at, end: at + 1, at };
      return;
    }
    const container = open.at(-1);
    const start = at;
    if (isClosing(first, container) && (expected === "more" || mayClose)) {
      yield { kind: first, start, end: ++at };
      open.pop();
      expected = open.length === 0 ? "end" : "more";
      mayClose = false;
      continue;
    }
    mayClose = false;
    if (expected === "value" && (first === "{" || first === "[")) {
      yield { kind: first, start, end: ++at };
      open.push(first);
      expected = first === "[" ? "value" : "name";
      mayClose = true;
    } else if (expected === "colon" && first === ":") {
      at++;
      expected = "value";
    } else if (expected === "more" && first === ",") {
      at++;
      expected = container === "[" ? "value" : "name";
    } else {
      const token = tokenAt(text, start);
      if (expected === "value" && token.kind !== "mark") {
        yield token;
        if (token.kind === "fault") return;
        expected = container === undefined ? "end" : "more";
      } else if (expected === "name" && first === '"') {
        if (token.kind === "fault") {
          yield token;
          return;
        }
        yield { kind: "name", start, end: token.end };
        expected = "colon";
      } else {
        yield { kind: "fault", start: token.start, end: token.end, at: start };
        return;
      }
      at = token.end;
    }
  }
}

interface Mark extends Span {
  readonly kind: "mark";
}

function isClosing(character: string, container: "{" | "[" | undefined): character is "}" | "]" {
  return container !== undefined && character === (container === "{" ? "}" : "]");
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The string, the literal or the punctuation mark that begins here. */
function tokenAt(text: string, start: number): JsonPart | JsonFault | Mark {
  if (text[start] === '"') return stringAt(text, start);
  if ("{}[]:,".includes(text[start] as string)) return { kind: "mark", start, end: start + 1 };
  return literalAt(text, start);
}

const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function stringAt(text: string, start: number): JsonPart | JsonFault {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return { kind: "string", start, end: index + 1 };
    if (code < 0x20) return { kind: "fault", start: index, end: index + 1, at: index };
    if (code !== 0x5c) continue;
    escape.lastIndex = index;
    if (!escape.test(text)) return { kind: "fault", start: index, end: index + 2, at: index };
    index = escape.lastIndex - 1;
  }
  return { kind: "fault", start, end: text.length, at: text.length };
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function literalAt(text: string, start: number): JsonPart | JsonFault {
  let end = start;
  while (end < text.length && !' \t\r\n{}[]:,"'.includes(text[end] as string)) end++;
  literal.lastIndex = start;
  const at = literal.test(text) ? literal.lastIndex : start;
  return at === end ? { kind: "literal", start, end } : { kind: "fault", start, end, at };
}
