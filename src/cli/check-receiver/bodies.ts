// The same event in other words: what a body may be and mean the same, or no longer mean anything.

/** JSON with white space, which is signed like everything else. */
export function indented(event: unknown): string {
  return JSON.stringify(event, null, 2);
}

/** JSON that writes slashes and letters as escapes, as some servers do. Whoever serializes it again writes something else. */
export function escaped(event: unknown): string {
  const json = JSON.stringify(event).replaceAll("/", "\\/");
  const data = json.indexOf('"data":');
  return json.slice(0, data) + json.slice(data).replace(/(:")([A-Za-z])/, (_all, before, letter) => before + unicodeEscape(letter));
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** JSON that broke off: it can no longer be parsed. */
export function unfinished(json: string): string {
  return json.slice(0, -2);
}

/** A copy in which a text for people is longer by another. The last text that has a space in it is one. */
export function withText(event: Readonly<Record<string, unknown>>, text: string): unknown {
  const paths = textsOf(event, []);
  const last = paths.at(-1)?.join("/");
  return mapped(event, [], (value, path) => (path.join("/") === last ? `${String(value)} ${text}` : value));
}

/** A copy in which every object but the envelope has one more property. */
export function withUndeclared(event: Readonly<Record<string, unknown>>): unknown {
  return mapped(event, [], (value, path) =>
    path.length > 0 && typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, ofTomorrow: "new" } : value,
  );
}

function textsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value === "string") return value.includes(" ") ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, [...path, name]));
}

/** A copy in which a function has changed each value, the innermost first. */
function mapped(value: unknown, path: readonly string[], change: (value: unknown, path: readonly string[]) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => mapped(item, [...path, String(index)], change));
  if (typeof value !== "object" || value === null) return change(value, path);
  return change(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, [...path, name], change)])), path);
}
