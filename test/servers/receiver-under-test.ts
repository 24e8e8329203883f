import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ReceiverState } from "./receiver-process.js";

/** A receiver in its own process. */
export interface ReceiverUnderTest {
  readonly port: number;
  /** Whether the process is running. */
  isAlive(): boolean;
  /** The process's stderr. */
  stderr(): string;
  /** @throws {Error} When the process ends before it answers. */
  state(): Promise<ReceiverState>;
  stop(): void;
}

/**
 * Starts a receiver behind a server.
 *
 * @param kind The server: `node:http`, `Express 4`, `Express 5`, `Fastify` or `Hono`.
 * @param options The milliseconds after which a middleware in front answers 503, and flags for Node.
 */
export async function startReceiver(
  kind: string,
  { timeout, flags = [] }: { readonly timeout?: number; readonly flags?: readonly string[] } = {},
): Promise<ReceiverUnderTest> {
  const child: ChildProcess = fork(
    fileURLToPath(new URL("receiver-process.ts", import.meta.url)),
    [kind, ...(timeout === undefined ? [] : [String(timeout)])],
    { execArgv: ["--import", "tsx", "--expose-gc", ...flags], stdio: ["ignore", "ignore", "pipe", "ipc"] },
  );
  let written = "";
  child.stderr?.on("data", (data) => (written += data));
  const next = async () => {
    const done = new AbortController();
    const { signal } = done;
    const ended = once(child, "exit", { signal }).then(([code, by]): never => {
      throw new Error(`the receiver ended with ${code ?? by}: ${written}`);
    });
    const answered = once(child, "message", { signal });
    try {
      return (await Promise.race([answered, ended]))[0];
    } finally {
      for (const waiting of [answered, ended]) waiting.catch(() => {});
      done.abort();
    }
  };
  const port = (await next()) as number;
  return {
    port,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stderr: () => written,
    state: () => {
      child.send("?");
      return next() as Promise<ReceiverState>;
    },
    stop: () => void child.kill(),
  };
}
