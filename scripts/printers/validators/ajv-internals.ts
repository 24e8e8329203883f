import { createRequire } from "node:module";
import type * as codegen from "ajv/dist/compile/codegen/index.js";
import type * as names from "ajv/dist/compile/names.js";

// Everything of Ajv that it does not document, in one place: docs/decisions/code-of-validators.md says what each is for and which test tells when it changes.

export { _Code } from "ajv/dist/compile/codegen/code.js";
export {
  CodeGen,
  type CodeGenOptions,
  Name,
  not,
  type SafeExpr,
  Scope,
  ValueScope,
  ValueScopeName,
} from "ajv/dist/compile/codegen/index.js";
export type { NameValue } from "ajv/dist/compile/codegen/scope.js";
export { propertyInData } from "ajv/dist/vocabularies/code.js";

const require = createRequire(import.meta.url);

/** The module that Ajv's compiler takes its generator of code from at each compilation: a class put here is the one it uses. */
export const replaceable = require("ajv/dist/compile/codegen/index.js") as { CodeGen: typeof codegen.CodeGen };

/** The arguments of each validator, and the variables that Ajv gives the same name in all. */
export const ajvNames = (require("ajv/dist/compile/names.js") as typeof names.default).default;
