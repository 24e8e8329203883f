import type { Scope } from "./contract.js";

// How bodies are sent, which the schemas do not cover: from CodeQR's documentation on webhooks and on verifying them.

/** Whose webhooks the events of a scope are sent to. */
export const scopeLabels: Readonly<Record<Scope, string>> = {
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
    "HMAC-SHA256 of the raw body as 64 lower-case hex digits, keyed with the webhook's whole signing secret, its `whsec_` prefix included. Check it against the bytes as received, before parsing them. No timestamp is signed: only the body's `id` reveals a replay.",
} as const;

const failure =
  "The same bytes come again after 12 s, 2 min 28 s, 30 min 8 s, 6 h 7 min 6 s, and then every 24 h. CodeQR mails the project's owners after 5, 10 and 15 failures in a row, and disables the webhook at the 20th.";

/** How CodeQR treats each answer. */
export const responses = {
  success: "Any 2xx says that the event was received. Also use it for an event that you ignore or do not know.",
  refusal: `Refused: only for a request that CodeQR did not sign. ${failure}`,
  failure: `Any other answer is a failure. ${failure}`,
} as const;

/** Facts about all bodies. */
export const bodyNotes =
  "A body has the form of CodeQR's event page or the form seen in real deliveries; the schemas accept both. Objects are open, and new events come without notice: read what you know and ignore the rest. A retry carries the same `id`: deduplicate on it.";
