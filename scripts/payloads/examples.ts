import { normalize } from "../../src/delivered-form.js";
import { eventNameOf } from "../../src/event-name.js";
import type { Contract, EventType } from "../contract/contract.js";
import { type JsonFile, type JsonFolder, readJsonFolder } from "../contract/json-folder.js";
import { MistakeError } from "../contract/mistake.js";

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

/** Reads every file below `examples/`. The paths in its mistakes are below the repository. */
export async function readExampleFiles(root: string): Promise<JsonFolder> {
  const { files, mistakes } = await readJsonFolder(root, {
    isOurs: (path) => /^(?:documented|derived|delivered)\/[^/]+\.json$/.test(path),
    isIgnored: (path) => path === "README.md",
    kind: "an example",
    places: "documented/, derived/ or delivered/, as <event>.json",
  });
  // CodeQR's page itself repeats names. Only those mistakes have a pointer.
  const ours = mistakes.filter(({ file, pointer }) => !file.startsWith("documented/") || pointer === "");
  return { files, mistakes: ours.map((mistake) => ({ ...mistake, file: `examples/${mistake.file}` })) };
}

/** Returns the examples in the given files, in the order of the files. */
export function examplesIn(files: readonly JsonFile[], contract: Contract): Example[] {
  const forms = new Map(contract.events.map((event) => [event.name, event.delivered]));
  return files.map(({ path, text, value }) => {
    const payload = value as Json;
    const event = eventNameOf(payload);
    const form = event === undefined ? undefined : forms.get(event);
    const body = form === undefined ? payload : (normalize(payload, form) as Json);
    const name = path.slice(0, -".json".length);
    return { name, kind: name.slice(0, name.indexOf("/")) as ExampleKind, event, payload, body, text };
  });
}

/**
 * Reads every example, sorted by name.
 *
 * @throws {MistakeError} When a file is not JSON, or does not belong there. The message names each.
 */
export async function readExamples(root: string, contract: Contract): Promise<Example[]> {
  const { files, mistakes } = await readExampleFiles(root);
  if (mistakes.length > 0) throw new MistakeError(mistakes);
  return examplesIn(files, contract);
}

/** Returns the event that an example is named for: `link.clicked` for `derived/link.clicked.minimal` and `delivered/link.clicked.earlier`. */
export function eventNamedBy({ name }: Pick<Example, "name">): string {
  return name.slice(name.indexOf("/") + 1).replace(/\.(?:minimal|maximal|earlier)$/, "");
}

/** Whether an example is named for an event that the contract does not have, and does not hold one that it has. */
export function isLost(example: Example, { events }: Contract): boolean {
  return !events.some(({ name }) => name === example.event || name === eventNamedBy(example));
}

/** Path of an example below the repository. */
export function pathOf({ name }: Pick<Example, "name">): string {
  return `examples/${name}.json`;
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
