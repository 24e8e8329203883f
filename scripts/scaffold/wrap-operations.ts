import type { Operation } from "fast-json-patch";
import { escapePointer } from "../contract/json-schema.js";

/** What puts a value of a body into a new object, as its property `name`, and that object in its place. */
export function wrapOperations(path: string, name: string): Operation[] {
  return [
    { op: "add", path: "/wrapper", value: {} },
    { op: "move", from: path, path: `/wrapper/${escapePointer(name)}` },
    { op: "move", from: "/wrapper", path },
  ];
}
