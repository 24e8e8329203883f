import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { securityPolicy } from "./security-policy.js";

interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the current files of a folder on the loopback address, gzipped for who accepts it, as the hosts of static pages do.
 *
 * @param port 0 for a free one.
 * @returns The server, and the address of its page.
 */
export async function serveSite(folder: string, port: number): Promise<{ readonly server: Server; readonly url: string }> {
  const files = new Map<string, SiteFile>();
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    const file = { type: types[extname(name)] ?? "application/octet-stream", bytes, gzipped: gzipSync(bytes) };
    files.set(`/${name}`, file);
    if (name === "index.html") files.set("/", file);
  }
  const server = createServer(({ url, method, headers: { "accept-encoding": accepted = "" } }, response) => {
    const path = pathOf(url ?? "/");
    const file = path === undefined ? undefined : files.get(path);
    const headers = {
      "content-security-policy": `${securityPolicy}; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    };
    if (method !== "GET" && method !== "HEAD") response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
    else if (path === undefined)
      response.writeHead(400, { ...headers, "content-type": "text/plain" }).end("That is not a valid address.\n");
    else if (file === undefined) response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("There is no such file.\n");
    else {
      const isGzipped = /\bgzip\b(?!\s*;\s*q=0)/.test(accepted);
      const bytes = isGzipped ? file.gzipped : file.bytes;
      const encoding = isGzipped ? { "content-encoding": "gzip" } : {};
      response
        .writeHead(200, { ...headers, ...encoding, vary: "accept-encoding", "content-type": file.type, "content-length": bytes.length })
        .end(bytes);
    }
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

/** The path of a request's target, which is a path or a whole URL (RFC 9112, section 3.2); undefined if it is neither. */
function pathOf(target: string): string | undefined {
  // Not resolved against a base: a path that begins with two slashes would name a host.
  const address = target.startsWith("/") ? `http://localhost${target}` : target;
  return URL.canParse(address) ? new URL(address).pathname : undefined;
}
