import fc from "fast-check";
import { type Json, nearDateTimes, numberTexts, oddNames, oddStrings } from "./odd-values.js";

const encoder = new TextEncoder();

/** Spellings of values. */
const oddTexts: readonly string[] = [
  ...numberTexts,
  ...[...oddStrings, ...nearDateTimes].map((text) => JSON.stringify(text)),
  ...[
    "true",
    "false",
    "null",
    "[]",
    "{}",
    "[null]",
    '{"":0}',
    '"\\u0000"',
    '"\\ud83d\\ude00"',
    '"\\ud83d"',
    '"\\ude00\\ud83d"',
    '"\\/\\b\\f"',
  ],
];
const oddKeys: readonly string[] = ["id", "event", "createdAt", "data", ...oddNames, "\ud800"].map((name) => JSON.stringify(name));

/** Texts that are not JSON, or that only some parsers accept. */
const junk: readonly string[] = [
  ...["NaN", "-Infinity", "undefined", "01", "+1", ".5", "1.", "-", "1e", "0x10", "1_000", "tru", "True", "nul", "'a'", "`a`", "a"],
  ...[
    '"',
    '"\\x41"',
    '"\\u12"',
    '"\\u{41}"',
    '"\\ud8zz"',
    '["\\udc00","\\ud8zz"]',
    '"\\ud800\\x41"',
    '"\\ud8"',
    "1e400e",
    "1e400.",
    "-1e400-",
    "01e400",
    '"a\nb"',
    '"\t"',
    '"\u0000"',
    '"\\',
    '"\\v"',
    "\\u0022",
  ],
  ...[",", ":", "{", "}", "[", "]", "{}", "[]", "//", "/**/", "# a\n", "--", "...", "\u0000", "\u00a0", "\ufeff", "\u2028", "\v", "\f"],
];

const writing = fc.record({
  kind: fc.constantFrom(
    ...(["respell", "replace", "renumber", "redate", "repeat"] as const).flatMap((kind) => [kind, kind]),
    ...(["space", "nest", "junk", "drop", "double", "cut"] as const),
  ),
  at: fc.nat(),
  choice: fc.nat(),
});
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;

/** How a body becomes bytes: mostly unchanged, sometimes with bytes that are not UTF-8, or that only some decoders accept. */
const encoding = fc.record({
  kind: fc.constantFrom("mark", "two marks", "UTF-16", "bytes", "bytes", "cut", "NUL behind"),
  at: fc.nat(),
  bytes: fc.constantFrom(
    ...[[0x80], [0xff], [0xfe], [0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80]],
    ...[[0xf8, 0x88, 0x80, 0x80, 0x80], [0xe2, 0x82], [0xc3], [0xef, 0xbb, 0xbf], [0x00], [0xc0, 0x80], [0xf0, 0x9f, 0x98, 0x80]],
  ),
});
type Encoding = typeof encoding extends fc.Arbitrary<infer T> ? T : never;

/** Bodies as bytes: most as `JSON.stringify` writes them, some in ways that no program should use. */
export function writtenBodies(values: fc.Arbitrary<Json>): fc.Arbitrary<Uint8Array> {
  const writings = fc.oneof(
    { weight: 5, arbitrary: fc.constant<Writing[]>([]) },
    { weight: 3, arbitrary: fc.array(writing, { minLength: 1, maxLength: 2 }) },
  );
  const encodings = fc.oneof({ weight: 50, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: encoding });
  return fc
    .tuple(values, writings, encodings)
    .map(([value, changes, how]) => encoded(changes.reduce(rewritten, tokensOf(JSON.stringify(value))).join(""), how));
}

/** The tokens of valid JSON: joined, they give the text again. */
function tokensOf(json: string): string[] {
  return json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|\s+|[^\s{}[\],:"]+/g) ?? [];
}

/** JSON tokens with one of them written in another way. */
function rewritten(tokens: readonly string[], { kind, at, choice }: Writing): readonly string[] {
  const all = tokens.map((_, index) => index);
  const isScalar = (index: number) => !/^[\s{}[\],:]/.test(tokens[index] ?? "") && tokens[index + 1] !== ":";
  const pick = (places: readonly number[]) => places[at % places.length] ?? tokens.length;
  const odd = oddTexts[choice % oddTexts.length] as string;
  const splice = (place: number, removed: number, ...added: string[]) => [
    ...tokens.slice(0, place),
    ...added,
    ...tokens.slice(place + removed),
  ];
  const scalar = pick(all.filter(isScalar));
  switch (kind) {
    case "respell":
      return splice(scalar, 1, respelled(tokens[scalar] ?? "", choice));
    case "replace":
      return splice(scalar, 1, odd);
    case "renumber": {
      const number = pick(all.filter((index) => isScalar(index) && /^[-\d]/.test(tokens[index] ?? "")));
      return splice(number, 1, numberTexts[choice % numberTexts.length] as string);
    }
    case "redate": {
      const date = pick(all.filter((index) => /^"\d{4}-\d\d-\d\d[Tt]/.test(tokens[index] ?? "")));
      return splice(date, 1, JSON.stringify(nearDateTimes[choice % nearDateTimes.length]));
    }
    case "nest": {
      const depth = 1 + (choice % 200);
      const [open, close] = choice % 2 === 0 ? ["[", "]"] : ['{"a":', "}"];
      return splice(scalar, 1, open.repeat(depth), tokens[scalar] ?? "null", close.repeat(depth));
    }
    case "repeat": {
      // A duplicate key: before or after all others of its object, or with another value.
      const keys = all.filter((index) => tokens[index + 1] === ":");
      const opens = all.filter((index) => tokens[index] === "{" && tokens[index + 1] !== "}");
      const closes = all.filter((index) => tokens[index] === "}" && tokens[index - 1] !== "{");
      const key = choice % 3 === 0 ? (oddKeys[choice % oddKeys.length] as string) : (tokens[pick(keys)] ?? '""');
      if (choice % 2 === 0) return splice(pick(opens) + 1, 0, key, ":", odd, ",");
      return splice(pick(closes), 0, ",", key, ":", odd);
    }
    case "space":
      return splice(pick(all), 0, [" ", "\n", "\t", "\r\n", "  \t\n"][choice % 5] as string);
    case "junk":
      return splice(pick([...all, tokens.length]), choice % 2, junk[choice % junk.length] as string);
    case "drop":
      return splice(pick(all), 1);
    case "double":
      return splice(pick(all), 0, tokens[pick(all)] ?? "");
    case "cut":
      return splice(pick(all), tokens.length);
  }
}

/** Another spelling of a scalar with the same meaning, or almost the same. */
function respelled(token: string, choice: number): string {
  if (token.startsWith('"')) {
    if (!/^"[^"\\]*"$/.test(token)) return token;
    const text = token.slice(1, -1);
    const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    const units = [...Array(text.length).keys()].map((index) => text.charAt(index));
    if (choice % 3 === 0) return `"${units.map(escaped).join("")}"`;
    const place = choice % Math.max(1, units.length);
    return `"${units.map((unit, index) => (index === place ? escaped(unit).toUpperCase().replace("\\U", "\\u") : JSON.stringify(unit).slice(1, -1))).join("")}"`;
  }
  if (!/^-?\d+$/.test(token)) return token;
  return [`${token}.0`, `${token}e0`, `${token}0e-1`, `${token}E+00`, `${token}.000`][choice % 5] as string;
}

function encoded(text: string, how: Encoding | undefined): Uint8Array {
  const bytes = encoder.encode(text);
  if (how === undefined) return bytes;
  const at = how.at % (bytes.length + 1);
  switch (how.kind) {
    case "mark":
      return Buffer.concat([Buffer.from("\ufeff"), bytes]);
    case "two marks":
      return Buffer.concat([Buffer.from("\ufeff\ufeff"), bytes]);
    case "UTF-16":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "bytes":
      return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(how.bytes), bytes.subarray(at)]);
    case "cut":
      return bytes.slice(0, at);
    case "NUL behind":
      return Buffer.concat([bytes, Uint8Array.of(0)]);
  }
}
