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

/** The parts of an Ajv 8 instance that are used here, whichever draft it is for. */
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
 * Registers the published schemas in an Ajv, each under its `$id`: `webhook-event.schema.json` and `webhook-delivery.schema.json` for any event, `events/<event>.schema.json` for one. They are the package's own, which are shorter than the published files and strict for any Ajv; the verdicts are the same.
 *
 * Also registers what the schemas need: our annotations as keywords, so that strict mode accepts them, and the format `date-time`. Anything that the Ajv already has is left unchanged, so you may call this again with the same Ajv.
 *
 * @param ajv An Ajv 8. It is changed.
 * @returns The same Ajv: `addWebhookSchemas(new Ajv()).getSchema(webhookSchemaId("link.clicked"))`.
 * @throws {TypeError} When the Ajv has the option `removeAdditional: "all"`: it would remove the properties that CodeQR adds from the bodies that it validates, and reject some good bodies.
 */
export function addWebhookSchemas<T extends AjvLike>(ajv: T): T {
  if (ajv.opts.removeAdditional === "all")
    throw new TypeError(
      'This Ajv removes the properties that a schema does not declare (removeAdditional: "all"), and so those that CodeQR adds: give one without that option.',
    );
  if (ajv.formats["date-time"] === undefined) ajv.addFormat("date-time", dateTimeFormat);
  const add = (id: string, form: "documented" | "delivered", eventName?: string) => {
    if ((ajv.schemas[id] ?? ajv.refs[id]) !== undefined) return;
    // Without `$schema`: an Ajv knows one dialect, and the schemas mean the same in all of them.
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

/** Our own keywords (`x-…`) that occur in a schema. */
function annotationsIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([keyword, inner]) => [...(keyword.startsWith("x-") ? [keyword] : []), ...annotationsIn(inner)]),
  );
}
