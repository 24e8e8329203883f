import { createServer, type Server } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { securityPolicy } from "../site/security-policy.js";

const usage = `Serves the event catalogue of generated/site/ to this machine alone.

  npm run site:serve                   on a free port; prints the address
  npm run site:serve -- --port 8080

Exit codes: 0 stopped, 1 the port is taken or there is nothing to serve, 2 wrong arguments.
`;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the files of a folder, as they are now, on the loopback address.
 *
 * @param port 0 for a free one.
 * @returns The server, and the address of its page.
 */
export async function serveSite(folder: string, port: number): Promise<{ readonly server: Server; readonly url: string }> {
  const files = new Map<string, { readonly type: string; readonly bytes: Buffer }>();
  for (const name of await readdir(folder)) {
    const file = { type: types[extname(name)] ?? "application/octet-stream", bytes: await readFile(join(folder, name)) };
    files.set(`/${name}`, file);
    if (name === "index.html") files.set("/", file);
  }
  const server = createServer(({ url, method }, response) => {
    const path = pathOf(url ?? "/");
    const file = path === undefined ? undefined : files.get(path);
    const headers = {
      "content-security-policy": `${securityPolicy}; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    };
    if (method !== "GET" && method !== "HEAD") response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
    else if (path === undefined) response.writeHead(400, { ...headers, "content-type": "text/plain" }).end("That is not an address.\n");
    else if (file === undefined) response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("There is no such file.\n");
    else response.writeHead(200, { ...headers, "content-type": file.type, "content-length": file.bytes.length }).end(file.bytes);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

/** The path of a request's target, which is a path or a whole URL (RFC 9112, section 3.2); undefined for what is neither. */
function pathOf(target: string): string | undefined {
  // Not resolved against a base: what begins with two slashes would name a host.
  const address = target.startsWith("/") ? `http://localhost${target}` : target;
  return URL.canParse(address) ? new URL(address).pathname : undefined;
}

async function main(args: string[]): Promise<number> {
  let port: number;
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string", default: "0" }, help: { type: "boolean", default: false } } });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) throw new Error(`--port must be 0 to 65535, got ${values.port}`);
    port = Number(values.port);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  try {
    const { url } = await serveSite(fileURLToPath(new URL("../../generated/site", import.meta.url)), port);
    process.stdout.write(`The event catalogue is at ${url}\nStop it with Ctrl+C.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`The site cannot be served: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
