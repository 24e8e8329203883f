import { type JsonNode, parseJson } from "../../scripts/site/json-tree.js";

/** A JSON value as it is written, key by key: one that stands twice is there twice. */
export type Written =
  | { readonly kind: "scalar"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly Written[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [key: string, value: Written])[] };

/** Reads sound JSON as it is written, without the white space. */
export function writtenOf(json: string): Written {
  const root = parseJson(json);
  if ("fault" in root) throw new Error(`is not JSON from ${root.fault} on: ${json}`);
  return written(root);

  function written(node: JsonNode): Written {
    if (node.kind === "array") return { kind: "array", items: node.items.map(written) };
    if (node.kind !== "object") return { kind: "scalar", text: json.slice(node.start, node.end) };
    return { kind: "object", entries: node.members.map(({ start, end, value }) => [json.slice(start, end), written(value)]) };
  }
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
