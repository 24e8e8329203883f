import type { JsonSchema, JsonSchemaTarget } from "./json-schema.js";
import { parsePointer } from "./json-pointer.js";
import { preview } from "./preview.js";
import type { WebhookIssue } from "./webhook-issue.js";

export type { JsonSchemaTarget } from "./json-schema.js";

/** An issue as Standard Schema defines it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A result as Standard Schema defines it: the event in its documented form, or the issues. */
export type StandardResult<Event> = { readonly value: Event; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** A validator that is a Standard Schema, with its JSON Schema: `StandardSchemaV1` and `StandardJSONSchemaV1` of `@standard-schema/spec`. */
export interface WebhookStandardSchema<Event> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "codeqr-webhooks";
    readonly validate: (value: unknown) => StandardResult<Event>;
    readonly jsonSchema: {
      /** The JSON Schema of the input: the documented form, and the form in which CodeQR delivers. */
      readonly input: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
      /** The JSON Schema of the output: the documented form. */
      readonly output: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Event; readonly output: Event } | undefined;
  };
}

/** Makes a Standard Schema from the two functions that it consists of. */
export function createStandardSchema<Event>(
  validate: (value: unknown) => StandardResult<Event>,
  schemaOf: (form: "documented" | "delivered", target: JsonSchemaTarget) => JsonSchema,
): WebhookStandardSchema<Event> {
  return {
    "~standard": {
      version: 1,
      vendor: "codeqr-webhooks",
      validate,
      jsonSchema: {
        input: ({ target }) => schemaOf("delivered", target),
        output: ({ target }) => schemaOf("documented", target),
      },
    },
  };
}

/** Converts an issue to Standard Schema's form: its path is the list of names in the JSON pointer. */
export function standardIssue({ path, message }: WebhookIssue): StandardIssue {
  return { message, path: parsePointer(path) };
}

/** The issue of a body whose event is not the expected one, or is not in the catalogue. */
export function otherEventIssue(event: unknown, expected: string | undefined): StandardIssue {
  const what = expected === undefined ? "an event of the catalogue" : JSON.stringify(expected);
  return { message: `must be ${what}, got ${preview(event)}`, path: ["event"] };
}
