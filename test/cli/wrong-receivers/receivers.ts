import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { safeParseWebhookEvent } from "../../../src/index.js";
import { isWebhookEvent as isStrictly } from "../../../src/strict.js";
import { secret } from "../run.js";

// Receivers as people write them by hand: one that is right, and others of which each has one mistake. They count what they have handled, and tell it to a GET.

/** What a receiver decides of a request: the status to answer, and the event that it has handled. */
interface Decision {
  readonly status: number;
  readonly handled?: string;
}

type Decide = (body: Buffer, signature: string) => Decision;

const isSigned = (body: string | Buffer, signature: string) => {
  const expected = createHmac("sha256", secret).update(body).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/** What a receiver that is right does after it has verified a body. */
function accept(body: Buffer): Decision {
  const result = safeParseWebhookEvent(body);
  return result.kind === "invalid" ? { status: 202 } : { status: result.kind === "known" ? 200 : 202, handled: result.event.id };
}

const verified =
  (then: Decide): Decide =>
  (body, signature) =>
    isSigned(body, signature) ? then(body, signature) : { status: 401 };

/** The receivers, by what is wrong with them, and whether they remember what they have handled. */
export const receivers: Readonly<Record<string, { readonly decide: Decide; readonly remembers: boolean }>> = {
  "nothing is wrong": { decide: verified(accept), remembers: true },

  "parses before it verifies": {
    decide: (body, signature) => (safeParseWebhookEvent(body).kind === "invalid" ? { status: 400 } : verified(accept)(body, signature)),
    remembers: true,
  },

  "refuses unknown events": {
    decide: verified((body) => (safeParseWebhookEvent(body).kind === "unknown" ? { status: 422 } : accept(body))),
    remembers: true,
  },

  "refuses undeclared properties": {
    decide: verified((body) => {
      const result = safeParseWebhookEvent(body);
      return result.kind === "known" && !isStrictly(result.event) ? { status: 422 } : accept(body);
    }),
    remembers: true,
  },

  "answers 500 on invalid": {
    decide: verified((body) => (safeParseWebhookEvent(body).kind === "invalid" ? { status: 500 } : accept(body))),
    remembers: true,
  },

  "is not idempotent": { decide: verified(accept), remembers: false },

  "compares the signature without the raw bytes": {
    decide(body, signature) {
      try {
        return isSigned(JSON.stringify(JSON.parse(String(body))), signature) ? accept(body) : { status: 401 };
      } catch {
        return { status: 401 };
      }
    },
    remembers: true,
  },
};

/** Makes a server of a receiver. It takes bodies of up to 4 MiB. */
export function serverOf({ decide, remembers }: { readonly decide: Decide; readonly remembers: boolean }): Server {
  const seen = new Set<string>();
  let count = 0;
  const answer = async (request: IncomingMessage): Promise<{ status: number; text?: string }> => {
    if (request.method === "GET" && request.url === "/handled") return { status: 200, text: JSON.stringify({ count }) };
    if (request.method !== "POST") return { status: 405 };
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of request) {
      length += (chunk as Buffer).length;
      if (length <= 4 << 20) chunks.push(chunk as Buffer);
    }
    if (length > 4 << 20) return { status: 413 };
    const { status, handled } = decide(Buffer.concat(chunks), String(request.headers["codeqr-signature"] ?? ""));
    if (handled !== undefined && !(remembers && seen.has(handled))) {
      seen.add(handled);
      count += 1;
    }
    return { status };
  };
  return createServer((request, response) => {
    void answer(request).then(({ status, text }) => response.writeHead(status).end(text));
  });
}
