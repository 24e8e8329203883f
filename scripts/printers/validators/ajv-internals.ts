import { createRequire } from "node:module";
import type * as codegen from "ajv/dist/compile/codegen/index.js";
import type * as names from "ajv/dist/compile/names.js";

// All undocumented parts of Ajv that this project uses. docs/decisions/code-of-validators.md says what each is for, and which test fails when it changes.

export { _Code } from "ajv/dist/compile/codegen/code.js";
export {
  type Block,
  type Code,
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

/** The module from which Ajv's compiler reads its code generator at each compilation: a class assigned here is the one it uses. */
export const replaceable = require("ajv/dist/compile/codegen/index.js") as { CodeGen: typeof codegen.CodeGen };

/** The names that Ajv uses in every validator: its arguments and a few variables. */
export const ajvNames = (require("ajv/dist/compile/names.js") as typeof names.default).default;
