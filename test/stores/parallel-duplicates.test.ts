import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deliver, deliverUntilHandled, startReceiver, timesHandled } from "./receiver-processes.js";
import { testableStores } from "./stores.js";

const events = Array.from({ length: 20 }, (_, index) => `evt_${index}`);
const deliveries = 1000;

test.each(testableStores())("%s: of many parallel deliveries of an event, one is handled", async (name, { isShared, start }) => {
  const server = await start();
  const folder = mkdtempSync(join(tmpdir(), "codeqr-webhooks-duplicates-"));
  const log = join(folder, "handled");
  writeFileSync(log, "");
  const options = { kind: name, folder: server.folder, leaseMs: 600_000, log, stuckAt: [] };
  const receivers = await Promise.all(Array.from({ length: isShared ? 3 : 1 }, () => startReceiver(options)));
  try {
    const urlOf = (index: number) => receivers[index % receivers.length]?.url as string;
    const idOf = (index: number) => events[index % events.length] as string;
    const answers = await Promise.all(Array.from({ length: deliveries }, (_, index) => deliver(idOf(index), urlOf(index))));
    // A delivery that waited in vain for another was told to come again.
    await Promise.all(answers.flatMap((status, index) => (status === 200 ? [] : [deliverUntilHandled(idOf(index), urlOf(index))])));
    const times = timesHandled(log);
    const count = (status: number | undefined) => answers.filter((answer) => answer === status).length;
    const more = [...times.values()].filter((count) => count > 1).length;
    process.stdout.write(
      `store ${name}: ${deliveries} parallel deliveries of ${events.length} events to ${isShared ? "3 processes" : "1 process"}: ` +
        `${times.size} handled, ${more} of them more than once; ${count(200)} answered with 200, ${count(503)} with 503, ${count(undefined)} not at all\n`,
    );
    expect(times).toEqual(new Map(events.map((id) => [id, 1])));
    expect(count(200) + count(503) + count(undefined)).toBe(deliveries);
  } finally {
    await Promise.all(receivers.map((receiver) => receiver.kill()));
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
