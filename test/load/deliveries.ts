import { signWebhook } from "../../src/signature.js";
import { examples } from "../support/corpus.js";
import { secret } from "../servers/secret.js";

/** A body, the way it is sent, and the expected result. */
export interface Delivery {
  readonly kind: string;
  readonly body: Uint8Array;
  /** The header, or nothing. */
  readonly signature: string | undefined;
  /**
   * How the body is sent: at once (`whole`), in pieces with pauses between them (`slow`), in chunks of one byte (`bytes`), half of it and the rest after the answer (`stuck`);
   * or the connection is cut after the head (`head`), in the middle (`cut`) or after the last byte (`tail`).
   */
  readonly manner: "whole" | "slow" | "bytes" | "stuck" | "head" | "cut" | "tail";
  /** The status of the answer; undefined for a connection that is cut. */
  readonly status: number | undefined;
  /** Whether a handler should handle the event. */
  readonly handled: boolean;
}

/** The event whose handler fails. */
const failing = "sale.created";

const bytes = (text: string) => new TextEncoder().encode(text);
const good = examples.map((example) => ({
  ...example,
  event: (JSON.parse(new TextDecoder().decode(example.bytes)) as { event: string }).event,
}));
const clicked = new TextDecoder().decode(good.find(({ name }) => name.startsWith("documented/link.clicked"))?.bytes);
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

/** Valid bodies: every example. */
export const goodDeliveries: readonly Delivery[] = await Promise.all(
  good.map(({ name, bytes: body, event }) => signed(name, body, event === failing ? 500 : 200)),
);

/** Harmful or nonsensical bodies; each is listed as often as it should be sent. */
export const hostileDeliveries: readonly Delivery[] = [
  ...(await Promise.all([
    signed("an array, 100,000 deep", bytes("[".repeat(100_000)), 202),
    signed("objects, 10,000 deep, for data", bytes(clicked.replace(/"data": \{/, `"data": {"deep": ${nested(10_000)}, `)), 202),
    signed("objects, 10,000 deep, for a number", bytes(clicked.replace('"clicks": 11', `"clicks": ${nested(10_000)}`)), 202),
    signed("no JSON", bytes(clicked.slice(0, -20)), 202),
    signed("two JSON texts", bytes(clicked + clicked), 202),
    signed("wrong UTF-8", new Uint8Array([...bytes('{"id":"'), 0xc3, 0x28, ...bytes('"}')]), 202),
    signed("__proto__", bytes('{"__proto__":{"id":"evt_1","event":"link.clicked","createdAt":"2024-08-30T10:16:13.149Z","data":{}}}'), 202),
    signed("a million brackets", bytes(`{"id":${"[]".repeat(500_000)}}`), 202),
    signed("a number of 100,000 digits", bytes(clicked.replace('"clicks": 11', `"clicks": ${"9".repeat(100_000)}`)), 202),
    signed("an array of 100,000 wrong items", bytes(clicked.replace(/"data": \{/, `"tags": [${"1,".repeat(99_999)}1], "data": {`)), 200),
    signed("an empty body", new Uint8Array(), 202),
    signed("an unknown event", bytes(clicked.replace("link.clicked", "toString")), 202, true),
    signed("5 MiB", bytes(clicked + " ".repeat(5 << 20)), 413),
  ])),
  ...["0".repeat(64), "sha256=", "é".repeat(64), "0".repeat(10_000), undefined].map((signature): Delivery => ({
    kind: `signature ${signature === undefined ? "missing" : `${signature.slice(0, 7)}, ${signature.length} characters`}`,
    body: bytes(clicked),
    signature,
    manner: "whole",
    status: 401,
    handled: false,
  })),
  { ...(await signed("in pieces, slowly", bytes(clicked), 200)), manner: "slow" },
  { ...(await signed("in chunks of one byte", bytes(clicked), 200)), manner: "bytes" },
  { ...(await signed("half, and the rest after the answer", bytes(clicked), 503, false)), manner: "stuck", signature: "0".repeat(64) },
  { ...(await signed("cut off after the head", bytes(clicked), 200)), manner: "head", status: undefined, handled: false },
  { ...(await signed("cut off in the middle", bytes(clicked), 200)), manner: "cut", status: undefined, handled: false },
  {
    ...(await signed("cut off before the answer", bytes(clicked), 200)),
    manner: "tail",
    signature: "0".repeat(64),
    status: undefined,
    handled: false,
  },
];

async function signed(kind: string, body: Uint8Array, status: number, handled = status === 200): Promise<Delivery> {
  return { kind, body, signature: await signWebhook(body, secret), manner: "whole", status, handled };
}
