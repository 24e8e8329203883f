import { availableParallelism, loadavg } from "node:os";
import type { Browser } from "playwright-core";
import { runCommand, UsageError } from "../scripts/lib/command.js";
import { serveSite } from "../scripts/site/serve-site.js";
import { alignedTable } from "../test/support/aligned-table.js";
import { hasChromium, launchChromium } from "../test/support/chromium.js";
import { repository } from "../test/support/repository.js";
import { siteOfCommit } from "../test/support/site-of-commit.js";
import { median } from "./median.js";

const usage = `Measures the first visit to the event catalogue, on a phone: slow 4G and a processor that is slowed down 6 times.

  npm run bench:site
  npm run bench:site -- --against v1.0.0

--against  a commit: its catalogue is measured too, the two in turn
--rounds   how many visits of each; 9, if left out

Figures are medians, in milliseconds, of visits in a new profile each: the first paint of contents, the largest one, the longest task, the time by which tasks were longer than 50 ms, and the script of all tasks; then what was transferred, in bytes.
Exit codes: 0 measured, 2 wrong arguments, or no Chromium.
`;

/** The preset of Chromium's own tools: 9 of 10 of 1.6 Mbit/s, and 3.75 times of a round trip of 150 ms. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 };
const slowdown = 6;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Milliseconds without a long task, after which a visit has come to rest. */
const rest = 2000;

interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly longestTask: number;
  readonly blocked: number;
  readonly script: number;
  readonly bytes: number;
}

await runCommand({ usage, options: { against: { type: "string" }, rounds: { type: "string" } } }, async ({ against, rounds = "9" }) => {
  if (!/^[1-9][0-9]{0,2}$/.test(rounds)) throw new UsageError(`--rounds ${rounds} is not a number from 1 to 999`);
  if (!hasChromium) throw new UsageError("there is no Chromium: name one in the environment variable CHROMIUM");
  const folders = { current: `${repository}generated/site/`, ...(against === undefined ? {} : { [against]: siteOfCommit(against) }) };
  const visits = await takeTurns(folders, Number(rounds));
  process.stdout.write(
    `medians of ${rounds} visits, Chromium, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n\n${tableOf(visits)}`,
  );
  return 0;
});

async function takeTurns(folders: Readonly<Record<string, string>>, rounds: number): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const sites = await Promise.all(Object.entries(folders).map(async ([name, folder]) => ({ name, ...(await serveSite(folder, 0)) })));
  const browser = await launchChromium();
  const visits = new Map<string, Visit[]>(sites.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++) for (const { name, url } of sites) visits.get(name)?.push(await visit(browser, url));
  } finally {
    await browser.close();
    for (const { server } of sites) server.close();
  }
  return visits;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow4g);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await session.send("Performance.enable");
  await page.addInitScript(() => {
    const entries: Record<string, PerformanceEntry[]> = { paint: [], "largest-contentful-paint": [], longtask: [] };
    for (const type of ["paint", "largest-contentful-paint", "longtask"])
      new PerformanceObserver((list) => entries[type]?.push(...list.getEntries())).observe({ type, buffered: true });
    Object.assign(window, { entries });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(
    (idle) => {
      const { longtask = [] } = (window as unknown as { entries: Record<string, PerformanceEntry[]> }).entries;
      return performance.now() - Math.max(...longtask.map(({ startTime, duration }) => startTime + duration), 0) > idle;
    },
    rest,
    { polling: 500 },
  );
  const found = await page.evaluate(() => {
    const { entries } = window as unknown as { entries: Record<string, PerformanceEntry[]> };
    const tasks = (entries.longtask ?? []).map(({ duration }) => duration);
    return {
      firstPaint: entries.paint?.find(({ name }) => name === "first-contentful-paint")?.startTime ?? Number.NaN,
      largestPaint: entries["largest-contentful-paint"]?.at(-1)?.startTime ?? Number.NaN,
      longestTask: Math.max(...tasks, 0),
      blocked: tasks.reduce((sum, duration) => sum + duration - 50, 0),
    };
  });
  const { metrics } = await session.send("Performance.getMetrics");
  await context.close();
  return { ...found, bytes, script: 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) };
}

function tableOf(visits: ReadonlyMap<string, readonly Visit[]>): string {
  const rows: readonly (readonly [title: string, key: keyof Visit])[] = [
    ["first paint, ms", "firstPaint"],
    ["largest paint, ms", "largestPaint"],
    ["longest task, ms", "longestTask"],
    ["blocked, ms", "blocked"],
    ["script, ms", "script"],
    ["transferred, bytes", "bytes"],
  ];
  const figure = (all: readonly Visit[], key: keyof Visit) => median(all.map((one) => one[key])).toFixed(0);
  return alignedTable(
    ["", ...visits.keys()],
    rows.map(([title, key]) => [title, ...[...visits.values()].map((all) => figure(all, key))]),
  );
}
