/** The tokens of valid JSON, and the white space between them: joined, they give the text again. */
export function tokensOf(json: string): string[] {
  return json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|\s+|[^\s{}[\],:"]+/g) ?? [];
}

/** A JSON value as written, key by key: a duplicate key appears twice. */
export type Written =
  | { readonly kind: "scalar"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly Written[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [key: string, value: Written])[] };

/** Reads valid JSON as written, without the white space. */
export function writtenOf(json: string): Written {
  const tokens = tokensOf(json).filter((token) => token.trim() !== "");
  let next = 0;
  const read = (): Written => {
    const text = tokens[next++] ?? "";
    if (text === "[") {
      const items: Written[] = [];
      while (tokens[next] !== "]") {
        items.push(read());
        if (tokens[next] === ",") next++;
      }
      next++;
      return { kind: "array", items };
    }
    if (text !== "{") return { kind: "scalar", text };
    const entries: [string, Written][] = [];
    while (tokens[next] !== "}") {
      const key = tokens[next] ?? "";
      next += 2;
      entries.push([key, read()]);
      if (tokens[next] === ",") next++;
    }
    next++;
    return { kind: "object", entries };
  };
  return read();
}

/** The JSON of a written value. */
export function textOf(value: Written): string {
  switch (value.kind) {
    case "scalar":
      return value.text;
    case "array":
      return `[${value.items.map(textOf).join(",")}]`;
    case "object":
      return `{${value.entries.map(([key, inner]) => `${key}:${textOf(inner)}`).join(",")}}`;
  }
}
