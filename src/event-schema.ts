import type { Validator } from "../generated/typescript/validator.js";
import { issueOf } from "./issue.js";
import { type JsonBody, readBody } from "./json-body.js";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.js";
import {
  createStandardSchema,
  otherEventIssue,
  type StandardResult,
  standardIssue,
  type WebhookStandardSchema,
} from "./standard-schema.js";

/** The printed parts of one event that its Standard Schema is made of. They load nothing that belongs to other events. */
export interface EventParts<Event> {
  readonly name: string;
  readonly validate: Validator<Event>;
  /** Converts a delivered body to its documented form; left out if the two are the same. */
  readonly canonicalize?: (body: unknown, isOwn: boolean) => unknown;
  readonly documented: EventJsonSchema;
  readonly delivered: EventJsonSchema;
}

/** The JSON Schema of an event, and the definitions that it refers to, by title. */
export interface EventJsonSchema {
  readonly event: Readonly<JsonSchema>;
  readonly definitions: Readonly<Record<string, Readonly<JsonSchema>>>;
}

/** Makes the Standard Schema of one event. It accepts the same bodies as that of `codeqr-webhooks/standard`. */
export function createEventSchema<Event>(parts: EventParts<Event>): WebhookStandardSchema<Event> {
  return createStandardSchema<Event>(
    (value) => {
      try {
        return judge(readBody(value), parts);
      } catch {
        // Only a value can get here, never a text: a value whose getters or proxy traps throw.
        return { issues: [{ message: "must be plain data: reading one of its properties failed", path: [] }] };
      }
    },
    (form, target) => jsonSchemaOf(parts[form].event, parts[form].definitions, target),
  );
}

function judge<Event>(body: JsonBody, { name, validate, canonicalize }: EventParts<Event>): StandardResult<Event> {
  if (!body.ok) return { issues: [standardIssue(body.issue)] };
  const event = (body.value as { event?: unknown } | null | undefined)?.event;
  if (typeof event === "string" && event !== name) return { issues: [otherEventIssue(event, name)] };
  const value = event === name && canonicalize !== undefined ? canonicalize(body.value, body.isOwn) : body.value;
  if (validate(value)) return { value };
  return { issues: (validate.errors ?? []).map((error) => standardIssue(issueOf(error, value))) };
}
