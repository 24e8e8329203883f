import { readdirSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { lambdaEvents } from "../support/lambda-events.js";

// What stands in front of a receiver on platforms whose own servers do not run here.

/** Something that listens on loopback. */
export interface Listening {
  readonly port: number;
  close(): unknown;
}

/** Serves a project, whose receiver reads its secret from `env`. */
export type Serve = (folder: string, env: Readonly<Record<string, string>>) => Promise<Listening>;

/** An answer as plain data. */
interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The paths at which the function is asked by an event of each shape, with its body as text and as base64. */
const lambdaPaths = new Map<string, { readonly eventOf: (typeof lambdaEvents)[keyof typeof lambdaEvents]; readonly isBase64: boolean }>(
  Object.entries(lambdaEvents).flatMap(([name, eventOf]) =>
    [false, true].map((isBase64) => [`/${name.replaceAll(/\W+/g, "-")}${isBase64 ? "/base64" : ""}`, { eventOf, isBase64 }] as const),
  ),
);
export const lambdaPathNames: readonly string[] = [...lambdaPaths.keys()];

/** Makes the events of AWS Lambda out of requests, as AWS's documentation has them, and calls the handler of a project. */
export const serveLambda: Serve = async (folder, env) => {
  const { handler } = await imported(folder, env);
  return bridge(async (request, body) => {
    const path = request.url ?? "";
    const { eventOf, isBase64 } = lambdaPaths.get(path) ?? {};
    const event = eventOf?.({ method: request.method ?? "", path, headers: headersOf(request), body, isBase64: isBase64 ?? false });
    const result = await handler(event, {});
    return {
      status: result.statusCode,
      headers: result.headers,
      body: Buffer.from(result.body, result.isBase64Encoded ? "base64" : "utf8"),
    };
  });
};

/** Calls the function of a project with Azure's own requests, as its host does. */
export const serveAzure: Serve = async (folder, env) => {
  const { webhooks } = await imported(folder, env);
  const { HttpRequest } = await import(pathToFileURL(join(folder, "../../node_modules/@azure/functions/dist/azure-functions.js")).href);
  return bridge(async (request, body) => {
    const { method } = request;
    const url = `http://localhost${request.url}`;
    return webhooks(
      new HttpRequest({ method, url, headers: headersOf(request), ...(body.length === 0 ? {} : { body: { bytes: body } }) }),
      {},
    );
  });
};

/** Runs the worker of a project in workerd, as `wrangler dev` does. */
export const serveWorker: Serve = async (folder, env) => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, readdirSync(folder).find((name) => name === "worker.js") ?? "")],
    bundle: true,
    format: "esm",
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";
  const miniflare = new Miniflare({
    modules: true,
    script,
    bindings: { ...env },
    compatibilityDate: "2026-01-01",
    cf: false,
    host: "127.0.0.1",
  });
  return { port: Number((await miniflare.ready).port), close: () => miniflare.dispose() };
};

/** The compiled module of a project. Its receiver reads the environment of this process, at each request. */
async function imported(folder: string, env: Readonly<Record<string, string>>): Promise<any> {
  Object.assign(process.env, env);
  return import(pathToFileURL(join(folder, "index.js")).href);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function bridge(answer: (request: IncomingMessage, body: Uint8Array) => Promise<Answer>): Promise<Listening> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk as Uint8Array);
      const { status, headers, body } = await answer(request, Buffer.concat(chunks));
      response.writeHead(status, headers).end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
