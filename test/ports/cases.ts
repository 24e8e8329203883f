import { createHmac } from "node:crypto";
import { expect } from "vitest";
import { canonicalize } from "../../src/canonicalize.js";
import { loadContract } from "../../scripts/contract/load.js";
import type { Issue } from "../../scripts/payloads/conformance-test.js";
import { type Json, readExamples } from "../../scripts/payloads/examples.js";
import { sampleBodies } from "../../scripts/printers/samples.js";
import { canonicalOf, corpus, examples } from "../support/corpus.js";
import { deliver, deliveredForms } from "../support/deliver.js";
import { withoutOwnWords } from "../support/messages.js";
import { millisecondsOf } from "../support/milliseconds.js";
import { repository } from "../support/repository.js";
import { type ReceiveVector, receiveVectors } from "./receive-vectors.js";
import { signatureVectors, signedBody, type SignatureVector } from "./signature-vectors.js";

/** One line for an executor, the expected answer, and the column of the table that it counts for. */
export interface Case {
  readonly name: string;
  readonly column: Column;
  readonly request: object;
  check(answer: any): void;
}

const contract = await loadContract(`${repository}schemas`);
const samples = sampleBodies(contract, await readExamples(`${repository}examples`, contract));

/** The kinds of cases, which are columns of the table of a run. */
export const columns = [
  "documented examples",
  "delivered forms",
  "other sound bodies",
  "negatives rejected",
  "round trip",
  "unknown events",
  "signature",
  "receive",
  "samples",
  "typed dates",
] as const;
type Column = (typeof columns)[number];

/** A body as an executor reads it. */
export const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");
const parsedText = (value: unknown) => JSON.parse(JSON.stringify(value));
const parsed = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

const bodies: { name: string; bytes: Uint8Array; outcome: string; issue?: Issue; message?: string; canonical?: unknown }[] = [
  ...examples.flatMap(({ name, bytes }) => {
    const body = parsed(bytes);
    const form = deliveredForms.get(body.event);
    const example = { name, bytes, outcome: "known", canonical: canonicalize(body, body.event, false) };
    if (form === undefined || name.startsWith("delivered/")) return [example];
    const delivered = deliver(body, form);
    return [
      example,
      {
        ...example,
        name: `${name}, delivered`,
        bytes: Buffer.from(JSON.stringify(delivered)),
        canonical: canonicalize(delivered, body.event, false),
      },
    ];
  }),
  ...corpus.map((entry) => ({ ...entry, canonical: entry.outcome === "invalid" ? undefined : canonicalOf(entry) })),
];

/** Every case: the whole corpus and all examples in all forms, signatures, requests and samples. */
export const cases: readonly Case[] = [
  ...bodies.flatMap(({ name, bytes, outcome, issue, message, canonical }): Case[] => {
    const request = { op: "parse", body: base64(bytes) };
    const parse: Case = {
      name,
      column: columnOf(name, outcome),
      request,
      check: (answer) => {
        expect(answer.outcome, answer.message).toBe(outcome);
        expect(answer.raw).toBe(base64(bytes));
        if (issue !== undefined) expect({ path: answer.issues[0].path, keyword: answer.issues[0].keyword }).toEqual(issue);
        if (message !== undefined) expect(withoutOwnWords(answer.message)).toBe(withoutOwnWords(message));
      },
    };
    if (outcome === "invalid") return [parse];
    const roundTrip: Case = {
      name: `${name}: round trip`,
      column: "round trip",
      request,
      // As text: JSON.stringify writes -0 as 0.
      check: (answer) => expect(parsedText(answer.canonical)).toEqual(parsedText(canonical)),
    };
    const dates: Case = {
      name: `${name}: createdAt`,
      column: "typed dates",
      request,
      check: (answer) => expect(answer.millis).toBe(millisecondsOf((canonical as { createdAt: string }).createdAt)),
    };
    return [parse, roundTrip, dates];
  }),
  ...signatureVectors.map(signatureCase),
  ...receiveVectors.map(receiveCase),
  ...Object.entries(samples).map(sampleCase),
];

function columnOf(name: string, outcome: string): Column {
  if (outcome === "invalid") return "negatives rejected";
  if (outcome === "unknown") return "unknown events";
  if (/^delivered[/.]|, delivered$/.test(name)) return "delivered forms";
  return name.startsWith("documented/") ? "documented examples" : "other sound bodies";
}

function signatureCase({ name, op, secrets, signature, gives, refusal }: SignatureVector): Case {
  return {
    name,
    column: "signature",
    request: { op, body: base64(signedBody), secrets, signature },
    check: (answer) => {
      if (refusal !== undefined) expect(withoutManner(answer.error)).toBe(withoutManner(refusal));
      else expect(op === "sign" ? answer.signature : answer.verified).toBe(gives);
    },
  };
}

function receiveCase({ name, body, signature, secrets, maxBytes, gives }: ReceiveVector): Case {
  return {
    name: `receive: ${name}`,
    column: "receive",
    request: { op: "receive", body: base64(body), signature: signature ?? null, secrets, ...(maxBytes === undefined ? {} : { maxBytes }) },
    check: ({ outcome, status, reason, error }) =>
      gives === undefined ? expect(error).toEqual(expect.any(String)) : expect({ outcome, status, reason, error }).toEqual(gives),
  };
}

function sampleCase([event, sample]: readonly [string, Json]): Case {
  const secret = "whsec_0123456789abcdef0123456789abcdef";
  return {
    name: `sample: ${event}`,
    column: "samples",
    request: { op: "sample", event, secrets: [secret] },
    check: ({ body, signature }) => {
      const bytes = Buffer.from(body, "base64");
      expect(JSON.parse(bytes.toString())).toEqual(sample);
      expect(signature).toBe(createHmac("sha256", secret).update(bytes).digest("hex"));
    },
  };
}

/** A message without the parts that depend on the language's conventions: the case of the first letter, and the full stop. */
function withoutManner(message: string | undefined): string | undefined {
  return message?.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, "");
}

/** The lines of all cases, as an executor reads them. Their `id` is their place in `cases`. */
export const requests = cases.map(({ request }, id) => `${JSON.stringify({ id, ...request })}\n`).join("");

/** The values of the lines of JSON that an executor wrote. */
export function linesOf(output: string): any[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
