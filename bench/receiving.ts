import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { safeParseWebhookEvent, webhookEventNames } from "codeqr-webhooks";
import { receiveWebhookEvent } from "codeqr-webhooks/receive";
import { signWebhook, verifyWebhookSignature } from "codeqr-webhooks/signature";
import { examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { measure } from "./measure.js";

// What receiving costs beside the least that anyone can do: parsing a body beside bare JSON.parse, verifying and parsing beside bare HMAC and JSON.parse.

const secret = "whsec_0123456789abcdef0123456789abcdef";
const algorithm = { name: "HMAC", hash: "SHA-256" };
const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);

/** A body as it comes over the wire: without the spaces of the examples. */
const compact = (path: string) => JSON.stringify(JSON.parse(readFileSync(`${repository}examples/${path}.json`, "utf8")));

process.stdout.write(`receiving, Node ${process.version}, medians of interleaved rounds\n\n`);

for (const path of [
  "documented/link.clicked",
  "documented/link.created",
  "delivered/link.clicked",
  "delivered/link.created",
  "delivered/sale.created",
]) {
  const text = compact(path);
  const medians = await measure([
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "safeParseWebhookEvent", run: () => safeParseWebhookEvent(text) },
  ]);
  report(`${path}, ${text.length} characters of text`, medians);
}

// All examples in turn: no code stays specialized for one shape.
const texts = examples.map(({ bytes }) => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))));
report(
  `all ${texts.length} examples of ${webhookEventNames.length} events in turn, text`,
  await measure([
    { name: "JSON.parse", run: () => texts.map((text) => JSON.parse(text)) },
    { name: "safeParseWebhookEvent", run: () => texts.map((text) => safeParseWebhookEvent(text)) },
  ]),
);

const bytes = new TextEncoder().encode(compact("documented/link.clicked"));
const signature = await signWebhook(bytes, secret);
const headers = { "codeqr-signature": signature };
report(
  `documented/link.clicked, ${bytes.length} bytes with a signature`,
  await measure(
    [
      {
        name: "WebCrypto HMAC, JSON.parse",
        run: async () => {
          await crypto.subtle.sign(algorithm, key, bytes);
          return JSON.parse(new TextDecoder().decode(bytes));
        },
      },
      {
        name: "verifyWebhookSignature, safeParseWebhookEvent",
        run: async () => (await verifyWebhookSignature(bytes, signature, secret)) && safeParseWebhookEvent(bytes),
      },
      { name: "receiveWebhookEvent", run: () => receiveWebhookEvent({ headers, body: bytes }, { secret }) },
      {
        name: "node:crypto HMAC, JSON.parse",
        run: () => [createHmac("sha256", secret).update(bytes).digest("hex"), JSON.parse(new TextDecoder().decode(bytes))],
      },
    ],
    { milliseconds: 80 },
  ),
);

/** Prints each time, and how many times the first it is. */
function report(title: string, medians: ReadonlyMap<string, number>): void {
  const [first = Number.NaN] = medians.values();
  process.stdout.write(`${title}\n`);
  for (const [name, nanoseconds] of medians) {
    process.stdout.write(
      `  ${name.padEnd(48)}${nanoseconds.toFixed(0).padStart(8)} ns${(nanoseconds / first).toFixed(2).padStart(8)} times\n`,
    );
  }
}
