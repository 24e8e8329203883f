import type { JsonSchema, JsonSchemaTarget } from "./json-schema.js";
import { preview } from "./preview.js";
import type { WebhookIssue } from "./webhook-issue.js";

export type { JsonSchemaTarget } from "./json-schema.js";

/** What Standard Schema calls an issue. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** What Standard Schema calls a result: the event in its documented form, or why there is none. */
export type StandardResult<Event> = { readonly value: Event; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** A validator that is a Standard Schema, with its JSON Schema: `StandardSchemaV1` and `StandardJSONSchemaV1` of `@standard-schema/spec`. */
export interface WebhookStandardSchema<Event> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "codeqr-webhooks";
    readonly validate: (value: unknown) => StandardResult<Event>;
    readonly jsonSchema: {
      /** The JSON Schema of what is taken: the documented form, and the form in which CodeQR delivers. */
      readonly input: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
      /** The JSON Schema of what is given: the documented form. */
      readonly output: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Event; readonly output: Event } | undefined;
  };
}

/** Makes a Standard Schema of what it does. */
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

/** An issue in the manner of Standard Schema: its path is the names that the JSON pointer consists of. */
export function standardIssue({ path, message }: WebhookIssue): StandardIssue {
  const names = path.split("/").slice(1);
  return { message, path: names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")) };
}

/** The issue of a body that is of another event than the expected one, or of none of the catalogue. */
export function otherEventIssue(event: unknown, expected: string | undefined): StandardIssue {
  const what = expected === undefined ? "an event of the catalogue" : JSON.stringify(expected);
  return { message: `must be ${what}, got ${preview(event)}`, path: ["event"] };
}
