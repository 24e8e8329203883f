import { createHmac } from "node:crypto";
import { signWebhook } from "codeqr-webhooks/signature";
import type { Exchange, Exchanged, Sent } from "../send/exchange.js";
import type { CheckDelivery, Signature } from "./deliveries.js";

/** One secret, or two while one is being rotated. */
export type Secrets = readonly [first: string, second?: string];

/** How long a slow body pauses between its pieces, in milliseconds. */
const slowness = 200;

/** How many pieces a body is sent in if it is not sent whole. */
const pieceCount = 5;

/** Sends a delivery as many times as it says. @returns What came back, in the order of sending. */
export async function sendDelivery(delivery: CheckDelivery, secrets: Secrets, exchange: Exchange): Promise<readonly Exchanged[]> {
  const sent = await requestOf(delivery, secrets);
  const { times = 1, together } = delivery;
  if (together) return Promise.all(Array.from({ length: times }, () => exchange(sent)));
  const answers: Exchanged[] = [];
  for (let turn = 0; turn < times; turn++) answers.push(await exchange(sent));
  return answers;
}

async function requestOf(delivery: CheckDelivery, secrets: Secrets): Promise<Sent> {
  const { method = "POST", signature = "first", signedBody, sent } = delivery;
  if (method === "GET") return { method, headers: {}, pieces: [] };
  const bytes = bytesOf(delivery);
  const header = await headerOf(signature, signedBody === undefined ? bytes : Buffer.from(signedBody), secrets);
  const headers = { "Content-Type": "application/json", ...(header === undefined ? {} : { "CodeQR-Signature": header }) };
  if (sent === undefined) return { method, headers: { ...headers, "Content-Length": bytes.length }, pieces: [bytes] };
  return { method, headers, pieces: piecesOf(bytes), ...(sent === "slow" ? { pause: slowness } : {}) };
}

function bytesOf({ body, paddedTo }: CheckDelivery): Buffer {
  const bytes = Buffer.from(body);
  if (paddedTo === undefined) return bytes;
  return Buffer.concat([bytes.subarray(0, 1), Buffer.alloc(paddedTo - bytes.length, " "), bytes.subarray(1)]);
}

/** Cuts a body into pieces, one of them within the first character beyond ASCII. */
function piecesOf(bytes: Buffer): Buffer[] {
  const within = bytes.findIndex((byte) => byte > 127) + 1;
  const size = Math.ceil(bytes.length / (pieceCount - 1));
  const cuts = [0, ...Array.from({ length: pieceCount - 2 }, (_, index) => (index + 1) * size), within, bytes.length];
  const ordered = cuts.sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => bytes.subarray(ordered[index], end));
}

/** The CodeQR-Signature header; undefined if there is none. */
async function headerOf(signature: Signature, body: Uint8Array, [first, second = first]: Secrets): Promise<string | undefined> {
  switch (signature) {
    case "missing":
      return undefined;
    case "empty":
      return "";
    case "not-hex":
      return "z".repeat(64);
    case "cut":
      return (await signWebhook(body, first)).slice(0, -1);
    case "upper-case":
      return (await signWebhook(body, first)).toUpperCase();
    case "empty-secret":
      return hmac("", body);
    case "undefined-secret":
      return hmac("undefined", body);
    default: {
      const secrets = { first, second, stranger: `whsec_of-a-stranger`, "without-prefix": first.replace(/^whsec_/, "") };
      return signWebhook(body, secrets[signature]);
    }
  }
}

/** A signature by a key that is no secret: `signWebhook` refuses those, as a receiver should. */
function hmac(key: string, body: Uint8Array): string {
  return createHmac("sha256", key).update(body).digest("hex");
}
