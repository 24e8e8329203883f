import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** What a server answers, and for how long it waits first. */
type Answer = (response: ServerResponse) => void;

/** Serves a text under paths that are named for how a server may answer with it, or may fail to. */
export async function sourceServer(texts: {
  readonly markdown: string;
  readonly html: string;
  readonly json: string;
  readonly yaml: string;
}) {
  const { markdown, html, json, yaml } = texts;
  const answers: Readonly<Record<string, Answer>> = {
    "/page.md": send(markdown, { "content-type": "text/markdown; charset=utf-8" }),
    "/page.html": send(html, { "content-type": "text/html" }),
    "/page": send(markdown, {}),
    "/openapi.json": send(json, { "content-type": "application/json" }),
    "/openapi.yaml": send(yaml, { "content-type": "application/yaml" }),
    "/raw.yml": send(yaml, { "content-type": "text/plain" }),
    "/gzip": send(gzipSync(html), { "content-type": "text/html", "content-encoding": "gzip" }),
    "/moved": send("", { location: "/page.html" }, 301),
    "/moved-away": send("", { location: "/missing" }, 302),
    "/in-circles": send("", { location: "/in-circles" }, 302),
    "/missing": send("<h1>Not found</h1>", { "content-type": "text/html" }, 404),
    "/broken": send("", {}, 500),
    "/picture.png": send("\u0089PNG", { "content-type": "image/png" }),
    "/cut-off": (response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": Buffer.byteLength(html) });
      response.write(html.slice(0, html.length / 2), () => response.destroy());
    },
    "/half-a-gzip": send(gzipSync(html).subarray(0, 3000), { "content-type": "text/html", "content-encoding": "gzip" }),
    "/no-gzip": send(html, { "content-type": "text/html", "content-encoding": "gzip" }),
    "/silent": () => {},
    "/slow": (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write(html.slice(0, 1000));
    },
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(500).end();
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function send(body: string | Uint8Array, headers: Record<string, string>, status = 200): Answer {
  return (response) => response.writeHead(status, headers).end(body);
}
