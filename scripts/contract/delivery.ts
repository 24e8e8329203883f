import type { Scope } from "./contract.js";

// How bodies are sent, which no schema says: CodeQR's documentation on webhooks and on verifying them.

/** Whose webhooks the events of a scope are sent to. */
export const sentTo: Readonly<Record<Scope, string>> = {
  project: "the project",
  link: "single links",
  qrcode: "single QR codes",
  page: "single pages",
};

/** The header that every delivery carries. */
export const signatureHeader = {
  name: "CodeQR-Signature",
  pattern: "^[0-9a-f]{64}$",
  description:
    "HMAC-SHA256 of the raw body as 64 lower-case hex digits, keyed with the webhook's whole signing secret, its `whsec_` prefix included. Check it against the bytes as they came, before parsing them. No timestamp is signed: a replay shows only by the body's `id`.",
} as const;

const failure =
  "The same bytes come again after 12 s, 2 min 28 s, 30 min 8 s, 6 h 7 min 6 s, and then every 24 h. CodeQR mails the project's owners after 5, 10 and 15 failures in a row, and disables the webhook at the 20th.";

/** What CodeQR makes of an answer. */
export const answers = {
  success: "Any 2xx says that the event was received. Right also for an event that you have no use for, or do not know.",
  refusal: `Refused: right only for a request that CodeQR did not sign. ${failure}`,
  failure: `Any other answer is a failure. ${failure}`,
} as const;

/** What holds of all bodies. */
export const bodies =
  "A body comes in the form of CodeQR's event page or in the form that deliveries have been seen in; the schemas take both. Objects are open, and new events come without notice: read what you know and pass over the rest. A retry carries the same `id`: deduplicate on it.";
