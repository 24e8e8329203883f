/**
 * The published schemas in a consumer's own Ajv.
 *
 * @module
 */
import { baseUrl } from "../generated/typescript/json-schemas/base-url.js";
import { webhookEventNames } from "../generated/typescript/names.js";
import type { WebhookEventName } from "../generated/typescript/types.js";
import { dateTimeFormat } from "../generated/typescript/validators/open/formats.js";
import { jsonSchemaFor } from "./json-schema-for.js";
import { isWebhookEventName } from "./webhook-event-name.js";

export type * from "../generated/typescript/types.js";

/** What is used of an Ajv 8, of whatever draft. */
export interface AjvLike {
  readonly opts: { readonly removeAdditional?: unknown };
  readonly formats: Readonly<Record<string, unknown>>;
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly refs: Readonly<Record<string, unknown>>;
  readonly RULES: { readonly keywords: Readonly<Record<string, unknown>> };
  addFormat(name: string, format: RegExp): unknown;
  addSchema(schema: object, key: string): unknown;
  addKeyword(keyword: string): unknown;
}

/**
 * Registers the published schemas in an Ajv, each under its `$id`: `webhook-event.schema.json` and `webhook-delivery.schema.json` for any event, `events/<event>.schema.json` for one.
 *
 * What else the schemas need is registered too: our annotations as keywords, so that strict mode takes them, and the format `date-time`. What the Ajv has already stays as it is, so it may be given the schemas again.
 *
 * @param ajv An Ajv 8. It is changed.
 * @returns The same Ajv: `addWebhookSchemas(new Ajv()).getSchema(webhookSchemaId("link.clicked"))`.
 * @throws {TypeError} When the Ajv has the option `removeAdditional: "all"`: it would remove the properties that CodeQR adds from the bodies that it checks, and refuse some that are good.
 */
export function addWebhookSchemas<T extends AjvLike>(ajv: T): T {
  if (ajv.opts.removeAdditional === "all")
    throw new TypeError(
      'This Ajv removes the properties that a schema does not declare (removeAdditional: "all"), and so those that CodeQR adds: give one without that option.',
    );
  if (ajv.formats["date-time"] === undefined) ajv.addFormat("date-time", dateTimeFormat);
  const add = (id: string, form: "documented" | "delivered", eventName?: string) => {
    if ((ajv.schemas[id] ?? ajv.refs[id]) !== undefined) return;
    // Without its dialect: an Ajv knows one, and the schemas mean the same in each.
    const { $schema: _, ...schema } = jsonSchemaFor(form, eventName, "draft-2020-12");
    for (const keyword of annotationsIn(schema)) if (ajv.RULES.keywords[keyword] === undefined) ajv.addKeyword(keyword);
    ajv.addSchema(schema, id);
  };
  add(webhookSchemaId(), "documented");
  add(`${baseUrl}webhook-delivery.schema.json`, "delivered");
  for (const name of webhookEventNames) add(webhookSchemaId(name), "documented", name);
  return ajv;
}

/**
 * The `$id` of the published schema of an event, or of any event.
 *
 * @param eventName An event of the catalogue: `link.clicked`.
 * @throws {TypeError} When there is no event of this name.
 */
export function webhookSchemaId(eventName?: WebhookEventName): string {
  if (eventName === undefined) return `${baseUrl}webhook-event.schema.json`;
  if (!isWebhookEventName(eventName)) throw new TypeError(`There is no event ${eventName}: write one of ${webhookEventNames.join(", ")}.`);
  return `${baseUrl}events/${eventName}.schema.json`;
}

/** The keywords of our own that occur in a schema. */
function annotationsIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([keyword, inner]) => [...(keyword.startsWith("x-") ? [keyword] : []), ...annotationsIn(inner)]),
  );
}
