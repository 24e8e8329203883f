import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { repository } from "../support/repository.js";

/** A request as `receive` gets it, and the result. The rules are those of `receiveWebhookEvent`. */
export interface ReceiveVector {
  readonly name: string;
  readonly body: string;
  /** The header; left out where there is none. */
  readonly signature?: string;
  readonly secrets: readonly string[];
  readonly maxBytes?: number;
  /** The outcome and the status; for `unverified`, the reason too. Left out where the arguments are refused. */
  readonly gives?: { readonly outcome: string; readonly status: number; readonly reason?: string };
}

const secret = "whsec_0123456789abcdef0123456789abcdef";
const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
const sold = readFileSync(`${repository}examples/delivered/sale.created.json`, "utf8");
const shared = clicked.replace("link.clicked", "link.shared");
const damaged = clicked.replace('"clicks": 11', '"clicks": "11"');
const size = Buffer.byteLength(clicked);

const known = { outcome: "known", status: 200 };
const tooLarge = { outcome: "too-large", status: 413 };
const unverified = (reason: string) => ({ outcome: "unverified", status: 401, reason });

/** A body with its own signature, unless told otherwise. */
function vector(name: string, body: string, gives: ReceiveVector["gives"], changes: Partial<ReceiveVector> = {}): ReceiveVector {
  return { name, body, signature: signed(body), secrets: [secret], ...(gives === undefined ? {} : { gives }), ...changes };
}

/** The cases that the function `receive` of every port must pass. */
export const receiveVectors: readonly ReceiveVector[] = [
  vector("a documented body", clicked, known),
  vector("a delivered body", sold, known),
  vector("an unknown event", shared, { outcome: "unknown", status: 202 }),
  vector("an invalid body", damaged, { outcome: "invalid", status: 202 }),
  vector("no JSON", "{", { outcome: "invalid", status: 202 }),
  vector("an empty body", "", { outcome: "invalid", status: 202 }),
  vector("a forged signature", clicked, unverified("mismatch"), { signature: signed(clicked, "whsec_other") }),
  vector("an invalid body with a forged signature", damaged, unverified("mismatch"), { signature: signed(clicked) }),
  withoutSignature("no signature", clicked),
  withoutSignature("no signature and a body that is too large", clicked, { maxBytes: 10 }),
  vector("an empty signature", clicked, unverified("malformed"), { signature: "" }),
  vector("a signature without its last digit", clicked, unverified("malformed"), { signature: signed(clicked).slice(1) }),
  vector("a signature with a prefix", clicked, unverified("malformed"), { signature: `sha256=${signed(clicked)}` }),
  vector("a malformed signature and a body that is too large", clicked, unverified("malformed"), { signature: "z", maxBytes: 10 }),
  vector("an upper-case signature", clicked, known, { signature: signed(clicked).toUpperCase() }),
  vector("the second of two secrets", clicked, known, { secrets: ["whsec_new", secret] }),
  vector("a body of just the size that is allowed", clicked, known, { maxBytes: size }),
  vector("a body of a byte more than is allowed", clicked, tooLarge, { maxBytes: size - 1 }),
  vector("a body of a byte more than is allowed, forged", clicked, tooLarge, { maxBytes: size - 1, signature: signed("") }),
  vector("a body beyond 4 MiB where nothing is said", padded(4 * 1024 * 1024 + 1), tooLarge),
  vector("a body of 4 MiB where nothing is said", padded(4 * 1024 * 1024), known),
  vector("no secret", clicked, undefined, { secrets: [] }),
  vector("an empty secret", clicked, undefined, { secrets: [""] }),
  vector("a secret that was never set", clicked, undefined, { secrets: [secret, "undefined"] }),
  vector("no bytes allowed", clicked, undefined, { maxBytes: 0 }),
  vector("less than no bytes allowed", clicked, undefined, { maxBytes: -1 }),
];

function withoutSignature(name: string, body: string, changes: Partial<ReceiveVector> = {}): ReceiveVector {
  return { name, body, secrets: [secret], gives: unverified("missing"), ...changes };
}

/** The clicked body with as many bytes. */
function padded(bytes: number): string {
  return `{${" ".repeat(bytes - size)}${clicked.slice(1)}`;
}

function signed(body: string, key = secret): string {
  return createHmac("sha256", key).update(body).digest("hex");
}
