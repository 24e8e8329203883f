import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog.js";
import { hasChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { wrappedEvent } from "../support/some-event.js";
import { siteOfTests } from "./open-site.js";

// The two forms of a body: the one that is documented, and the one that arrives.

const catalog: Catalog = JSON.parse(readFileSync(`${repository}generated/catalog.json`, "utf8"));
const site = siteOfTests();

describe.skipIf(!hasChromium)("a field that arrives elsewhere", () => {
  test.each<[field: string, name: string, note: string, deliveredName: string, deliveredNote: string]>([
    [`${wrappedEvent}/data`, "data", "Arrives as data.link", "data.link", "Documented as data"],
    [`${wrappedEvent}/data/domain`, "domain", "Arrives as data.link.domain", "domain", "Documented as data.domain"],
    [`${wrappedEvent}/data/tags/color`, "color", "Arrives as data.link.tags[].color", "color", "Documented as data.tags[].color"],
    [`${wrappedEvent}/data/eventName`, "eventName", "Arrives as data.eventName", "data.eventName", "Arrives as data.eventName"],
    [
      "sale.created/data/sale/paymentProcessor",
      "paymentProcessor",
      "Arrives as data.sale.payment_processor",
      "payment_processor",
      "Documented as data.sale.paymentProcessor",
    ],
    [
      "link.clicked/data/interaction/clickId",
      "clickId",
      "Arrives as data.interaction.click_id",
      "click_id",
      "Documented as data.interaction.clickId",
    ],
  ])("%s says so in its row, in either form", async (field, name, note, deliveredName, deliveredNote) => {
    const page = await site.open(`#${field}`);
    const row = page.locator(`[id="${field}"] > .row`);
    expect([await row.locator(".name").textContent(), await row.locator(".arrival").textContent()]).toEqual([name, note]);
    await chooseForm(page, "Delivered");
    expect([await row.locator(".name").textContent(), await row.locator(".arrival").textContent()]).toEqual([deliveredName, deliveredNote]);
  });

  test("says so without scripts", async () => {
    const page = await site.open(`#${wrappedEvent}`, { javaScriptEnabled: false });
    await expect.poll(() => page.locator(`[id="${wrappedEvent}/data"] > .row .arrival`).textContent()).toBe("Arrives as data.link");
  });

  test("is said of no other", async () => {
    const page = await site.open("?form=delivered#link.clicked/data/link/domain");
    expect(await page.locator('[id="link.clicked/data/link/domain"] .arrival').count()).toBe(0);
    const id = page.locator('[id="sale.created/data/interaction/clickId"]');
    await page.locator('[id="sale.created/data/interaction"] > details > summary').click();
    await expect.poll(() => id.isVisible()).toBe(true);
    expect(await id.textContent()).not.toContain("click_id");
  });
});

describe.skipIf(!hasChromium)("the switch", () => {
  test("shows one example, stands in the address, and is there again in another tab", async () => {
    const page = await site.open("#sale.created");
    await expectForm(page, "documented");
    await chooseForm(page, "Delivered");
    await expectForm(page, "delivered");
    expect(new URL(page.url()).search).toBe("?form=delivered");
    await page.reload();
    await expectForm(page, "delivered");
    expect(await page.locator("#form input[value=delivered]").isChecked()).toBe(true);
    await chooseForm(page, "Documented");
    await expectForm(page, "documented");
    expect(new URL(page.url()).search).toBe("");
  });

  test("the path that is copied follows it", async () => {
    const page = await site.open(`#${wrappedEvent}/data/tags/name`, { permissions: ["clipboard-read", "clipboard-write"] });
    const copied = async () => {
      await page.getByLabel("Copy the path").click();
      await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).toBe("data.tags[].name");
    await chooseForm(page, "Delivered");
    expect(await copied()).toBe("data.link.tags[].name");
  });

  test("what is being read stays where it is", async () => {
    const page = await site.open("#sale.created/data/sale/amount");
    const top = () => page.locator('[id="sale.created/data/sale/amount"]').evaluate((item) => Math.round(item.getBoundingClientRect().top));
    const before = await top();
    await chooseForm(page, "Delivered");
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(!hasChromium)("the differences in words", () => {
  test.each<[event: string, form: string, sentence: string, isThere: boolean]>([
    ["sale.created", "documented", "data.sale.paymentProcessor arrives as data.sale.payment_processor", true],
    ["link.clicked", "documented", "data.interaction.bot arrives as 0 for false", true],
    [wrappedEvent, "documented", "data arrives as data.link, with all that is in it", true],
    [wrappedEvent, "documented", "Only in the delivered example, in data: eventName", true],
    [wrappedEvent, "delivered", "Only in the delivered example, in data.link: ", true],
    // A name in a map is data.
    [wrappedEvent, "delivered", "geo", false],
  ])("%s, %s form: %s", async (event, form, sentence, isThere) => {
    const page = await site.open(`${form === "delivered" ? "?form=delivered" : ""}#${event}`);
    const text = await page.locator(`[id="${event}"] .differences`).innerText();
    expect(text.includes(sentence), text).toBe(isThere);
  });
});

describe.skipIf(!hasChromium)("a field", () => {
  test("what only the API description has is folded below one heading of its type", async () => {
    const page = await site.open("#Link");
    const extra = catalog.types.Link?.properties.filter(({ evidence }) => evidence === "api") ?? [];
    const heading = page.locator("#Link > .fields > .fold > details > summary");
    expect(await heading.textContent()).toBe(`${extra.length} more from CodeQR’s API description`);
    const first = page.locator(`[id="Link/${extra[0]?.name}"]`);
    expect(await first.isVisible()).toBe(false);
    await heading.click();
    await expect.poll(() => first.isVisible()).toBe(true);
  });

  test("says whether it is required, what it may hold, and leads to its type", async () => {
    const page = await site.open("#sale.created/data/sale/amount");
    const said = await page.evaluate(() => {
      const rows = [...document.querySelectorAll("li[id] > .row")];
      return {
        rows: rows.length,
        silent: rows.filter((row) => !/required|optional|only in deliveries/.test(row.querySelector(".what")?.textContent ?? "")).length,
        withoutValue: rows
          .filter((row) => row.parentElement?.querySelector(":scope > details") === null && !/Always /.test(row.textContent ?? ""))
          .filter((row) => row.querySelector(".eg") === null)
          .map((row) => row.parentElement?.id),
      };
    });
    expect(said.rows).toBeGreaterThan(300);
    expect(said).toMatchObject({ silent: 0, withoutValue: [] });
    expect(await page.locator('[id="sale.created/data/sale/amount"] .eg').textContent()).toBe("e.g. 4500");
    await page.locator('[id="sale.created/data/sale"] > .row .type a').click();
    await page.waitForFunction(() => location.hash === "#Sale");
  });
});

describe.skipIf(!hasChromium)("the table of events", () => {
  test("has every event, with what it carries", async () => {
    const page = await site.open();
    const rows = page.locator("#overview tbody tr");
    expect(await rows.locator("th a").allTextContents()).toEqual(catalog.events.map(({ name }) => name));
    const clicked = rows.filter({ hasText: "link.clicked" });
    expect(await clicked.locator("td").allTextContents()).toEqual(["Someone clicked a link", "single links", "Interaction, Link"]);
  });
});

async function chooseForm(page: Page, form: "Documented" | "Delivered"): Promise<void> {
  await page.locator("#form label", { hasText: form }).click();
}

/** In every event exactly the example in this form is shown. */
async function expectForm(page: Page, form: "documented" | "delivered"): Promise<void> {
  for (const kind of ["documented", "delivered"])
    await expect.poll(() => page.locator(`[id="example:${kind}/sale.created"]`).isVisible()).toBe(kind === form);
}
