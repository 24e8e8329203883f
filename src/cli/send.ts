import { existsSync } from "node:fs";
import { visibleText } from "../visible-text.js";
import { type ExampleOptions, exampleBody } from "./example.js";
import { readCatalog } from "./events.js";
import { freshId } from "./fresh-id.js";
import { readInput } from "./input.js";
import { redact, requireSecret } from "./secrets.js";
import { createDeliver, type Delivery } from "./send/deliver.js";
import { runConcurrently, loadOf, rounded } from "./send/load.js";
import { replay } from "./send/replay.js";
import { targetUrl } from "./target-url.js";
import { paint, print, printJson } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface SendOptions extends ExampleOptions {
  readonly to: string;
  readonly secret?: string;
  readonly body?: string;
  readonly id?: string;
  readonly timeout: number;
  readonly repeat: number;
  readonly concurrency: number;
}

/** A body, and the id of its event if the body was made here. */
interface Payload {
  readonly body: string | Uint8Array;
  readonly id?: string;
}

/** Sends signed deliveries, of an event or of what files hold, and prints the outcome of each. */
export async function send(what: readonly string[], options: SendOptions): Promise<number> {
  const { to, secret: given, timeout, repeat, concurrency, json } = options;
  const secret = requireSecret(given);
  const url = targetUrl("--to", to);
  const files = filesIn(what);
  if (files !== undefined) {
    requireOnce(options);
    const { deliver, close } = createDeliver(url, secret, timeout, 1);
    try {
      return await replay(files, deliver, json ?? false);
    } finally {
      close();
    }
  }
  const [eventName] = what;
  const payloads = await payloadsOf(eventName, options);
  const { deliver, close } = createDeliver(url, secret, timeout, concurrency);
  const deliveries: Delivery[] = [];
  const start = performance.now();
  await runConcurrently(repeat, concurrency, async () => {
    const { body, id } = payloads();
    const delivery = await deliver(body);
    deliveries.push(delivery);
    if (json) printJson(jsonOf(delivery, id));
    else if (repeat === 1) print(lineOf(delivery, eventName ?? options.body, id));
  });
  close();
  if (repeat > 1) summarize(deliveries, (performance.now() - start) / 1000, json ?? false);
  return deliveries.every(({ outcome }) => outcome === "accepted") ? 0 : 1;
}

/** The arguments, if they are files; undefined if there is none, or one that can only be meant as an event. */
function filesIn(what: readonly string[]): readonly string[] | undefined {
  const [first] = what;
  if (first === undefined) return undefined;
  const names = new Set(readCatalog().events.map(({ name }) => name));
  const event = what.find((each) => names.has(each));
  if (event !== undefined && what.length > 1)
    throw new UsageError(
      `${event} is an event, and there are other arguments: send one event, or files. A file of that name is ./${event}`,
    );
  if (what.length > 1) return what;
  const isFile = first === "-" || /[/\\]|\.(?:json|ndjson|jsonl)$/i.test(first) || existsSync(first);
  return event === undefined && isFile ? what : undefined;
}

/** @throws {UsageError} When an option cannot be used with files: they are sent as they are, once, and in order. */
function requireOnce({ body, id, set, repeat, concurrency }: SendOptions): void {
  if (body !== undefined) throw new UsageError("name files to send again, or one to send as it is with --body, and not both");
  if (id !== undefined || set.length > 0) throw new UsageError("files are sent as they are, so --id and --set cannot be used with them");
  if (repeat > 1 || concurrency > 1)
    throw new UsageError("files are sent once and in order, so --repeat and --concurrency cannot be used with them");
}

/** Returns a function that makes the body of each delivery: with its own id, or the file as it is. */
async function payloadsOf(eventName: string | undefined, options: SendOptions): Promise<() => Payload> {
  const { body: file, id, set } = options;
  if ((eventName === undefined) === (file === undefined))
    throw new UsageError("name the event to send, or a file with --body, and not both: codeqr-webhooks send link.clicked --to …");
  if (eventName === undefined) {
    if (id !== undefined || set.length > 0) throw new UsageError("--body sends a file as it is, so --id and --set cannot be used with it");
    const body = await readInput(file);
    return () => ({ body });
  }
  const event = exampleBody(eventName, options);
  if (id === undefined && set.some(({ path }) => path.length === 1 && path[0] === "id")) return () => ({ body: JSON.stringify(event) });
  return () => {
    // Written over the sample's own id, so that the order of the properties stays the same.
    const own = id ?? freshId();
    return { body: JSON.stringify({ ...event, id: own }), id: own };
  };
}

function jsonOf({ milliseconds, detail, ...delivery }: Delivery, id: string | undefined): unknown {
  return { ...(id === undefined ? {} : { id }), ...delivery, milliseconds: rounded(milliseconds), detail: redact(detail) };
}

function lineOf({ outcome, status, milliseconds, detail }: Delivery, what: string | undefined, id: string | undefined): string {
  const name = visibleText([what, id].filter((part) => part !== undefined).join(" "));
  const verdict = paint(outcome === "accepted" ? "green" : "red", status === undefined ? outcome : `${status} ${outcome}`);
  return `${verdict}  ${name}  ${milliseconds.toFixed(1)} ms${detail === "" ? "" : `  ${shown(detail)}`}`;
}

function summarize(deliveries: readonly Delivery[], seconds: number, json: boolean): void {
  const load = loadOf(deliveries, seconds);
  if (json) return printJson({ summary: load });
  const { p50, p90, p99, max } = load.milliseconds;
  print(`${load.deliveries} deliveries, ${load.accepted} accepted, in ${load.seconds} s: ${load.perSecond} per second`);
  print(`answered within: half ${p50} ms, 90% ${p90} ms, 99% ${p99} ms, all ${max} ms`);
  for (const [status, times] of Object.entries(load.statuses))
    print(`  ${paint(/^2\d\d$/.test(status) ? "green" : "red", status)}  ${times} times`);
  const failure = deliveries.find(({ outcome }) => outcome !== "accepted");
  if (failure !== undefined) print(`the first that was not accepted: ${failure.status ?? failure.outcome}  ${shown(failure.detail)}`);
}

/** A server's answer, or why there was none, made safe to show. */
function shown(detail: string): string {
  return visibleText(redact(detail));
}
