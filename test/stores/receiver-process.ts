import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { toNodeListener } from "../../src/node.js";
import { receiverWith } from "./receiver-with.js";
import { storeKinds } from "./stores.js";

/** The task of a receiver in its own process. */
export interface ReceiverProcessOptions {
  readonly kind: keyof typeof storeKinds;
  /** The folder of the store's server. */
  readonly folder: string;
  readonly leaseMs: number;
  /** A file: the id of each event is added to it when its handler is done. */
  readonly log: string;
  /** The ids of the events whose handler never ends. */
  readonly stuckAt: readonly string[];
}

// The program of such a process. It sends the port that it listens on, then the id of each event whose handler got stuck.
const options: ReceiverProcessOptions = JSON.parse(process.argv[2] as string);
const { store } = await storeKinds[options.kind].open(options.folder, options.leaseMs);

const receive = receiverWith(store, async ({ id }) => {
  if (options.stuckAt.includes(id)) {
    process.send?.(id);
    await new Promise(() => {});
  }
  await pause(20);
  appendFileSync(options.log, `${id}\n`);
});

const server = createServer(toNodeListener(receive));
server.listen({ port: 0, host: "127.0.0.1", backlog: 2000 }, () => process.send?.((server.address() as AddressInfo).port));
// In case the tests end without killing it.
process.on("disconnect", () => process.exit());
