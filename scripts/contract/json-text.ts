import { appendPointer, parsePointer } from "../../src/json-pointer.js";
import jsonc, { type Node } from "jsonc-parser";
import type { Place } from "./mistake.js";

/** Something wrong with a JSON text. */
interface JsonFault extends Place {
  readonly message: string;
}

/** A JSON text after reading. */
export interface JsonText {
  /** The value, or undefined if the text is not JSON. If a name appears twice in an object, the last value counts. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The message for each error code of the parser. */
const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not a value; write a string in double quotes, a number, true, false, null, an object or an array",
  PropertyNameExpected: "a property name is expected; remove the comma before this, or write a name in double quotes",
  ValueExpected: "a value is expected; write one, or remove the comma before this",
  ColonExpected: "a colon is expected",
  CommaExpected: "a comma is expected",
  CloseBraceExpected: "a closing brace is expected",
  CloseBracketExpected: "a closing bracket is expected",
  EndOfFileExpected: "the end of the file is expected; remove what follows the value",
  InvalidCommentToken: "a comment is not JSON; remove it",
  UnexpectedEndOfComment: "a comment is not JSON; remove it",
  UnexpectedEndOfString: "the string does not end on its line; close its quotes, and write a line end as \\n",
  UnexpectedEndOfNumber: "the number does not end; write its digits",
  InvalidUnicode: "the string has a \\u without four hex digits",
  InvalidEscapeCharacter: "the string has an unknown escape; write a backslash as \\\\",
  InvalidCharacter: "the string has a raw control character; escape it",
};

/** Reads a JSON text strictly: byte order marks, comments, trailing commas and repeated names in an object are faults. */
export function readJsonText(text: string): JsonText {
  const hasMark = text.startsWith("\ufeff");
  const marks = hasMark
    ? [{ pointer: "", line: 1, column: 1, message: "begins with a byte order mark; save it as UTF-8 without one" }]
    : [];
  const json = hasMark ? text.slice(1) : text;
  const errors: jsonc.ParseError[] = [];
  const tree = jsonc.parseTree(json, errors, strict);
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const code = error === undefined ? "" : jsonc.printParseErrorCode(error.error);
    const reason = messages[code] ?? "it cannot be read from here on";
    return {
      value: undefined,
      faults: [...marks, { pointer: "", ...placeOf(json, error?.offset ?? 0), message: `is not JSON: ${reason}` }],
    };
  }
  return { value: JSON.parse(json), faults: [...marks, ...repeatedNames(json, tree, "")] };
}

/** Returns the line, counted from 1, on which the value at a pointer starts, or if there is none, the last value on the way to it. */
export function lineOf(text: string, pointer: string): number {
  let node = jsonc.parseTree(text, [], strict);
  for (const name of parsePointer(pointer)) {
    const inner = node === undefined ? undefined : childOf(node, name);
    if (inner === undefined) break;
    node = inner;
  }
  return placeOf(text, node?.offset ?? 0).line;
}

function childOf(node: Node, name: string): Node | undefined {
  if (node.type === "array") return node.children?.[Number(name)];
  if (node.type !== "object") return undefined;
  // The last property with a name is the one that counts.
  return node.children?.filter((property) => property.children?.[0]?.value === name).at(-1)?.children?.[1];
}

function repeatedNames(text: string, node: Node, pointer: string): JsonFault[] {
  if (node.type === "array") return (node.children ?? []).flatMap((item, index) => repeatedNames(text, item, `${pointer}/${index}`));
  if (node.type !== "object") return [];
  const lines = new Map<string, number>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined || value === undefined) return [];
    const name: string = key.value;
    const place = { pointer: appendPointer(pointer, name), ...placeOf(text, key.offset) };
    const first = lines.get(name);
    if (first === undefined) lines.set(name, place.line);
    const faults = first === undefined ? [] : [{ ...place, message: `appears twice, first on line ${first}; remove one` }];
    return [...faults, ...repeatedNames(text, value, place.pointer)];
  });
}

/** Returns a place in a text as editors count it: from 1, with columns in UTF-16 units. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
