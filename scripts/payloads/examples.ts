import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import type { Contract, EventType } from "../contract/contract.js";
import { normalize } from "../../src/delivered-form.js";
import { eventNameOf } from "../../src/event-name.js";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The kind of an example, which is its folder: one of CodeQR's event page, one of ours, or a body as it was delivered. */
export type ExampleKind = "documented" | "derived" | "delivered";

/** A payload below `examples/`. */
export interface Example {
  /** Path below `examples/` without its extension: `delivered/link.clicked`. */
  readonly name: string;
  readonly kind: ExampleKind;
  /** The payload's `event`, if that is a text. */
  readonly event: string | undefined;
  /** The payload's value, in the form that its file has. */
  readonly payload: Json;
  /** The payload in its documented form. */
  readonly body: Json;
  /** The payload's file, byte for byte. */
  readonly text: string;
}

/** Reads every example, sorted by name. */
export async function readExamples(root: string, contract: Contract): Promise<Example[]> {
  const names = filesBelow(root)
    .flatMap((path) => (path.endsWith(".json") ? [path.slice(0, -".json".length)] : []))
    .sort();
  const forms = new Map(contract.events.map((event) => [event.name, event.delivered]));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(root, `${name}.json`), "utf8");
      const payload: Json = JSON.parse(text);
      const event = eventNameOf(payload);
      const form = event === undefined ? undefined : forms.get(event);
      const kind = name.slice(0, name.indexOf("/")) as ExampleKind;
      return { name, kind, event, payload, body: form === undefined ? payload : (normalize(payload, form) as Json), text };
    }),
  );
}

/** The body that represents an event: the documented example, or else the derived one, or else the delivered one. */
export function sampleOf(event: EventType, examples: readonly Example[]): Json | undefined {
  return examplesOf(event, examples)[0]?.body;
}

/** The examples whose name is just the event's: the documented one, the derived one, the delivered one. */
export function examplesOf(event: EventType, examples: readonly Example[]): Example[] {
  // The reverse of alphabetical order.
  return examples.filter(({ name, kind }) => name === `${kind}/${event.name}`).reverse();
}
