import { type Peer, validatorsRecord } from "./peer.js";

/** This package: the validators of single events, which a bundler can leave out one by one. */
export const ours: Peer = {
  name: "codeqr-webhooks",
  print: (_types, events) => `${events
    .map(({ name, type }) => `import { validate as validate${type} } from "codeqr-webhooks/events/${name}";\n`)
    .join("")}
export type WebhookEvent = import("codeqr-webhooks").WebhookEventMap[${events.map(({ name }) => JSON.stringify(name)).join(" | ")}];

${validatorsRecord(events, (type) => `validate${type}`)}`,
};
