import { visibleText } from "../visible-text.js";
import { eventNamed, exampleOf, type Form, readCatalog } from "./events.js";
import { jsonText } from "./json-text.js";
import { type SetValue, setValues } from "./set-values.js";
import { print, say } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface ExampleOptions {
  readonly form: Form;
  readonly set: readonly SetValue[];
  readonly json?: boolean;
}

/** Prints a body of an event. */
export function example(eventName: string, { json, ...options }: ExampleOptions): number {
  print(jsonText(exampleBody(eventName, options), json ? 0 : 2));
  return 0;
}

/**
 * A body of an event, with some values of one's own. Says which of them are new to it.
 *
 * @throws {UsageError} When a value cannot be set, or the body could then not be written.
 */
export function exampleBody(eventName: string, { form, set }: Omit<ExampleOptions, "json">): Record<string, unknown> {
  const body = exampleOf(eventNamed(eventName, readCatalog()), form);
  const added = setValues(body, set);
  requireWritable(body);
  for (const path of added) say(`note: ${eventName} in ${form} form had no ${visibleText(path)}; it was added`);
  return body;
}

/** @throws {UsageError} When a value is deeper than JSON can be written, which takes more stack for each level. */
function requireWritable(body: unknown): void {
  try {
    JSON.stringify(body);
  } catch {
    throw new UsageError("--set: the body is nested too deeply to be written as JSON");
  }
}
