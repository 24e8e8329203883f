import type { Operation } from "fast-json-patch";
import { escapePointer } from "../contract/json-schema.js";

/** The operations that replace a value of a body with a new object that holds the value as its property `name`. */
export function wrapOperations(path: string, name: string): Operation[] {
  return [
    { op: "add", path: "/wrapper", value: {} },
    { op: "move", from: path, path: `/wrapper/${escapePointer(name)}` },
    { op: "move", from: "/wrapper", path },
  ];
}
