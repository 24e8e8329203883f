import { fork } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { safeParseWebhookEvent, webhookEventNames } from "codeqr-webhooks";
import { receiveWebhookEvent } from "codeqr-webhooks/receive";
import { signWebhook, verifyWebhookSignature } from "codeqr-webhooks/signature";
import { examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { type Task, measure } from "./measure.js";

// The cost of receiving compared with the minimum possible: parsing a body against bare JSON.parse, verifying and parsing against bare HMAC and JSON.parse.
// Each comparison runs in its own process, so that none runs code that another has optimized, or deoptimized, for its bodies.

const secret = "whsec_0123456789abcdef0123456789abcdef";
const paths = [
  "documented/link.clicked",
  "documented/link.created",
  "delivered/link.clicked",
  "delivered/link.created",
  "delivered/sale.created",
];

const comparisons: Readonly<Record<string, () => Task[] | Promise<Task[]>>> = {
  ...Object.fromEntries(
    paths.flatMap((path) => {
      const asItStands = readFileSync(`${repository}examples/${path}.json`, "utf8");
      const compact = JSON.stringify(JSON.parse(asItStands));
      return [
        [`${path} unchanged, ${asItStands.length} characters`, () => parsing([asItStands])],
        [`${path} without spaces, ${compact.length} characters`, () => parsing([compact])],
      ];
    }),
  ),
  [`all ${examples.length} examples of ${webhookEventNames.length} events in turn, without spaces`]: () =>
    parsing(examples.map(({ bytes }) => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))))),
  "documented/link.clicked unchanged, with a signature": verifying,
};

function parsing(texts: readonly string[]): Task[] {
  return [
    { name: "JSON.parse", run: () => texts.map((text) => JSON.parse(text)) },
    { name: "safeParseWebhookEvent", run: () => texts.map((text) => safeParseWebhookEvent(text)) },
  ];
}

async function verifying(): Promise<Task[]> {
  const bytes = new Uint8Array(readFileSync(`${repository}examples/documented/link.clicked.json`));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);
  const signature = await signWebhook(bytes, secret);
  const headers = { "codeqr-signature": signature };
  return [
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
  ];
}

const [title] = process.argv.slice(2);
if (title === undefined) {
  process.stdout.write(`receiving, Node ${process.version}, medians of interleaved rounds\n\n`);
  for (const title of Object.keys(comparisons)) {
    const medians = await new Promise<[string, number][]>((resolve, reject) => {
      fork(fileURLToPath(import.meta.url), [title])
        .once("message", resolve)
        .once("error", reject);
    });
    report(title, new Map(medians));
  }
} else {
  const contestants = (await comparisons[title]?.()) ?? [];
  process.send?.([...(await measure(contestants, { rounds: 25 }))]);
}

/** Prints each time, and its ratio to the first. */
function report(title: string, medians: ReadonlyMap<string, number>): void {
  const [first = Number.NaN] = medians.values();
  process.stdout.write(`${title}\n`);
  for (const [name, nanoseconds] of medians) {
    process.stdout.write(
      `  ${name.padEnd(48)}${nanoseconds.toFixed(0).padStart(8)} ns${(nanoseconds / first).toFixed(2).padStart(8)} times\n`,
    );
  }
}
