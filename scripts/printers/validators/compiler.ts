import { Ajv, type AnySchemaObject } from "ajv";
import type { NamedSchema } from "../../contract/contract.js";
import { titleOfRef } from "../../contract/definitions.js";
import { type JsonSchema, mapSchema } from "../../contract/json-schema.js";
import { closed, withFormats, withoutAnnotations } from "../../contract/variants.js";
import { validatorModule } from "../validator-paths.js";
import type { ValueScopeName } from "./ajv-internals.js";
import { ValidatorCode, withValidatorCode } from "./code-generator.js";
import { FailFastCode } from "./fail-fast-code.js";
import { useIntegerKeyword, withIntegerKeyword } from "./integer-keyword.js";
import { ModuleScope } from "./module-scope.js";
import { usePropertiesKeyword } from "./properties-keyword.js";
import { formatsOf, type ValidatorVariant } from "./variant.js";

/** Compiles shapes to modules. The shapes that one refers to must have been compiled before it. */
export class Compiler {
  readonly #ajv: Ajv;
  readonly #scope = new ModuleScope();
  readonly #formats: Readonly<Record<string, RegExp>>;
  readonly #strict: boolean;
  readonly #generator: typeof ValidatorCode;
  /** The shape that each validator function checks, by the function's name. */
  readonly #types = new Map<string, NamedSchema>();

  constructor(variant: ValidatorVariant) {
    this.#strict = variant.strict;
    this.#formats = formatsOf(variant);
    this.#generator = variant.allErrors ? ValidatorCode : FailFastCode;
    this.#ajv = new Ajv({
      allErrors: variant.allErrors,
      allowUnionTypes: true,
      code: { source: true, esm: true, optimize: 3 },
      formats: { ...this.#formats },
      inlineRefs: false,
      messages: false,
      meta: false,
      strict: true,
      strictRequired: false,
      validateSchema: false,
    });
    usePropertiesKeyword(this.#ajv);
    useIntegerKeyword(this.#ajv);
    Object.assign(this.#ajv, { scope: this.#scope });
  }

  /** The module of a shape's validator, before formatting. */
  compile(type: NamedSchema): string {
    this.#scope.current = type;
    const validate = withValidatorCode(this.#generator, () =>
      this.#ajv.addSchema(this.#prepared(type.schema), type.title).getSchema(type.title),
    );
    if (validate?.source === undefined) throw new Error(`Ajv printed no source for ${type.title}`);
    const { validateName, validateCode, scopeValues } = validate.source;
    this.#types.set(validateName.str, type);
    const needed = Object.values(scopeValues).flatMap((names) => [...(names ?? [])]);
    const isImported = ({ prefix }: ValueScopeName) => prefix === "validate" || prefix === "formats";
    return [
      ...needed.filter(isImported).map((name) => this.#importOf(name, type)),
      ...needed.filter((name) => !isImported(name)).map((name) => constant(name, type)),
      validateCode,
      `export { ${validateName.str} as validate };`,
    ].join("\n");
  }

  #prepared(schema: JsonSchema): AnySchemaObject {
    const open = withFormats(withoutAnnotations(schema), Object.keys(this.#formats));
    const variant = this.#strict ? closed(open) : open;
    return mapSchema(withIntegerKeyword(variant), (node) => (node.$ref === undefined ? node : { $ref: titleOfRef(node.$ref) }));
  }

  #importOf({ prefix, str }: ValueScopeName, from: NamedSchema): string {
    const folder = from.path.includes("/") ? "../" : "./";
    if (prefix === "formats") return `import { ${str} } from "${folder}formats.js";`;
    const target = this.#types.get(str);
    if (target === undefined) throw new Error(`${from.title} needs ${str}, which has not been compiled yet`);
    return `import { validate as ${str} } from "${folder}${validatorModule(target)}";`;
  }
}

function constant({ str, value }: ValueScopeName, from: NamedSchema): string {
  if (value?.code === undefined)
    throw new Error(`the validator of ${from.title} needs ${str} at run time, which a module without dependencies cannot have`);
  return `const ${str} = ${value.code};`;
}
