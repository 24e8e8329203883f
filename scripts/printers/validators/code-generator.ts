import { CodeGen, type CodeGenOptions, type Name, replaceable, type SafeExpr, type ValueScope } from "./ajv-internals.js";
import { LocalNames } from "./local-names.js";

/** What Ajv's code writes into faults and arguments although no module here reads it: a fifth of a validator's text. */
const unread: ReadonlySet<string> = new Set(["schemaPath", "parentData", "parentDataProperty", "rootData"]);

/** Ajv's generator of the code of one function, for code that is read and compared: with names that stay when something else changes, and without what nobody reads. */
export class ValidatorCode extends CodeGen {
  readonly #locals: LocalNames;

  constructor(modules: ValueScope, options?: CodeGenOptions) {
    super(modules, options);
    this.#locals = new LocalNames({ parent: modules });
    Object.assign(this, { _scope: this.#locals });
  }

  /** Writes the code that checks one property of the value that is being checked. */
  property(name: string, write: () => void): void {
    this.#locals.within(name, write);
  }

  override forRange(nameOrPrefix: Name | string, from: SafeExpr, to: SafeExpr, forBody: (index: Name) => void): CodeGen {
    return super.forRange(nameOrPrefix, from, to, (index) => this.#locals.within("item", () => forBody(index)));
  }

  override object(...entries: Parameters<CodeGen["object"]>): ReturnType<CodeGen["object"]> {
    return super.object(...entries.filter((entry) => !unread.has(String(Array.isArray(entry) ? entry[0] : entry))));
  }

  /** Takes away what is not needed, and with it the values of other modules that only this needed. */
  override optimize(passes?: number): void {
    super.optimize(passes);
    const { names } = this["_root"] as unknown as { readonly names: Readonly<Record<string, number>> };
    for (const values of Object.values(this._values)) for (const name of values ?? []) if (!names[name.str]) values?.delete(name);
  }
}

/**
 * Lets Ajv compile with our generator of code.
 *
 * Ajv has no option for it: so the class is another one while `compile` runs, which is synchronous.
 */
export function withValidatorCode<T>(compile: () => T): T {
  const { CodeGen: own } = replaceable;
  replaceable.CodeGen = ValidatorCode;
  try {
    return compile();
  } finally {
    replaceable.CodeGen = own;
  }
}
