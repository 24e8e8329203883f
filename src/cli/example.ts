import { visibleText } from "../visible-text.js";
import { eventNamed, exampleOf, type Form, readCatalog } from "./events.js";
import { jsonText } from "./json-text.js";
import { type SetValue, setValues } from "./set-values.js";
import { print, printStatus } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface ExampleOptions {
  readonly form: Form;
  readonly set: readonly SetValue[];
  readonly json?: boolean;
}

/** Prints an example body of an event. */
export function example(eventName: string, { json, ...options }: ExampleOptions): number {
  print(jsonText(exampleBody(eventName, options), json ? 0 : 2));
  return 0;
}

/**
 * An example body of an event with the given values set. Prints a note for each value that the example did not have.
 *
 * @throws {UsageError} When a value cannot be set, or the body cannot be written afterwards.
 */
export function exampleBody(eventName: string, { form, set }: Omit<ExampleOptions, "json">): Record<string, unknown> {
  const body = exampleOf(eventNamed(eventName, readCatalog()), form);
  const added = setValues(body, set);
  requireWritable(body);
  for (const path of added) printStatus(`note: ${eventName} in ${form} form had no ${visibleText(path)}; it was added`);
  return body;
}

/** @throws {UsageError} When a value is nested too deeply to be written as JSON, which takes more stack for each level. */
function requireWritable(body: unknown): void {
  try {
    JSON.stringify(body);
  } catch {
    throw new UsageError("--set: the body is nested too deeply to be written as JSON");
  }
}
