import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import timeout from "connect-timeout";
import express from "express";
// @ts-expect-error: only the types of Express 5 are installed, and this program uses nothing that differs
import express4 from "express-4";
import fastify from "fastify";
import { Hono } from "hono";
import { toNodeListener } from "../../src/node.js";
import { createWebhookHandler } from "../../src/receive.js";
import { sampleWebhookEvent } from "../../src/testing.js";
import { secret } from "./secret.js";

// A receiver in its own process, behind the server that the first argument names. It reports where it listens, and answers each message with a report on itself.
// With a second argument, a middleware in front answers 503 after that many milliseconds.
// The clicks of a link with the key "late" take 300 ms and then fail; sale.created fails at once.

/** The receiver's report on itself, after a full garbage collection. */
export interface ReceiverState {
  /** Events that were handled. */
  readonly handled: number;
  /** The errors that `onError` was called with, except from the handler that fails at once; at most 100. */
  readonly errors: readonly string[];
  /** Bytes on and off the heap, and the peak memory of the process in bytes. */
  readonly heap: number;
  readonly external: number;
  readonly resident: number;
  readonly peak: number;
  /** Connections that are open. */
  readonly sockets: number;
}

const [kind = "node:http", limit] = process.argv.slice(2);
let handled = 0;
const errors: string[] = [];

const receive = createWebhookHandler({
  secret,
  on: {
    "link.clicked": async ({ data }) => {
      if (data.link.key === "late") {
        await new Promise((resolve) => setTimeout(resolve, 300));
        throw new Error("this handler fails late");
      }
      handled++;
    },
  },
  fallback: ({ event }) => {
    if (event === "sale.created") throw new Error("this handler fails");
    handled++;
  },
  onInvalid: () => {},
  onError: (error) => {
    if (String(error) !== "Error: this handler fails" && errors.length < 100) errors.push(String(error));
  },
});
const listener = toNodeListener(receive);

/** Express with a timeout in front, as users set it up. */
function expressApp(make: typeof express): Server {
  const app = make();
  if (limit !== undefined) app.use(timeout(`${limit}ms`));
  app.post("/webhooks", listener);
  const onTimeout: express.ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) next(error);
    else response.status(503).send("timeout");
  };
  app.use(onTimeout);
  return createServer(app);
}

const servers: Readonly<Record<string, () => Promise<Server> | Server>> = {
  "node:http": () =>
    createServer((request, response) => {
      if (limit !== undefined)
        setTimeout(() => {
          if (!response.headersSent) response.writeHead(503).end("timeout");
        }, Number(limit));
      void listener(request, response);
    }),
  "Express 4": () => expressApp(express4 as typeof express),
  "Express 5": () => expressApp(express),
  Fastify: async () => {
    const app = fastify();
    app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
      scope.post("/webhooks", async (request, reply) => {
        reply.hijack();
        await listener(request.raw, reply.raw);
      });
    });
    await app.ready();
    return app.server;
  },
  Hono: () => {
    const app = new Hono();
    app.post("/webhooks", (context) => receive(context.req.raw));
    return serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  },
};

const server = await servers[kind]?.();
if (server === undefined) throw new Error(`There is no server ${kind}.`);
if (!server.listening) server.listen(0, "127.0.0.1");
if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));

process.on("message", async () => {
  const sockets = await new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  for (let round = 0; round < 3; round++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise(setImmediate);
  }
  const { heapUsed: heap, external, rss: resident } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  const state: ReceiverState = { handled, errors, heap, external, resident, peak, sockets };
  process.send?.(state);
});
process.on("disconnect", () => process.exit());
// Sends itself one delivery, so that lazily loaded code is loaded before anything is measured.
await receive(
  new Request("http://localhost/", {
    method: "POST",
    body: JSON.stringify(sampleWebhookEvent("link.clicked")),
    headers: { "codeqr-signature": "0".repeat(64) },
  }),
);
process.send?.((server.address() as AddressInfo).port);
