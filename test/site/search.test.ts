import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { webhookEventNames } from "../../src/index.js";
import { hasChromium } from "../support/chromium.js";
import { wrappedEvent } from "../support/some-event.js";
import { siteOfTests } from "./open-site.js";
import { jumpTo } from "./seen-place.js";

const site = siteOfTests();

describe.skipIf(!hasChromium)("search", () => {
  test.each<[query: string, first: string, where: string]>([
    ["sale.created", "sale.created", "event"],
    ["LINK.CLI", "link.clicked", "event"],
    ["currency", "currency", "sale.created › data.sale"],
    ["sale.created key", "key", "sale.created › data.link"],
    ["link.clicked data.link.clicks", "clicks", "link.clicked › data.link"],
    ["/data/sale/amount", "amount", "sale.created › data.sale"],
    ["clicked clicked number of times", "clicks", "link.clicked › data.link"],
    ["payment_processor", "paymentProcessor", "sale.created › data.sale"],
    ["sale.created click_id", "id", "sale.created › data.interaction"],
    ["link.clicked click_id", "clickId", "link.clicked › data.interaction"],
    [`${wrappedEvent} data.link.domain`, "domain", `${wrappedEvent} › data`],
    ["stripe", "paymentProcessor", "sale.created › data.sale"],
    ["PartnerLink", "PartnerLink", "type"],
    ["link.clicked Tag[]", "tags", "link.clicked › data.link"],
    ["types", "Types", "section"],
    ["checker", "Check a body", "section"],
    ["signing secret", "Receive webhooks", "section"],
    ["link.clicked code", "Code", "link.clicked"],
    ["/link.clicked/data/link/tags/0/color", "color", "link.clicked › data.link.tags"],
    ["lnk.clicked", "link.clicked", "event"],
    ["sale.craeted", "sale.created", "event"],
    ["paymentprocesor", "paymentProcessor", "sale.created › data.sale"],
  ])("%s", async (query, first, where) => {
    const page = await site.open();
    await page.locator("#search").fill(query);
    expect(await texts(page, "b")).toBe(first);
    expect(await texts(page, ".where")).toBe(where);
  });

  test("says when there is nothing, and clears what was there", async () => {
    const page = await site.open();
    await page.locator("#search").fill("key");
    await expect.poll(() => page.locator("#found").textContent()).toMatch(/^The first 40 of \d+\.$/);
    await page.locator("#search").fill("no such field");
    await expect.poll(() => page.locator("#found").textContent()).toBe('No event or field matches "no such field".');
    expect(await page.locator("#results > *").count()).toBe(0);
  });

  test("events stand before the fields that match", async () => {
    const page = await site.open();
    await page.locator("#search").fill("created");
    const found = await page
      .locator("#results > *")
      .evaluateAll((results) => results.map((result) => result.querySelector(".where")?.textContent));
    const events = webhookEventNames.filter((name) => name.endsWith(".created")).length;
    expect(found.slice(0, events)).toEqual(Array<string>(events).fill("event"));
    expect(found.slice(events)).not.toContain("event");
  });

  test("a result is a link", async () => {
    const page = await site.open();
    await page.locator("#search").fill("sale.amount");
    const [tab] = await Promise.all([page.context().waitForEvent("page"), page.locator("#result-0").click({ modifiers: ["Control"] })]);
    expect(new URL(tab.url()).hash).toBe("#sale.created/data/sale/amount");
    expect(new URL(page.url()).hash).toBe("");
  });

  test("what is only nearly spelled so says so", async () => {
    const page = await site.open();
    await page.locator("#search").fill("lnk.clicked");
    await expect.poll(() => page.locator("#found").textContent()).toContain('Nothing is spelled "lnk.clicked".');
    await page.locator("#search").fill("lkn");
    await expect.poll(() => page.locator("#found").textContent()).toBe('No event or field matches "lkn".');
  });

  test("the keyboard moves through the results, and wraps around", async () => {
    const page = await site.open();
    await page.keyboard.press("/");
    await page.keyboard.type("sale");
    const active = () => page.locator("#search").getAttribute("aria-activedescendant");
    const last = (await page.locator("#results > *").count()) - 1;
    await expect.poll(active).toBe("result-0");
    await page.keyboard.press("ArrowUp");
    await expect.poll(active).toBe(`result-${last}`);
    await page.keyboard.press("ArrowDown");
    await expect.poll(active).toBe("result-0");
    await expect.poll(() => page.locator("#result-0").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#results").isVisible()).toBe(false);
    await expect.poll(() => page.locator("#search").getAttribute("aria-expanded")).toBe("false");
  });

  test("a click on a result leads to the field, again and again", async () => {
    const page = await site.open();
    const field = page.locator('[id="link.clicked/data/link/clicks"]');
    for (const _time of [1, 2]) {
      await page.locator("#search").fill("link.clicked clicks");
      await page.locator("#result-0").click();
      await page.waitForFunction(() => location.hash === "#link.clicked/data/link/clicks");
      await expect.poll(() => field.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
      await page.evaluate(() => scrollTo(0, 0));
    }
  });

  test.each([
    ["a large screen", { width: 1440, height: 900 }],
    ["a phone", { width: 390, height: 844 }],
  ])("opening it, typing and closing it do not move the page: %s", async (_screen, viewport) => {
    const page = await site.open("", { viewport });
    const top = await jumpTo(page, 8000);
    const before = await top();
    await page.keyboard.press("/");
    await page.keyboard.type("sale.amount");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await page.locator("#search").fill("");
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  });

  test.each(["/", "Control+k", "Meta+K"])("%s leads to it", async (keys) => {
    const page = await site.open();
    await page.keyboard.press(keys);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  });

  test("what a result leads to stands below the bar", async () => {
    const page = await site.open("#link.clicked/data/link/clicks");
    const [bar, field] = [page.locator(".bar"), page.locator('[id="link.clicked/data/link/clicks"]')];
    const bottom = await bar.evaluate((element) => element.getBoundingClientRect().bottom);
    await expect.poll(() => field.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(bottom);
  });

  test("a slash in a text field is a slash", async () => {
    const page = await site.open("#checker");
    await page.locator("#body").focus();
    await page.keyboard.type("a/b");
    expect(await page.locator("#body").inputValue()).toBe("a/b");
  });
});

function texts(page: Page, part: string): Promise<string | null> {
  return page.locator(`#results > :first-child ${part}`).textContent();
}
