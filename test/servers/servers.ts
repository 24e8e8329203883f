import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { build } from "esbuild";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { Miniflare } from "miniflare";
import { toNodeListener, toRequest } from "../../src/node.js";
import { repository } from "../support/repository.js";
import { createReceiver, secret } from "./receiver.js";

/** A server that listens on loopback. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<unknown>;
}

/** Starts each kind of server with a receiver at `/webhooks`, which answers GET with what it has handled. */
export const servers: Readonly<Record<string, () => Promise<RunningServer>>> = {
  "node:http": async () => {
    const { receive, handled } = createReceiver();
    const [listen, list] = [toNodeListener(receive), toNodeListener(async () => handled())];
    return running(createServer((request, response) => (request.method === "GET" ? list : listen)(request, response)));
  },

  Express: async () => {
    const { receive, handled } = createReceiver();
    const app = express();
    app.post("/webhooks", toNodeListener(receive));
    app.get(
      "/webhooks",
      toNodeListener(async () => handled()),
    );
    app.use(express.json());
    return running(createServer(app));
  },

  "Express behind express.raw": async () => {
    const { receive, handled } = createReceiver();
    const app = express();
    app.use(express.raw({ type: "*/*", limit: "10mb" }));
    app.post("/webhooks", toNodeListener(receive));
    app.get(
      "/webhooks",
      toNodeListener(async () => handled()),
    );
    return running(createServer(app));
  },

  Fastify: async () => {
    const { receive, handled } = createReceiver();
    const app = fastify();
    // In its own scope, so other routes keep Fastify's parsers.
    app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
      scope.post("/webhooks", (request) => receive(toRequest(request)));
    });
    app.get("/webhooks", () => handled());
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    return { url: `${url}/webhooks`, close: () => app.close() };
  },

  "Express behind express.json that keeps the bytes": async () => {
    const { receive, handled } = createReceiver();
    const app = express();
    app.use(express.json({ limit: "4mb", verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }) }));
    app.post("/webhooks", toNodeListener(receive));
    app.get(
      "/webhooks",
      toNodeListener(() => handled()),
    );
    return running(createServer(app));
  },

  Hono: async () => {
    const { receive, handled } = createReceiver();
    const app = new Hono();
    app.post("/webhooks", (context) => receive(context.req.raw));
    app.get("/webhooks", () => handled());
    return new Promise((resolve) => {
      const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, () => resolve(addressed(server as Server)));
    });
  },

  workerd: async () => {
    const { outputFiles } = await build({
      entryPoints: [`${repository}test/servers/worker.ts`],
      bundle: true,
      format: "esm",
      write: false,
      // As in production: code that needs Node's built-in modules fails.
      platform: "neutral",
    });
    const miniflare = new Miniflare({
      modules: true,
      script: outputFiles[0]?.text ?? "",
      compatibilityDate: "2026-01-01",
      bindings: { CODEQR_WEBHOOK_SECRET: secret },
      host: "127.0.0.1",
      cf: false,
    });
    return { url: new URL("/webhooks", await miniflare.ready).href, close: () => miniflare.dispose() };
  },
};

async function running(server: Server): Promise<RunningServer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return addressed(server);
}

function addressed(server: Server): RunningServer {
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
