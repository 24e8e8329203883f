import { ajvNames, type Block, type Code, type CodeGen, type Name, type SafeExpr } from "./ajv-internals.js";
import { ValidatorCode } from "./code-generator.js";

/**
 * The code generator for validators that stop at the first fault: they do not check whether there was an earlier one.
 *
 * Ajv's own code does, before each group of keywords, by comparing the count of faults with an earlier one. But a keyword has returned after a fault.
 * Only a call and a loop have not, and after those the keyword `properties` returns: nothing else stands beside a reference, or beside items.
 */
export class FailFastCode extends ValidatorCode {
  /** Conditions that are true, because no fault has been found. */
  readonly #met = new Set([`${ajvNames.errors} === 0`]);

  override const(nameOrPrefix: Name | string, value: SafeExpr, isConstant?: boolean): Name {
    const name = super.const(nameOrPrefix, value, isConstant);
    if (value === ajvNames.errors) this.#met.add(`${name} === ${value}`).add(`${value} === ${name}`);
    return name;
  }

  override if(condition: Code | boolean, then?: Block, otherwise?: Block): CodeGen {
    return super.if(this.#met.has(String(condition)) || condition, then, otherwise);
  }
}
