import { CodeGen, type CodeGenOptions, type Name, replaceable, type SafeExpr, type ValueScope } from "./ajv-internals.js";
import { LocalNames } from "./local-names.js";

/** Properties that Ajv's code writes into faults and arguments although no module here reads them: a fifth of a validator's text. */
const unread: ReadonlySet<string> = new Set(["schemaPath", "parentData", "parentDataProperty", "rootData"]);

/** Ajv's code generator for one function, with variable names that do not change when another property does, and without unused properties and imports. */
export class ValidatorCode extends CodeGen {
  readonly #locals: LocalNames;

  constructor(modules: ValueScope, options?: CodeGenOptions) {
    super(modules, options);
    this.#locals = new LocalNames({ parent: modules });
    Object.assign(this, { _scope: this.#locals });
  }

  /** Writes the code that checks one property of the current value. */
  property(name: string, write: () => void): void {
    this.#locals.within(name, write);
  }

  override forRange(nameOrPrefix: Name | string, from: SafeExpr, to: SafeExpr, forBody: (index: Name) => void): CodeGen {
    return super.forRange(nameOrPrefix, from, to, (index) => this.#locals.within("item", () => forBody(index)));
  }

  override object(...entries: Parameters<CodeGen["object"]>): ReturnType<CodeGen["object"]> {
    return super.object(...entries.filter((entry) => !unread.has(String(Array.isArray(entry) ? entry[0] : entry))));
  }

  /** Removes unneeded code, and then the values of other modules that only that code used. */
  override optimize(passes?: number): void {
    super.optimize(passes);
    const { names } = this["_root"] as unknown as { readonly names: Readonly<Record<string, number>> };
    for (const values of Object.values(this._values)) for (const name of values ?? []) if (!names[name.str]) values?.delete(name);
  }
}

/**
 * Compiles with a code generator of ours.
 *
 * Ajv has no option for it, so the class is replaced while `compile` runs, which is synchronous.
 */
export function withValidatorCode<T>(generator: typeof ValidatorCode, compile: () => T): T {
  const { CodeGen: own } = replaceable;
  replaceable.CodeGen = generator;
  try {
    return compile();
  } finally {
    replaceable.CodeGen = own;
  }
}
