import { randomBytes } from "node:crypto";
import { visibleText } from "../visible-text.js";
import { type ExampleOptions, exampleBody } from "./example.js";
import { readInput } from "./input.js";
import { redact, requireSecret } from "./secrets.js";
import { createDeliver, type Delivery } from "./send/deliver.js";
import { runConcurrently, loadOf, rounded } from "./send/load.js";
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

/** Sends signed deliveries and prints the outcome of each. */
export async function send(eventName: string | undefined, options: SendOptions): Promise<number> {
  const { to, secret: given, timeout, repeat, concurrency, json } = options;
  const secret = requireSecret(given);
  const url = urlOf(to);
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

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new UsageError(`--to must be an http or https URL, as in http://localhost:3000/webhooks, got ${JSON.stringify(text)}`);
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

/** A new event id in the form that CodeQR uses. */
function freshId(): string {
  return `evt_${randomBytes(24).toString("base64url").replaceAll(/[-_]/g, "0").slice(0, 25)}`;
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
