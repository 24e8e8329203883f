/**
 * The events as Standard Schemas (https://standardschema.dev), for libraries that accept any validator: form libraries, routers, environment readers.
 *
 * For a single event there is `codeqr-webhooks/standard/<event>`, such as `codeqr-webhooks/standard/link.clicked`, which does not load what the other events need.
 *
 * @module
 */
import { webhookEventNames } from "../generated/typescript/names.js";
import type { WebhookEvent, WebhookEventMap, WebhookEventName } from "../generated/typescript/types.js";
import { safeParseWebhookEvent } from "./index.js";
import { jsonSchemaFor } from "./json-schema-for.js";
import { createStandardSchema, otherEventIssue, standardIssue, type WebhookStandardSchema } from "./standard-schema.js";

export type * from "../generated/typescript/types.js";
export type { JsonSchemaTarget, StandardIssue, StandardResult, WebhookStandardSchema } from "./standard-schema.js";

/** Any event of the catalogue. An event that is not in it is an issue, so do not use this to receive webhooks: see `codeqr-webhooks/receive`. */
export const webhookEventSchema: WebhookStandardSchema<WebhookEvent> = /* @__PURE__ */ standardSchema<WebhookEvent>();

/** Each event of the catalogue, by its name. */
export const webhookEventSchemas = /* @__PURE__ */ Object.fromEntries(
  webhookEventNames.map((name) => [name, standardSchema<unknown>(name)]),
) as {
  readonly [Name in WebhookEventName]: WebhookStandardSchema<WebhookEventMap[Name]>;
};

function standardSchema<Event>(name?: WebhookEventName): WebhookStandardSchema<Event> {
  return createStandardSchema<Event>(
    (value) => {
      const result = safeParseWebhookEvent(value);
      if (result.kind === "invalid") return { issues: result.error.issues.map(standardIssue) };
      const { event } = result.event;
      if (result.kind === "known" && (name === undefined || event === name)) return { value: result.event as Event };
      return { issues: [otherEventIssue(event, name)] };
    },
    (form, target) => jsonSchemaFor(form, name, target),
  );
}
