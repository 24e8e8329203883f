/**
 * The events as Standard Schemas (https://standardschema.dev), for libraries that take any validator: form libraries, routers, environment readers.
 *
 * @module
 */
import { webhookEventNames } from "../generated/typescript/names.js";
import type { WebhookEvent, WebhookEventMap, WebhookEventName } from "../generated/typescript/types.js";
import { safeParseWebhookEvent } from "./index.js";
import { type JsonSchemaTarget, jsonSchemaFor } from "./json-schema-for.js";
import { preview } from "./preview.js";

export type * from "../generated/typescript/types.js";

/** What Standard Schema calls an issue. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A validator that is a Standard Schema, with its JSON Schema: `StandardSchemaV1` and `StandardJSONSchemaV1` of `@standard-schema/spec`. */
export interface WebhookStandardSchema<Event> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "codeqr-webhooks";
    readonly validate: (
      value: unknown,
    ) => { readonly value: Event; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    readonly jsonSchema: {
      /** The JSON Schema of what is taken: the documented form, and the form in which CodeQR delivers. */
      readonly input: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
      /** The JSON Schema of what is given: the documented form. */
      readonly output: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Event; readonly output: Event } | undefined;
  };
}

/** Any event of the catalogue. An event that is not in it is an issue: to receive webhooks, see `codeqr-webhooks/receive`. */
export const webhookEventSchema: WebhookStandardSchema<WebhookEvent> = /* @__PURE__ */ standardSchema<WebhookEvent>();

/** Each event of the catalogue, by its name. */
export const webhookEventSchemas = /* @__PURE__ */ Object.fromEntries(
  webhookEventNames.map((name) => [name, standardSchema<unknown>(name)]),
) as {
  readonly [Name in WebhookEventName]: WebhookStandardSchema<WebhookEventMap[Name]>;
};

function standardSchema<Event>(name?: WebhookEventName): WebhookStandardSchema<Event> {
  return {
    "~standard": {
      version: 1,
      vendor: "codeqr-webhooks",
      validate: (value) => {
        const result = safeParseWebhookEvent(value);
        if (result.kind === "invalid")
          return { issues: result.error.issues.map(({ path, message }) => ({ message, path: tokensOf(path) })) };
        const { event } = result.event;
        if (result.kind === "known" && (name === undefined || event === name)) return { value: result.event as Event };
        const expected = name === undefined ? "an event of the catalogue" : JSON.stringify(name);
        return { issues: [{ message: `must be ${expected}, got ${preview(event)}`, path: ["event"] }] };
      },
      jsonSchema: {
        input: ({ target }) => jsonSchemaFor("delivered", name, target),
        output: ({ target }) => jsonSchemaFor("documented", name, target),
      },
    },
  };
}

/** The names that a JSON pointer consists of. */
function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
