import { appendPointer } from "../../src/json-pointer.js";
import type { Operation } from "fast-json-patch";

/** The operations that replace a value of a body with a new object that holds the value as its property `name`. */
export function wrapOperations(path: string, name: string): Operation[] {
  return [
    { op: "add", path: "/wrapper", value: {} },
    { op: "move", from: path, path: appendPointer("/wrapper", name) },
    { op: "move", from: "/wrapper", path },
  ];
}
