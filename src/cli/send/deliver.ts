import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { signWebhook } from "codeqr-webhooks/signature";

/** The outcome of a delivery. */
export interface Delivery {
  /** `accepted`: answered with a 2xx. `refused`: answered otherwise. `timeout`: not answered in time. `failed`: no connection, or a broken one. */
  readonly outcome: "accepted" | "refused" | "timeout" | "failed";
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** How long it took until the whole answer had arrived, in milliseconds. */
  readonly milliseconds: number;
  /** The beginning of the answer, or why there was none. */
  readonly detail: string;
}

/** Delivers one body. Never throws. */
export type Deliver = (body: string | Uint8Array) => Promise<Delivery>;

/** How much of an answer is kept, in bytes. */
const keptBytes = 300;

/**
 * Makes a function that delivers as CodeQR does: by POST, with the body's signature as `CodeQR-Signature`. Connections are kept open; redirects are not followed.
 *
 * @param timeout How long an answer may take, in milliseconds.
 * @param concurrency How many connections there may be at once.
 */
export function createDeliver(to: URL, secret: string, timeout: number, concurrency: number): { deliver: Deliver; close(): void } {
  const isHttps = to.protocol === "https:";
  const agent = new (isHttps ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: concurrency });
  const post = isHttps ? httpsRequest : httpRequest;
  const deliver: Deliver = async (body) => {
    const signature = await signWebhook(body, secret);
    const bytes = Buffer.from(body as string);
    const headers = { "Content-Type": "application/json", "Content-Length": bytes.length, "CodeQR-Signature": signature };
    const start = performance.now();
    const signal = AbortSignal.timeout(timeout);
    try {
      const { status, text } = await new Promise<Answer>((resolve, reject) => {
        post(to, { method: "POST", headers, agent, signal }, (response) => readAnswer(response).then(resolve, reject))
          .once("error", reject)
          .end(bytes);
      });
      const outcome = status >= 200 && status < 300 ? "accepted" : "refused";
      return { outcome, status, milliseconds: performance.now() - start, detail: text };
    } catch (error) {
      const milliseconds = performance.now() - start;
      if (signal.aborted) return { outcome: "timeout", milliseconds, detail: `no answer within ${timeout} ms` };
      return { outcome: "failed", milliseconds, detail: reasonOf(error) };
    }
  };
  return { deliver, close: () => agent.destroy() };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (length < keptBytes) kept.push(chunk);
    length += chunk.length;
  }
  const text = Buffer.concat(kept).subarray(0, keptBytes).toString();
  return { status: response.statusCode ?? 0, text: oneLine(text) };
}

/** Why there was no answer. A host with several addresses fails with an error for each of them. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ECONNREFUSED: "nobody listens there (ECONNREFUSED)",
    ENOTFOUND: "there is no such host (ENOTFOUND)",
    ECONNRESET: "the connection was closed before there was an answer (ECONNRESET)",
  };
  return reasons[code] ?? oneLine(message);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
