import { connect } from "node:net";
import { startReceiver } from "../servers/receiver-under-test.js";

/** The memory that one stranger's connection cost a receiver. */
export interface MemoryResult {
  /** Bytes of memory per connection at the peak, as the operating system counts them. */
  readonly peak: number;
  /** Bytes that the receiver still holds when the connections are gone, after a full collection. */
  readonly kept: number;
  /** The first lines of the answers, each once. */
  readonly answers: readonly string[];
}

const maxBytes = 4 << 20;
const head = `POST /webhooks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nCodeQR-Signature: ${"a".repeat(64)}\r\nTransfer-Encoding: chunked\r\n\r\n`;
const chunk = (size: number) => `${size.toString(16)}\r\n${"x".repeat(size)}\r\n`;

/** A stranger's behaviour after the head: the pieces, their number, and the pause before each; then the stranger waits for an answer, or leaves. */
export interface Manner {
  readonly piece: string;
  readonly times: number;
  readonly pause?: number;
  readonly end: "finish" | "leave";
}

/** Ways to use up a receiver's memory. None needs a secret. */
export const manners: Readonly<Record<string, Manner>> = {
  "chunks of one byte": bytesOneByOne(maxBytes),
  slow: { piece: chunk(1024), times: 200, pause: 10, end: "leave" },
  "broken off": { piece: chunk(65_536), times: 60, end: "leave" },
  "endless after 413": { piece: chunk(65_536), times: 1000, end: "finish" },
};

/** A body in chunks of one byte. */
export function bytesOneByOne(length: number): Manner {
  return { piece: chunk(1).repeat(1024), times: length / 1024, end: "finish" };
}

/**
 * Starts a receiver, and lets strangers send bodies to it, all at once.
 *
 * @param server `node:http`, `Express 4`, `Express 5`, `Fastify` or `Hono`.
 * @param heap The limit of the receiver's heap in MiB.
 * @throws {Error} When the receiver ends during the run.
 */
export async function hostileMemory(server: string, manner: Manner, connections: number, heap: number): Promise<MemoryResult> {
  const receiver = await startReceiver(server, { flags: [`--max-old-space-size=${heap}`] });
  try {
    const before = await receiver.state();
    const answers = await Promise.all(Array.from({ length: connections }, () => send(receiver.port, manner)));
    let after = await receiver.state();
    for (let wait = 0; wait < 20 && after.sockets > 0; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      after = await receiver.state();
    }
    // The memory of the last connection is released a moment after it ends.
    await new Promise((resolve) => setTimeout(resolve, 500));
    after = { ...(await receiver.state()), peak: after.peak };
    return {
      peak: (after.peak - before.peak) / connections,
      kept: after.heap + after.external - before.heap - before.external,
      answers: [...new Set(answers)],
    };
  } finally {
    receiver.stop();
  }
}

/** Sends a stranger's pieces, and returns the status of the answer. */
function send(port: number, { piece, times, pause, end }: Manner): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
      if (end === "finish") socket.end();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(/^HTTP\/1\.1 \d+/.exec(answer)?.[0].slice(9) ?? "none"));
    socket.write(head);
    let left = times;
    const more = () => {
      while (left-- > 0 && !socket.destroyed) {
        if (pause !== undefined) {
          socket.write(piece);
          setTimeout(more, pause);
          return;
        }
        if (!socket.write(piece)) {
          socket.once("drain", more);
          return;
        }
      }
      if (end === "leave") socket.destroy();
      else if (!socket.destroyed) socket.write("0\r\n\r\n");
    };
    more();
  });
}
