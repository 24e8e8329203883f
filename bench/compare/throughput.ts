import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { safeParseWebhookEvent } from "codeqr-webhooks";
import { dateTimeFormat } from "../../generated/typescript/validators/open/formats.js";
import { type Task, measure } from "../measure.js";
import { loadValidators } from "../peers/modules.js";
import { ours } from "../peers/ours.js";
import { peers } from "../peers/peers.js";
import { type DocumentedBody, documentedBodies } from "./bodies.js";

/** Medians in nanoseconds for one body: for JSON.parse, and for each peer by name. */
export interface Throughput {
  /** The event, or another name for the input. */
  readonly title: string;
  readonly parse: number;
  /** For the RegExp for dates alone, on each date of the body. */
  readonly dates: number;
  /** For a parsed value. */
  readonly validation: Readonly<Record<string, number>>;
  /** From JSON text to a checked event. */
  readonly textToEvent: Readonly<Record<string, number>>;
}

export const inTurn = "all of them in turn";

/** Times every peer on each documented body, and on all of them in turn: each in its own process, whose code has seen nothing else. */
export async function measureThroughput(): Promise<Throughput[]> {
  const results: Throughput[] = [];
  for (const title of [...documentedBodies.map(({ event }) => event), inTurn]) {
    results.push(
      await new Promise((resolve, reject) => {
        const child = fork(fileURLToPath(import.meta.url), [title]);
        child.once("message", (message) => resolve(message as Throughput));
        child.once("exit", (code) => reject(new Error(`measuring ${title} ended with ${code}`)));
      }),
    );
  }
  return results;
}

/** The number of copies of a body that are read in turn: a single object would be too easy to predict. */
const copies = 16;

async function contest(title: string): Promise<Throughput> {
  const bodies = documentedBodies.filter(({ event }) => title === inTurn || event === title);
  const parsed = Array.from({ length: copies }, () =>
    bodies.map(({ event, text }) => ({ event, value: JSON.parse(text) as unknown })),
  ).flat();
  const contestants: Task[] = [
    { name: "JSON.parse", run: overTexts(bodies, (text) => JSON.parse(text)) },
    { name: "dates", run: overDates(parsed.map(({ value }) => datesIn(value))) },
  ];
  for (const peer of peers) {
    const validators = await loadValidators(peer);
    const validate = (event: string, value: unknown): unknown => validators[event]?.(value);
    contestants.push(
      { name: `validation ${peer.name}`, run: overValues(parsed, validate) },
      {
        name: `text ${peer.name}`,
        run: overTexts(
          bodies,
          peer === ours
            ? (text) => safeParseWebhookEvent(text)
            : (text, event) => {
                const value: unknown = JSON.parse(text);
                return validate(event, value) ? value : undefined;
              },
        ),
      },
    );
  }
  const medians = await measure(contestants, { rounds: 11, milliseconds: 30 });
  const times = (kind: string) => Object.fromEntries(peers.map(({ name }) => [name, medians.get(`${kind} ${name}`) ?? Number.NaN]));
  return {
    title,
    parse: medians.get("JSON.parse") ?? Number.NaN,
    dates: medians.get("dates") ?? Number.NaN,
    validation: times("validation"),
    textToEvent: times("text"),
  };
}

function datesIn(value: unknown): string[] {
  if (typeof value === "string") return dateTimeFormat.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(datesIn) : [];
}

function overDates(bodies: readonly (readonly string[])[]): () => unknown {
  let index = 0;
  return () => {
    let all = true;
    for (const date of bodies[index++ % bodies.length] as readonly string[]) all = dateTimeFormat.test(date) && all;
    return all;
  };
}

function overTexts(bodies: readonly DocumentedBody[], read: (text: string, event: string) => unknown): () => unknown {
  let index = 0;
  return () => {
    const body = bodies[index++ % bodies.length] as DocumentedBody;
    return read(body.text, body.event);
  };
}

function overValues(
  bodies: readonly { readonly event: string; readonly value: unknown }[],
  validate: (event: string, value: unknown) => unknown,
): () => unknown {
  let index = 0;
  return () => {
    const body = bodies[index++ % bodies.length] as (typeof bodies)[number];
    return validate(body.event, body.value);
  };
}

if (process.send !== undefined && process.argv[2] !== undefined) {
  process.send(await contest(process.argv[2]));
  process.disconnect();
}
