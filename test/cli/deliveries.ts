import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { collect, type Outcome, secret, start } from "./run.js";

const open: Server[] = [];

/** Stops the receivers that a test has started. */
export async function closeReceivers(): Promise<void> {
  const closed = open.splice(0).map((server) => {
    server.closeAllConnections();
    return once(server.close(), "close");
  });
  await Promise.all(closed);
}

/** A request that a receiver got. */
export interface Request {
  readonly method: string | undefined;
  readonly headers: string[];
  readonly body: string;
}

/** A receiver's answer. */
export interface Answer {
  readonly status: number;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

/** A server that records its requests, and gives the answer it is told to give; no answer if that is undefined. */
export async function receiver(answer: Answer | undefined): Promise<{ readonly url: string; readonly requests: Request[] }> {
  const requests: Request[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    requests.push({ method: request.method, headers: request.rawHeaders, body });
    if (answer !== undefined) response.writeHead(answer.status, answer.headers).end(answer.text ?? "");
  });
  open.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`, requests };
}

/** The signature of a body with the tests' secret. */
export function sign(body: string): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/** Posts a signed body. */
export function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: "POST", body, headers: { "codeqr-signature": sign(body) } });
}

/** Starts a listener, passes its URL to a function, and stops it. */
export async function listening(args: readonly string[], use: (url: string) => Promise<unknown>): Promise<Outcome> {
  const child = start(["listen", "--port", "0", ...args], { CODEQR_WEBHOOK_SECRET: secret });
  const outcome = collect(child);
  const stream = args.includes("--json") ? child.stdout : child.stderr;
  const url = await new Promise<string>((resolve) => {
    stream?.on("data", (chunk) => {
      const found = /http:\/\/[\d.:]+/.exec(String(chunk));
      if (found !== null) resolve(found[0]);
    });
  });
  await use(url);
  child.kill("SIGINT");
  return outcome;
}
