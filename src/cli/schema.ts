import { webhookEventSchemas } from "codeqr-webhooks/standard";
import { eventNamed, type Form, readCatalog } from "./events.js";
import { jsonText } from "./json-text.js";
import { print } from "./terminal.js";

export interface SchemaOptions {
  readonly form: Form;
  readonly target: string;
  readonly json?: boolean;
}

/** Prints the JSON Schema of an event. */
export function schema(eventName: string, { form, target, json }: SchemaOptions): number {
  const { name } = eventNamed(eventName, readCatalog());
  const { jsonSchema } = webhookEventSchemas[name as keyof typeof webhookEventSchemas]["~standard"];
  const document = form === "delivered" ? jsonSchema.input({ target }) : jsonSchema.output({ target });
  print(jsonText(document, json ? 0 : 2));
  return 0;
}
