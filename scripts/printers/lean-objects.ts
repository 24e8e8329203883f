import { CodeGen } from "ajv/dist/compile/codegen/index.js";

/** Properties that Ajv's code writes into faults and arguments although no module here reads them: a fifth of a validator's text. */
const unread: ReadonlySet<string> = new Set(["schemaPath", "parentData", "parentDataProperty", "rootData"]);

/**
 * Compiles with an Ajv whose printed objects lack the unused properties.
 *
 * Ajv has no option for it, and does not let callers replace its code generator: so the generator's method is patched while `compile` runs, which is synchronous.
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
