import { signWebhook } from "codeqr-webhooks/signature";
import { createExchange, type Exchanged, oneLine } from "./exchange.js";

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
  const { exchange, close } = createExchange(to, { timeout, connections: concurrency, keptBytes });
  const deliver: Deliver = async (body) => {
    const signature = await signWebhook(body, secret);
    const bytes = Buffer.from(body as string);
    const headers = { "Content-Type": "application/json", "Content-Length": bytes.length, "CodeQR-Signature": signature };
    return deliveryOf(await exchange({ method: "POST", headers, pieces: [bytes] }));
  };
  return { deliver, close };
}

/** What a delivery came to. */
export function deliveryOf(exchanged: Exchanged): Delivery {
  const { kind, milliseconds } = exchanged;
  if (kind !== "answer") return { outcome: kind, milliseconds, detail: exchanged.reason };
  const { status, body } = exchanged;
  const outcome = status >= 200 && status < 300 ? "accepted" : "refused";
  return { outcome, status, milliseconds, detail: oneLine(body.subarray(0, keptBytes).toString()) };
}
