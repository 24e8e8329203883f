import { sampleWebhookEvent, signedRequest } from "../../src/testing.js";
import { writeToLedger } from "./ledger.js";
import { createPostgresEventStore } from "./postgres-event-store.js";
import { receiverWith, secret } from "./receiver-with.js";
import { poolAt } from "./stores.js";

// Receives one event, and is killed while it handles it. Arguments: the folder of the PostgreSQL, the event's id, and the moment.
const [folder, id, moment] = process.argv.slice(2) as [string, string, string];
const pool = poolAt(folder);
const handle = writeToLedger(pool, async (now) => {
  if (now !== moment) return;
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => {});
});
const receive = receiverWith(createPostgresEventStore(pool, { leaseMs: 500 }), handle);
await receive(await signedRequest(sampleWebhookEvent("sale.created", { id }), secret));
