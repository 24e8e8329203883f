import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeListener } from "codeqr-webhooks/node";
import { type ReceivedWebhook, receiveWebhookEvent } from "codeqr-webhooks/receive";
import { readBytes } from "../raw-request.js";
import { cutText, visibleText } from "../visible-text.js";
import { jsonText, shallow } from "./json-text.js";
import { largestBody as maxBytes } from "./largest-body.js";
import { answerOf, createForward, type Forward } from "./listen/forward.js";
import { openSaveFile, type SaveFile } from "./listen/save.js";
import { savedRequest } from "./listen/saved-request.js";
import { redact, requireSecret } from "./secrets.js";
import { type Delivery, deliveryOf } from "./send/deliver.js";
import { rounded } from "./send/load.js";
import { localUrl } from "./target-url.js";
import { outcomeStyles, paint, print, printJson, printStatus } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly secret?: string;
  readonly save?: string;
  readonly forwardTo?: string;
  readonly timeout: number;
  readonly yesRemote?: boolean;
  readonly brief?: boolean;
  readonly json?: boolean;
}

/** Shows a request, and what came of handing it on. */
type Show = (received: ReceivedWebhook, answered: number, forwarded?: Delivery) => void;

/** Receives webhooks and shows each one, until it is interrupted. */
export async function listen(options: ListenOptions): Promise<number> {
  const { port, host, secret: given, save, forwardTo, timeout, yesRemote, brief, json } = options;
  const secret = requireSecret(given);
  const to = forwardTo === undefined ? undefined : localUrl("--forward-to", forwardTo, yesRemote);
  const show: Show = json ? showJson : (received, _answered, forwarded) => showText(received, brief ?? false, forwarded);
  const file = save === undefined ? undefined : openSaveFile(save);
  const forwarder = to === undefined ? undefined : createForward(to, timeout);
  const server = createServer((incoming, response) =>
    toNodeListener(async (request) => {
      if (request.method !== "POST")
        return new Response("Webhooks come by POST: codeqr-webhooks listen waits for them here.\n", {
          status: 405,
          headers: { allow: "POST" },
        });
      return receive(request, incoming, { secret, file, forward: forwarder?.forward, show });
    })(incoming, response),
  );
  server.listen(port, host);
  await once(server, "listening").catch((error: unknown) => Promise.reject(cannotListen(error, host, port)));
  const url = urlOf(server.address() as AddressInfo);
  if (json) printJson({ listening: url });
  else printStatus(`listening on ${url}; Ctrl-C ends it`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close();
  server.closeAllConnections();
  forwarder?.close();
  file?.close();
  return 0;
}

/** What is done with each request. */
interface Work {
  readonly secret: string;
  readonly file: SaveFile | undefined;
  readonly forward: Forward | undefined;
  readonly show: Show;
}

/** Receives a request; saves it first, so that it is there whatever happens then, and hands it on. @returns The answer. */
async function receive(request: Request, incoming: IncomingMessage, { secret, file, forward, show }: Work): Promise<Response> {
  const read = await readBytes(request, maxBytes);
  if (!read.ok) {
    const received: ReceivedWebhook =
      read.reason === "too-large"
        ? { kind: "too-large", status: 413, maxBytes }
        : { kind: "unverified", status: 401, reason: "incomplete" };
    show(received, received.status);
    return new Response(null, { status: received.status });
  }
  const body = read.bytes;
  const received = await receiveWebhookEvent({ headers: request.headers, body }, { secret, maxBytes });
  try {
    file?.append(savedRequest(incoming, body, new Date()));
  } catch (error) {
    printStatus(`error: a request could not be saved, and is answered with 500: ${visibleText((error as Error).message)}`);
    show(received, 500);
    return new Response("The request could not be saved.\n", { status: 500 });
  }
  if (forward === undefined) {
    show(received, received.status);
    return new Response(null, { status: received.status });
  }
  const forwarded = await forward(incoming.rawHeaders, body);
  const answer = answerOf(forwarded);
  show(received, answer.status, deliveryOf(forwarded));
  return answer;
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function cannotListen(error: unknown, host: string, port: number): UsageError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: "the port is in use; choose another with --port, or 0 for any free port",
    EACCES: "you do not have permission to use this port; choose one above 1023 with --port",
    EADDRNOTAVAIL: "this machine has no such address; leave --host out to listen on 127.0.0.1",
    ENOTFOUND: "there is no such host; leave --host out to listen on 127.0.0.1",
  };
  return new UsageError(visibleText(`cannot listen on ${host}:${port}: ${reasons[code] ?? message}`));
}

/** How many levels of an event are shown: CodeQR's bodies have about five. */
const shownLevels = 100;

/** How many characters of an event's data, of its name and of its id are shown to people. */
const shownData = 100_000;
const shownName = 60;

const hints = {
  missing: "there is no CodeQR-Signature header: CodeQR did not send it",
  malformed: "its CodeQR-Signature header is not 64 hex digits",
  incomplete: "the connection broke off before the whole body had arrived",
  mismatch:
    "its signature is not that of this body with this secret. Is the secret whole, whsec_ included, and that of this webhook? Or something on the way changed the body",
};

function showText(received: ReceivedWebhook, brief: boolean, forwarded: Delivery | undefined): void {
  const time = paint("dim", new Date().toTimeString().slice(0, 8));
  switch (received.kind) {
    case "known":
    case "unknown": {
      const { event, id } = received.event;
      const kind = paint(outcomeStyles[received.kind], received.kind.padEnd(10));
      const [name, ownId] = [event, id].map((text) => visibleText(cutText(text, shownName))) as [string, string];
      print(`${time} ${kind} ${paint("bold", name)}  ${ownId}`);
      if (!brief) print(paint("dim", dataText(received.event.data)));
      break;
    }
    case "invalid":
      print(`${time} ${paint("red", "invalid   ")} ${received.error.message}`);
      break;
    case "unverified":
      print(`${time} ${paint("red", "unverified")} ${hints[received.reason]}`);
      break;
    case "too-large":
      print(`${time} ${paint("red", "too large ")} the body has more than ${received.maxBytes} bytes`);
  }
  if (forwarded !== undefined) print(`${" ".repeat(8)} ${forwardedText(forwarded)}`);
}

/** What came of handing a request on, on one line. */
function forwardedText({ outcome, status, milliseconds, detail }: Delivery): string {
  const style = outcome === "accepted" ? "green" : "red";
  const verdict = paint(style, `target: ${status === undefined ? outcome : `${status} ${outcome}`}`);
  return `${verdict}  ${milliseconds.toFixed(1)} ms${detail === "" ? "" : `  ${visibleText(redact(detail))}`}`;
}

/** An event's data, indented unless that would make them many times as long. */
function dataText(data: unknown): string {
  const kept = shallow(data, shownLevels);
  const line = jsonText(kept);
  return cutText(line.length > shownData ? line : jsonText(kept, 2), shownData);
}

function showJson(received: ReceivedWebhook, status: number, forwarded: Delivery | undefined): void {
  const outcome = received.kind;
  const { milliseconds = 0, detail = "", ...rest } = forwarded ?? {};
  const more = forwarded === undefined ? {} : { forwarded: { ...rest, milliseconds: rounded(milliseconds), detail: redact(detail) } };
  printJson({ outcome, status, ...contentOf(received), ...more });
}

function contentOf(received: ReceivedWebhook): object {
  switch (received.kind) {
    case "known":
    case "unknown":
      return { event: shallow(received.event, shownLevels) };
    case "invalid":
      return { event: received.error.eventName, issues: received.error.issues };
    case "unverified":
      return { reason: received.reason };
    case "too-large":
      return { maxBytes: received.maxBytes };
  }
}
