import type { NamedSchema } from "../../contract/contract.js";
import type { JsonSchema } from "../../contract/json-schema.js";
import { _Code, type NameValue, ValueScope, ValueScopeName } from "./ajv-internals.js";
import { formatName, validatorName } from "./names.js";
import { readPartsOf } from "./read-parts.js";

/** Ajv's scope for the values that functions share, with names that say what they hold. Ajv's own are numbers, which shift when a schema is added. */
export class ModuleScope extends ValueScope {
  /** The shape being compiled. */
  current: NamedSchema | undefined;

  constructor() {
    super({ scope: {} });
  }

  override name(prefix: string): ValueScopeName {
    if (prefix === "validate" && this.current !== undefined) return new ValueScopeName(prefix, validatorName(this.current.title));
    return super.name(prefix);
  }

  override value(nameOrPrefix: ValueScopeName | string, value: NameValue): ValueScopeName {
    if (nameOrPrefix === "schema") {
      const name = new ValueScopeName("schema", `schema${this.current?.title ?? ""}`);
      return super.value(name, { ...value, code: new _Code(readPartsOf(value.ref as JsonSchema)) });
    }
    if (nameOrPrefix === "formats") return super.value(new ValueScopeName("formats", formatName(String(value.key))), value);
    return super.value(nameOrPrefix, value);
  }
}
