import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until something is so.
 *
 * @throws {Error} When it is not within two minutes.
 */
export async function waitUntil(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(100);
  }
}
