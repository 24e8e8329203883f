import { eventNamed, exampleOf, type Form, readCatalog } from "./events.js";
import { type SetValue, setValues } from "./set-values.js";
import { print, say } from "./terminal.js";

export interface ExampleOptions {
  readonly form: Form;
  readonly set: readonly SetValue[];
  readonly json?: boolean;
}

/** Prints a body of an event. */
export function example(eventName: string, { json, ...options }: ExampleOptions): number {
  print(JSON.stringify(exampleBody(eventName, options), null, json ? 0 : 2));
  return 0;
}

/** A body of an event, with some values of one's own. Says which of them are new to it. */
export function exampleBody(eventName: string, { form, set }: Omit<ExampleOptions, "json">): Record<string, unknown> {
  const body = exampleOf(eventNamed(eventName, readCatalog()), form);
  for (const path of setValues(body, set)) say(`note: ${eventName} in ${form} form had no ${path}; it was added`);
  return body;
}
