import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeListener } from "../../src/node.js";
import { createWebhookHandler } from "../../src/receive.js";
import { failing } from "./deliveries.js";
import { secret } from "../servers/secret.js";

// The receiver under load, in a process of its own: it says where it listens, and when it is asked how much memory it holds and how many events it has handled.

let handled = 0;
const handle = ({ event }: { readonly event: string }) => {
  if (event === failing) throw new Error("this handler fails");
  handled++;
};
const receive = createWebhookHandler({ secret, on: {}, fallback: handle, onInvalid: () => {}, onError: () => {} });
const server = createServer(toNodeListener(receive));

process.on("message", () => {
  (globalThis as { gc?: () => void }).gc?.();
  process.send?.({ handled, heap: process.memoryUsage().heapUsed, resident: process.memoryUsage().rss });
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
