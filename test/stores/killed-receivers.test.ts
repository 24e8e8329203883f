import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deliver, deliverUntilHandled, startReceiver, timesHandled } from "./receiver-processes.js";
import { testableStores } from "./stores.js";

const kills = 8;
const eventsPerKill = 5;

// Receivers are killed when some of their events have been handled and the others are inside their handlers. Then all of the events come again.
test.each(testableStores())("%s: the events of a killed receiver are handled by another", async (name, { isShared, start }) => {
  const server = await start();
  const folder = mkdtempSync(join(tmpdir(), "codeqr-webhooks-kills-"));
  const log = join(folder, "handled");
  writeFileSync(log, "");
  const options = { kind: name, folder: server.folder, leaseMs: 2000, log };
  const idsOf = (when: string, kill: number) => Array.from({ length: eventsPerKill }, (_, index) => `evt_${when}_${kill}_${index}`);
  const all = (when: string) => Array.from({ length: kills }, (_, kill) => idsOf(when, kill)).flat();
  try {
    for (let kill = 0; kill < kills; kill++) {
      const stuckAt = idsOf("inside", kill);
      const receiver = await startReceiver({ ...options, stuckAt });
      expect(await Promise.all(idsOf("before", kill).map((id) => deliver(id, receiver.url)))).toEqual(Array(eventsPerKill).fill(200));
      const cutOff = stuckAt.map((id) => deliver(id, receiver.url));
      await receiver.stuck(eventsPerKill);
      await receiver.kill();
      expect(await Promise.all(cutOff)).toEqual(Array(eventsPerKill).fill(undefined));
    }
    const atTheKills = timesHandled(log);
    const survivor = await startReceiver({ ...options, stuckAt: [] });
    await Promise.all([...all("before"), ...all("inside")].map((id) => deliverUntilHandled(id, survivor.url)));
    await survivor.kill();
    const times = timesHandled(log);
    const count = (when: string, isCounted: (times: number) => boolean) => all(when).filter((id) => isCounted(times.get(id) ?? 0)).length;
    process.stdout.write(
      `store ${name}: ${kills} receivers killed inside the handlers of ${all("inside").length} events, then delivered again: ` +
        `${count("inside", (n) => n === 1)} handled once, ${count("inside", (n) => n > 1)} more than once, ${count("inside", (n) => n === 0)} lost; ` +
        `of ${all("before").length} events handled before, ${count("before", (n) => n > 1)} handled again\n`,
    );
    expect(atTheKills).toEqual(new Map(all("before").map((id) => [id, 1])));
    for (const id of all("inside")) expect(times.get(id), id).toBe(1);
    // A store in memory ends with its process.
    for (const id of all("before")) expect(times.get(id), id).toBe(isShared ? 1 : 2);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
