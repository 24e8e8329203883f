/** A part of a text: from `start` up to, but not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the place in a JSON text of the value that a path leads to. If the path leads nowhere, finds the last value on the way.
 *
 * If the text stops being JSON, finds the place where it does. Does not recurse, because a hostile text may be deep.
 *
 * @param path The names and indices that lead to the value.
 */
export function locate(text: string, path: readonly string[]): Span {
  const tokens = tokensOf(text);
  const open: Container[] = [];
  let found: Span = { start: 0, end: text.length };
  let foundDepth = -1;
  let expected: "value" | "name" | "colon" | "more" | "end" = "value";
  let mayClose = false;
  for (const token of tokens) {
    const { kind, start, end } = token;
    const container = open.at(-1);
    const closes = kind === (container?.isArray ? "]" : "}") && container !== undefined && (expected === "more" || mayClose);
    mayClose = false;
    if (closes) {
      if (container.isTarget) found = { start: found.start, end };
      open.pop();
      expected = open.length === 0 ? "end" : "more";
    } else if (expected === "value" && (kind === "{" || kind === "[" || kind === "scalar" || kind === "string")) {
      const depth = open.length;
      const isOnPath = container === undefined || (container.isOnPath && container.key === path[depth - 1]);
      const isBetter = isOnPath && depth <= path.length && depth >= foundDepth;
      if (isBetter) [found, foundDepth] = [{ start, end }, depth];
      if (kind === "{" || kind === "[") {
        const isArray = kind === "[";
        open.push(isOnPath ? { isArray, isOnPath, isTarget: isBetter && depth === path.length, key: isArray ? "0" : "" } : aside[kind]);
        expected = isArray ? "value" : "name";
        mayClose = true;
      } else expected = depth === 0 ? "end" : "more";
    } else if (container !== undefined && expected === "name" && kind === "string") {
      container.key = container.isOnPath ? nameOf(text, token) : "";
      expected = "colon";
    } else if (expected === "colon" && kind === ":") expected = "value";
    else if (container !== undefined && expected === "more" && kind === ",") {
      if (container.isArray && container.isOnPath) container.key = String(Number(container.key) + 1);
      expected = container.isArray ? "value" : "name";
    } else return { start, end: Math.max(end, start + 1) };
  }
  return expected === "end" ? found : { start: text.length, end: text.length + 1 };
}

interface Container {
  readonly isArray: boolean;
  /** Whether the path leads through it, or to it. */
  readonly isOnPath: boolean;
  /** Whether the path leads to it. */
  readonly isTarget: boolean;
  /** The name or index of the value in it that is being read. */
  key: string;
}

/** The containers that are not on the path, shared by all of them: a hostile text may open millions. */
const aside: Readonly<Record<"[" | "{", Container>> = {
  "[": { isArray: true, isOnPath: false, isTarget: false, key: "" },
  "{": { isArray: false, isOnPath: false, isTarget: false, key: "" },
};

interface Token extends Span {
  readonly kind: "{" | "}" | "[" | "]" | ":" | "," | "string" | "scalar" | "fault";
}

/** The tokens of a JSON text. If there is a fault, it is the last one. */
function* tokensOf(text: string): Generator<Token> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (isSpace(text.charCodeAt(start))) start++;
    const first = text[start];
    if (first === undefined) return;
    if ("{}[]:,".includes(first)) yield { kind: first as Token["kind"], start, end: ++start };
    else {
      const token = first === '"' ? stringAt(text, start) : scalarAt(text, start);
      yield token;
      if (token.kind === "fault") return;
      start = token.end;
    }
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function stringAt(text: string, start: number): Token {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return { kind: "string", start, end: index + 1 };
    if (code < 0x20) return { kind: "fault", start: index, end: index + 1 };
    if (code !== 0x5c) continue;
    const escape = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(index + 1, index + 6));
    if (escape === null) return { kind: "fault", start: index, end: index + 2 };
    index += escape[0].length;
  }
  return { kind: "fault", start, end: text.length };
}

function scalarAt(text: string, start: number): Token {
  let end = start;
  while (end < text.length && !' \t\r\n{}[]:,"'.includes(text[end] as string)) end++;
  const isScalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text.slice(start, end));
  return { kind: isScalar ? "scalar" : "fault", start, end };
}

function nameOf(text: string, { start, end }: Span): string {
  return JSON.parse(text.slice(start, end));
}
