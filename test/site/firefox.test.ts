import { existsSync } from "node:fs";
import type { Server } from "node:http";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../scripts/site/serve-site.js";
import { reportSkipped } from "../support/skipped.js";
import { wrappedEvent } from "../support/some-event.js";
import { folder } from "./open-site.js";

// The parts of the event catalogue that lean on the browser, in another one than Chromium.

const executablePath = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const hasFirefox = existsSync(executablePath);
if (!hasFirefox) reportSkipped("the event catalogue in Firefox", `there is no ${executablePath}`, "REQUIRE_BROWSER");

describe.skipIf(!hasFirefox)("in Firefox", () => {
  let browser: Browser;
  let served: { readonly server: Server; readonly url: string };
  const problems: string[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([puppeteer.launch({ browser: "firefox", executablePath, headless: true }), serveSite(folder, 0)]);
  });
  afterEach(() => expect(problems).toEqual([]));
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(served.url + address);
    return page;
  }

  /** How far below the top of the window an element begins, in pixels. */
  const topOf = (page: Page, id: string) => page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? -1, id);

  test("search leads to a field by the name that it is delivered under, and does not move the page", async () => {
    const page = await open("");
    await page.evaluate(() => scrollTo(0, 5000));
    // What is jumped to is laid out in the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const seen = await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2) as Element);
    const top = () => seen.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await page.keyboard.press("/");
    await page.keyboard.type("payment_processor");
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await page.waitForSelector("#result-0");
    await page.keyboard.press("Enter");
    await expect.poll(() => topOf(page, "sale.created/data/sale/paymentProcessor")).toBeGreaterThan(0);
  });

  test("a deep link opens a nested field in the delivered form", async () => {
    const id = `${wrappedEvent}/data/domain`;
    const page = await open(`?form=delivered#${id}`);
    await expect.poll(() => topOf(page, id)).toBeGreaterThan(0);
    expect(await page.$eval(`[id="${id}"]`, ({ textContent }) => textContent)).toContain("data.link.domain");
  });

  test("the checker judges a body", async () => {
    const page = await open("#checker");
    await page.type("#body", '{"id":"evt_1","event":"link.click","createdAt":"2026-01-01T00:00:00.000Z","data":{}}');
    await expect.poll(() => page.$eval("#hints", ({ textContent }) => textContent)).toContain("Did you mean link.clicked?");
  });
});
