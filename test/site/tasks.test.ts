import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { signWebhook } from "../../src/signature.js";
import { codeBlocks } from "../support/code-blocks.js";
import { hasChromium, launchChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { wrappedEvent } from "../support/some-event.js";
import { folder, newPage, siteOfTests } from "./open-site.js";

// What people come to the page for, from the first click to the answer.

const site = siteOfTests();

/** A task: what somebody wants, how they open the page, what they do, and how one sees that they got it. */
interface Task {
  readonly what: string;
  readonly options?: BrowserContextOptions;
  readonly hash?: string;
  readonly run: (page: Page) => Promise<void>;
}

const amount = '[id="sale.created/data/sale/amount"]';

const tasks: readonly Task[] = [
  {
    what: "find out what payment_processor in a logged body is",
    async run(page) {
      await search(page, "payment_processor");
      await page.locator("#result-0").click();
      const row = page.locator('[id="sale.created/data/sale/paymentProcessor"] > .row');
      await expectInWindow(row);
      expect(await row.textContent()).toContain("The processor that took the payment.");
      expect(await row.textContent()).toContain("Arrives as data.sale.payment_processor");
    },
  },
  {
    what: "copy a receiver in Go, which test/ports/receivers.test.ts runs as it stands",
    options: { permissions: ["clipboard-read", "clipboard-write"] },
    async run(page) {
      await page.locator(".intro a[href='#receive']").click();
      await page.locator("#receive [role=tab]", { hasText: /^Go$/ }).click();
      await page.locator('button[data-copy="receive:Go"]').click();
      await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(codeBlocks(readFileSync(`${repository}generated/go/README.md`, "utf8")).map(({ code }) => code)).toContain(copied);
    },
  },
  {
    what: "tell why a signature does not match: the body was written again",
    hash: "#checker",
    async run(page) {
      const body = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
      const secret = "whsec_0123456789abcdef0123456789abcdef";
      await page.locator("#body").fill(JSON.stringify(JSON.parse(body)));
      await page.locator("#secret").fill(secret);
      await page.locator("#received").fill(await signWebhook(JSON.stringify(JSON.parse(body), null, 2), secret));
      await expect
        .poll(() => page.locator("#signature-verdict").textContent())
        .toContain("not in this layout: the body was parsed and serialized again");
    },
  },
  {
    what: "look sale.amount up, and go back to where one was",
    hash: "#link.clicked:code",
    async run(page) {
      await page.evaluate(() => scrollBy(0, 157));
      const before = await page.evaluate(() => scrollY);
      await search(page, "sale.amount");
      await page.keyboard.press("Enter");
      await expectInWindow(page.locator(amount));
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    },
  },
  {
    what: "print an event",
    hash: `#${wrappedEvent}`,
    async run(page) {
      await page.evaluate(() => (window.print = () => {}));
      await page.getByLabel(`Print ${wrappedEvent}`).click();
      await page.emulateMedia({ media: "print" });
      await expect.poll(() => page.locator(`[id="${wrappedEvent}/data/domain"] .arrival`).isVisible()).toBe(true);
      expect(
        await page.locator("article.event").evaluateAll((events) => events.filter((event) => event.getClientRects().length > 0).length),
      ).toBe(1);
    },
  },
  {
    what: "copy the path to a field as it arrives, with only the keyboard",
    options: { permissions: ["clipboard-read", "clipboard-write"] },
    async run(page) {
      await search(page, `${wrappedEvent} domain`);
      await page.keyboard.press("Enter");
      await page.waitForFunction((id) => document.activeElement?.closest("li")?.id === id, `${wrappedEvent}/data/domain`);
      // The switch stands before everything.
      await page.locator("#form input:checked").focus();
      await page.keyboard.press("ArrowRight");
      await page.locator(`[id="${wrappedEvent}/data/domain"] .name`).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("data.link.domain");
    },
  },
  {
    what: "get to a type and see its fields, on a phone",
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    async run(page) {
      await page.locator("#overview a[href='#Interaction']").first().tap();
      await expectInWindow(page.locator('[id="Interaction"] h3'));
      await page.locator("#menu").tap();
      await page.locator(".links a[href='#checker']").tap();
      await expectInWindow(page.locator("#checker-title"));
    },
  },
  {
    what: "follow a link to a nested field without scripts",
    options: { javaScriptEnabled: false },
    hash: "#sale.created/data/sale/amount",
    async run(page) {
      await expectInWindow(page.locator(amount));
      await page.locator(amount).click();
      await expectInWindow(page.locator('[id="Sale/amount"]'));
    },
  },
  {
    what: "read a delivered example in the dark",
    options: { colorScheme: "dark" },
    hash: "#sale.created:examples",
    async run(page) {
      await page.locator("#form label", { hasText: "Delivered" }).click();
      const example = page.locator('[id="example:delivered/sale.created"]');
      await expect.poll(() => example.isVisible()).toBe(true);
      expect(await example.textContent()).toBe(readFileSync(`${repository}examples/delivered/sale.created.json`, "utf8"));
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(18, 19, 23)");
    },
  },
];

describe.skipIf(!hasChromium)("somebody can", () => {
  test.each(tasks.map((task) => [task.what, task] as const))("%s", async (_what, { options, hash = "", run }) => {
    await run(await site.open(hash, options));
  });

  test("do it from a folder, offline", async () => {
    const browser = await launchChromium();
    try {
      const problems: string[] = [];
      const page = await newPage(browser, { offline: true }, (problem) => problems.push(problem));
      await page.goto(`${pathToFileURL(folder)}index.html`);
      await page.locator("#form label", { hasText: "Delivered" }).click();
      await search(page, "payment_processor");
      await page.keyboard.press("Enter");
      const row = page.locator('[id="sale.created/data/sale/paymentProcessor"] > .row');
      await expectInWindow(row);
      expect(await row.locator(".name").textContent()).toBe("payment_processor");
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(query);
}

async function expectInWindow(locator: ReturnType<Page["locator"]>): Promise<void> {
  await expect
    .poll(async () => {
      const box = await locator.boundingBox();
      return box !== null && box.y >= 0 && box.y < (locator.page().viewportSize()?.height ?? 0);
    })
    .toBe(true);
}
