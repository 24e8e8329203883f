import { CodeGen } from "ajv/dist/compile/codegen/index.js";

/** What Ajv's code writes into faults and arguments although no module here reads it: a fifth of a validator's text. */
const unread: ReadonlySet<string> = new Set(["schemaPath", "parentData", "parentDataProperty", "rootData"]);

/**
 * Compiles with an Ajv whose printed objects lack the properties that nobody reads.
 *
 * Ajv has no option for it, and its generator of code is a class that it does not let one replace: so the method is another one while `compile` runs, which is synchronous.
 */
export function withLeanObjects<T>(compile: () => T): T {
  const { object } = CodeGen.prototype;
  CodeGen.prototype.object = function (...entries) {
    return object.apply(
      this,
      entries.filter((entry) => !unread.has(String(Array.isArray(entry) ? entry[0] : entry))),
    );
  };
  try {
    return compile();
  } finally {
    CodeGen.prototype.object = object;
  }
}
