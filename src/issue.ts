import type { ValidationError } from "../generated/typescript/validator.js";
import { appendPointer, parsePointer } from "./json-pointer.js";
import { preview } from "./preview.js";
import type { WebhookIssue } from "./webhook-issue.js";

/** Turns a validator's error into an issue, with a message for people. */
export function issueOf({ instancePath, keyword, params }: ValidationError, body: unknown): WebhookIssue {
  const absent = params.missingProperty ?? params.additionalProperty;
  const path = typeof absent === "string" ? appendPointer(instancePath, absent) : instancePath;
  const value = valueAt(body, path);
  const broken = keyword === "integer" ? brokenByInteger(value) : keyword;
  return { path, keyword: broken, message: describe(broken, params, value) };
}

/** The keyword that a number breaks where an integer should be. The printed validators check the type and both bounds at once. */
function brokenByInteger(value: unknown): string {
  if (!Number.isInteger(value)) return "type";
  return (value as number) > 0 ? "maximum" : "minimum";
}

function describe(keyword: string, params: ValidationError["params"], value: unknown): string {
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
      return "is not a known property";
    case "type":
      return `must be ${[params.type].flat().map(withArticle).join(" or ")}, got ${preview(value)}`;
    case "format":
      return `must be a valid ${params.format}, got ${preview(value)}`;
    case "maximum":
      return `must be at most ${Number.MAX_SAFE_INTEGER}, got ${preview(value)}`;
    case "minimum":
      return `must be at least ${Number.MIN_SAFE_INTEGER}, got ${preview(value)}`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}, got ${preview(value)}`;
    default:
      return `breaks ${keyword}, got ${preview(value)}`;
  }
}

function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return `${/^[aeio]/.test(String(type)) ? "an" : "a"} ${type}`;
}

/** The value that a JSON pointer points to, or undefined. */
function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const token of parsePointer(pointer)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[token];
  }
  return current;
}
