import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { setTimeout as pause } from "node:timers/promises";

/** What is sent. */
export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | number | string[]>>;
  /** The body, in the pieces that it is written in. Without a `Content-Length` it is chunked. */
  readonly pieces: readonly Uint8Array[];
  /** How long to wait before each piece but the first, in milliseconds. */
  readonly pause?: number;
}

/** What came back: an answer, or the reason why there was none. */
export type Exchanged =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** The beginning of its body, as far as it is kept. */
      readonly body: Buffer;
      /** How many bytes its body had. */
      readonly length: number;
      readonly milliseconds: number;
    }
  | { readonly kind: "timeout"; readonly milliseconds: number; readonly reason: string }
  | {
      readonly kind: "failed";
      /** Whether no connection could be made, so that no byte was sent. */
      readonly isUnreachable: boolean;
      readonly milliseconds: number;
      readonly reason: string;
    };

/** Sends one request. Never throws. */
export type Exchange = (sent: Sent) => Promise<Exchanged>;

export interface ExchangeOptions {
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** How many connections are kept open and used again. If left out, each request has its own. */
  readonly connections?: number;
  /** How many bytes of an answer's body are kept. */
  readonly keptBytes: number;
}

/** Makes a function that sends requests to a URL. Redirects are not followed. */
export function createExchange(
  to: URL,
  { timeout, connections, keptBytes }: ExchangeOptions,
): { readonly exchange: Exchange; close(): void } {
  const isHttps = to.protocol === "https:";
  const agent = new (isHttps ? HttpsAgent : HttpAgent)(
    connections === undefined ? { keepAlive: false } : { keepAlive: true, maxSockets: connections },
  );
  const request = isHttps ? httpsRequest : httpRequest;
  const exchange: Exchange = async ({ method, headers, pieces, pause: wait }) => {
    const start = performance.now();
    const signal = AbortSignal.timeout(timeout);
    const elapsed = () => performance.now() - start;
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        const outgoing = request(to, { method, headers: { ...headers }, agent, signal }, (response) =>
          readAnswer(response, keptBytes).then(resolve, reject),
        ).once("error", reject);
        // An answer may come, or the connection break, before everything is written.
        outgoing.on("error", () => {});
        void (async () => {
          for (const [index, piece] of pieces.slice(0, -1).entries()) {
            if (index > 0 && wait !== undefined) await pause(wait);
            outgoing.write(piece);
          }
          if (pieces.length > 1 && wait !== undefined) await pause(wait);
          outgoing.end(pieces.at(-1));
        })();
      });
      return { kind: "answer", ...answer, milliseconds: elapsed() };
    } catch (error) {
      if (signal.aborted) return { kind: "timeout", milliseconds: elapsed(), reason: `no answer within ${timeout} ms` };
      return { kind: "failed", ...failureOf(error), milliseconds: elapsed() };
    }
  };
  return { exchange, close: () => agent.destroy() };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly length: number;
}

async function readAnswer(response: IncomingMessage, keptBytes: number): Promise<Answer> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (length < keptBytes) kept.push(chunk);
    length += chunk.length;
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(kept).subarray(0, keptBytes), length };
}

/** Why there was no answer. A host with several addresses fails with an error for each of them. */
function failureOf(error: unknown): { readonly reason: string; readonly isUnreachable: boolean } {
  if (error instanceof AggregateError) return failureOf(error.errors[0]);
  const { code = "", message } = error as NodeJS.ErrnoException;
  const unreachable: Readonly<Record<string, string>> = {
    ECONNREFUSED: "nobody listens there (ECONNREFUSED)",
    ENOTFOUND: "there is no such host (ENOTFOUND)",
    EAI_AGAIN: "the host's name could not be looked up (EAI_AGAIN)",
    EHOSTUNREACH: "there is no way to this host (EHOSTUNREACH)",
    ENETUNREACH: "there is no way to this network (ENETUNREACH)",
  };
  const reason = unreachable[code];
  if (reason !== undefined) return { reason, isUnreachable: true };
  const broken = code === "ECONNRESET" || code === "EPIPE";
  return { reason: broken ? `the connection was closed before there was an answer (${code})` : oneLine(message), isUnreachable: false };
}

/** A text on one line, without white space around it. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
