import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "../support/chromium.js";
import { otherEvent, wrappedEvent } from "../support/some-event.js";
import { siteOfTests } from "./open-site.js";
import { jumpTo } from "./seen-place.js";

// Where links lead, and how one comes back.

const site = siteOfTests();

describe.skipIf(!hasChromium)("a deep link", () => {
  test.each<[what: string, hash: string, leadsTo: string, missing: string]>([
    ["a pointer of the documented form", "link.clicked/data/link/key", "link.clicked/data/link/key", ""],
    ["a pointer with an index", `${wrappedEvent}/data/tags/0/name`, `${wrappedEvent}/data/tags/name`, ""],
    ["a pointer of the delivered form", `${wrappedEvent}/data/link/tags/0/name`, `${wrappedEvent}/data/tags/name`, ""],
    ["a delivered name", "sale.created/data/sale/payment_processor", "sale.created/data/sale/paymentProcessor", ""],
    ["an event in another case", "LINK.CLICKED", "link.clicked", ""],
    ["a field in another case", "Link.Clicked/DATA/link/trackconversion", "link.clicked/data/link/trackConversion", ""],
    ["a type in another case", "qrcode/ID", "QRCode/id", ""],
    ["a folded field", "Link/flexible", "Link/flexible", ""],
    ["a heading", "sale.created:code", "sale.created:code", ""],
    [
      "a field that is not there",
      "link.clicked/data/nope/more",
      "link.clicked/data",
      "There is no “nope/more” in link.clicked: data. This is the nearest that there is.",
    ],
    ["an event that is not there", "link.shared/data", "", "Nothing on this page is called “link.shared”."],
    ["no text", "%E0%A4%A", "", "Nothing on this page is called “%E0%A4%A”."],
  ])("%s: #%s", async (_what, hash, leadsTo, missing) => {
    const page = await site.open(`#${hash}`);
    const target = leadsTo === "" ? page.locator("main") : page.locator(`[id="${leadsTo}"]`);
    await expect.poll(() => isBelowBar(page, leadsTo)).toBe(true);
    expect(await page.locator(".target").evaluateAll((marked) => marked.map(({ id }) => id))).toEqual(leadsTo === "" ? [] : [leadsTo]);
    expect(await target.locator(":scope > .missing").allTextContents()).toEqual(missing === "" ? [] : [missing]);
    await page.evaluate(() => (location.hash = "#types"));
    await expect.poll(() => page.locator(".missing").count()).toBe(0);
  });

  test.each<[hash: string, leadsTo: string]>([
    ["link.clicked/data/link/key", "#Link/key"],
    [`${wrappedEvent}/data/tags/color`, "#Tag/color"],
    ["Link/tags/color", "#Tag/color"],
  ])("opens the right place without scripts: #%s", async (hash, leadsTo) => {
    const page = await site.open(`#${hash}`, { javaScriptEnabled: false });
    const name = page.locator(`[id="${hash}"]`);
    await expect.poll(() => name.isVisible()).toBe(true);
    await expect.poll(async () => (await name.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect((await name.boundingBox())?.y).toBeLessThan(800);
    expect(await name.getAttribute("href")).toBe(leadsTo);
  });

  test("every name of a field, also of an object, and every heading is one", async () => {
    const page = await site.open("#sale.created/data/qrcode");
    const wrong = await page.evaluate(() => {
      const targetOf = (link: HTMLAnchorElement | null | undefined) => decodeURIComponent(link?.hash.slice(1) ?? "");
      const items = [...document.querySelectorAll<HTMLElement>("li[id]")].filter(
        (item) => targetOf(item.querySelector<HTMLAnchorElement>(":scope > .row > .what > a.name")) !== item.id,
      );
      const headings = [...document.querySelectorAll<HTMLElement>(".event > :is(h2, h3)")].filter(
        (heading) => document.getElementById(targetOf(heading.querySelector("a"))) === null,
      );
      return [...items, ...headings].map(({ id, textContent }) => id || textContent);
    });
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!hasChromium)("coming back", () => {
  test.each<[what: string, leave: (page: Page) => Promise<void>]>([
    ["from a link in the bar", (page) => page.locator(".links a[href='#types']").click()],
    [
      "from the checker",
      (page) => page.locator('button[data-check="example:documented/link.clicked"]').evaluate((button) => (button as HTMLElement).click()),
    ],
    [
      "from a result of a search",
      async (page) => {
        await page.keyboard.press("/");
        await page.keyboard.type("sale.amount");
        await page.keyboard.press("Enter");
      },
    ],
  ])("%s restores the very position, and forward does too", async (_what, leave) => {
    const page = await site.open("#link.clicked");
    await page.evaluate(() => scrollBy(0, 913));
    const before = await scrollTop(page);
    await leave(page);
    await expect.poll(() => scrollTop(page)).not.toBe(before);
    await page.evaluate(() => scrollBy(0, 111));
    const there = await scrollTop(page);
    // It is kept a moment after the reader stops.
    await page.waitForFunction((top) => Math.round(history.state?.top) === top, there);
    await page.goBack();
    await expect.poll(() => scrollTop(page)).toBe(before);
    await page.goForward();
    await expect.poll(() => scrollTop(page)).toBe(there);
  });

  test("does where the reader jumped over what was not laid out yet", async () => {
    const page = await site.open("", { viewport: { width: 390, height: 844 } });
    const top = await jumpTo(page, 20_000);
    const before = await top();
    await page.locator('.links a[href="#types"]').evaluate((link) => (link as HTMLElement).click());
    await expect.poll(top).not.toBe(before);
    await page.goBack();
    await expect.poll(top).toBe(before);
  });

  test("from another page does too", async () => {
    const page = await site.open("#link.clicked/data/link/clicks");
    await page.evaluate(() => scrollBy(0, 313));
    const before = await scrollTop(page);
    await page.goto("about:blank");
    await page.goBack();
    await expect.poll(() => scrollTop(page)).toBe(before);
  });
});

describe.skipIf(!hasChromium)("the address and the title", () => {
  test.each<[hash: string, title: string]>([
    ["", "CodeQR webhook events"],
    ["#sale.created", "sale.created · CodeQR webhook events"],
    ["#sale.created/data/sale/amount", "sale.created: data.sale.amount · CodeQR webhook events"],
    ["?form=delivered#sale.created/data/sale/paymentProcessor", "sale.created: data.sale.payment_processor · CodeQR webhook events"],
    ["#sale.created:code", "sale.created: Code · CodeQR webhook events"],
    ["#Link/key", "Link.key · CodeQR webhook events"],
    ["#checker", "Check a body · CodeQR webhook events"],
  ])("%s is %s", async (address, title) => {
    const page = await site.open(address);
    await expect.poll(() => page.title()).toBe(title);
    await page.evaluate(() => (location.hash = "#Tag"));
    await expect.poll(() => page.title()).toBe("Tag · CodeQR webhook events");
  });

  test("the language stands in it", async () => {
    const page = await site.open("#sale.created:code");
    await page.locator('[id="tab:Go:sale.created"]').click();
    const url = page.url();
    expect(new URL(url).search).toBe("?language=Go");
    expect(new URL(url).hash).toBe("#sale.created:code");
    const other = await site.open("?language=Ruby#sale.created:code");
    await expect.poll(() => other.locator('[id="panel:Ruby:sale.created"]').isVisible()).toBe(true);
  });
});

describe.skipIf(!hasChromium)("the list at the side", () => {
  test.each([otherEvent, "sale.created", "types", "checker"])("shows where one is in a low window: %s", async (id) => {
    const page = await site.open(`#${id}`, { viewport: { width: 1280, height: 420 } });
    if (id === otherEvent) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);
    const link = page.locator(`.contents a[href="#${id}"]`);
    await expect.poll(() => link.getAttribute("aria-current")).toBe("location");
    expect(await page.locator(".contents [aria-current]").count()).toBe(1);
    await expect
      .poll(async () => {
        const box = await link.boundingBox();
        return box !== null && box.y > 50 && box.y + box.height < 420;
      })
      .toBe(true);
  });

  test("tells the current entry by more than its colour", async () => {
    const page = await site.open("#sale.created");
    const style = (selector: string) =>
      page.locator(selector).evaluate((link) => [getComputedStyle(link).fontWeight, getComputedStyle(link).borderLeftColor]);
    await page.locator(".contents [aria-current]").waitFor();
    const [current, other] = await Promise.all([style('.contents a[href="#sale.created"]'), style('.contents a[href="#link.clicked"]')]);
    expect(Number(current[0])).toBeGreaterThan(Number(other[0]));
    expect(current[1]).not.toBe(other[1]);
  });

  test("leads to everything on the page", async () => {
    const page = await site.open();
    const missing = await page
      .locator(".contents a")
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).hash.slice(1)).filter((id) => document.getElementById(id) === null),
      );
    expect(missing).toEqual([]);
    const ids = await page.locator("main > section[id], #events > [id]").evaluateAll((sections) => sections.map(({ id }) => id));
    const linked = await page.locator(".contents a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect([...linked].sort()).toEqual([...ids].sort());
  });
});

function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

/** Whether an element begins in the window and below the bar; without an id, whether the page stands at its beginning. */
function isBelowBar(page: Page, id: string): Promise<boolean> {
  return page.evaluate((target) => {
    if (target === "") return scrollY < 100;
    const { top } = document.getElementById(target)?.getBoundingClientRect() ?? { top: -1 };
    return top >= (document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0) - 1 && top < innerHeight;
  }, id);
}
