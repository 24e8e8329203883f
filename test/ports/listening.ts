import { createServer } from "node:net";

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Waits until a server gives any answer.
 *
 * @throws {Error} When it gives none within a minute.
 */
export async function waitFor(url: URL): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(url, { method: "POST", body: "" });
      return;
    } catch (error) {
      if (attempt >= 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
