import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeListener } from "codeqr-webhooks/node";
import { type ReceivedWebhook, receiveWebhookEvent } from "codeqr-webhooks/receive";
import { cutText, visibleText } from "../visible-text.js";
import { jsonText, shallow } from "./json-text.js";
import { requireSecret } from "./secrets.js";
import { outcomeStyles, paint, print, printJson, printStatus } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly secret?: string;
  readonly brief?: boolean;
  readonly json?: boolean;
}

/** Receives webhooks and shows each one, until it is interrupted. */
export async function listen({ port, host, secret: given, brief, json }: ListenOptions): Promise<number> {
  const secret = requireSecret(given);
  const show = json ? showJson : (received: ReceivedWebhook) => showText(received, brief ?? false);
  const server = createServer(
    toNodeListener(async (request) => {
      if (request.method !== "POST")
        return new Response("Webhooks come by POST: codeqr-webhooks listen waits for them here.\n", {
          status: 405,
          headers: { allow: "POST" },
        });
      const received = await receiveWebhookEvent(request, { secret });
      show(received);
      return new Response(null, { status: received.status });
    }),
  );
  server.listen(port, host);
  await once(server, "listening").catch((error: unknown) => Promise.reject(cannotListen(error, host, port)));
  const url = urlOf(server.address() as AddressInfo);
  if (json) printJson({ listening: url });
  else printStatus(`listening on ${url}; Ctrl-C ends it`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close();
  server.closeAllConnections();
  return 0;
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

function showText(received: ReceivedWebhook, brief: boolean): void {
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
}

/** An event's data, indented unless that would make them many times as long. */
function dataText(data: unknown): string {
  const kept = shallow(data, shownLevels);
  const line = jsonText(kept);
  return cutText(line.length > shownData ? line : jsonText(kept, 2), shownData);
}

function showJson(received: ReceivedWebhook): void {
  const { kind, status } = received;
  if (kind === "known" || kind === "unknown") printJson({ outcome: kind, status, event: shallow(received.event, shownLevels) });
  else if (kind === "invalid") printJson({ outcome: kind, status, event: received.error.eventName, issues: received.error.issues });
  else if (kind === "unverified") printJson({ outcome: kind, status, reason: received.reason });
  else printJson({ outcome: kind, status, maxBytes: received.maxBytes });
}
