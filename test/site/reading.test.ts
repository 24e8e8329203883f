import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog.js";
import { hasChromium, launchChromium, reportNoChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { wrappedEvent } from "../support/some-event.js";
import { folder, newPage, siteOfTests } from "./open-site.js";

const catalog: Catalog = JSON.parse(readFileSync(`${repository}generated/catalog.json`, "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = siteOfTests();

test("there is a Chromium, or its absence is reported", () => reportNoChromium("the event catalogue in the browser"));

describe.skipIf(!hasChromium)("the page", () => {
  test("has every event with every field", async () => {
    const page = await site.open();
    await openEverything(page);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll(".event .fields li[id]:not(.added)")].map(
        (field) => [field.id, field.querySelector(":scope > .row .about")?.textContent ?? ""] as const,
      ),
    );
    const about = new Map(shown);
    const expected = catalog.events.flatMap(({ name, type }) =>
      fieldsOf(type).map(([pointer, description]) => [name + pointer, description] as const),
    );
    expect(shown.map(([anchor]) => anchor).sort()).toEqual(expected.map(([anchor]) => anchor).sort());
    for (const [anchor, description] of expected) expect(about.get(anchor), anchor).toContain(description.replaceAll("`", ""));
  });

  test.each([
    ["an event", "#sale.created"],
    ["a field", "#sale.created/data/sale/currency"],
    ["a field of a shared type", "#link.clicked/data/link/key"],
    ["a field of the items of an array", "#link.clicked/data/link/tags/color"],
    ["a type", "#QRCode"],
  ])("a link to %s shows it", async (_what, hash) => {
    const page = await site.open(hash);
    const target = page.locator(`[id="${hash.slice(1)}"]`);
    expect(await target.isVisible()).toBe(true);
    expect(await isInView(page, hash.slice(1))).toBe(true);
    expect(await target.getAttribute("class")).toContain("target");
  });

  test("a link to nothing does no harm", async () => {
    const page = await site.open("#link.clicked/data/%E0%A4%A");
    await expect.poll(() => page.locator("h1").isVisible()).toBe(true);
    await page.evaluate(() => (location.hash = "#nothing/of/ours"));
  });

  test("the differences between the examples are marked", async () => {
    const page = await site.open();
    const marks = (event: string, kind: string) => page.locator(`[id="example:delivered/${event}"] mark.${kind}`).allTextContents();
    expect(await marks("sale.created", "form")).toEqual(['"click_id"', '"payment_processor"', '"invoice_id"']);
    expect(await marks(wrappedEvent, "form")).toEqual(['"link"']);
    expect(await marks("link.clicked", "form")).toEqual(['"click_id"', "0"]);
    expect(await marks("sale.created", "more")).toContain('"externalId"');
  });

  test("a language is chosen for all events, by mouse and by keyboard, and remembered", async () => {
    const page = await site.open();
    await page.locator('[id="tab:Go:link.clicked"]').click();
    await expect.poll(() => page.locator('[id="panel:Go:sale.created"]').isVisible()).toBe(true);
    await expect.poll(() => page.locator('[id="panel:TypeScript:sale.created"]').isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.locator('[id="panel:Python:link.clicked"]').textContent())
      .toContain("case Known(event=LinkClickedEvent() as event):");
    await page.reload();
    await expect.poll(() => page.locator('[id="panel:Python:sale.created"]').isVisible()).toBe(true);
  });

  test("code is copied", async () => {
    const page = await site.open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator('button[data-copy="example:documented/link.clicked"]').click();
    await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"),
    );
  });

  test("the theme follows the system until another is chosen, which is remembered, and again when the system is chosen", async () => {
    const page = await site.open("", { colorScheme: "dark" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.emulateMedia({ colorScheme: "light" });
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.locator("#theme").selectOption("Dark");
    await expect.poll(ground).toBe(dark);
    await page.reload();
    await expect.poll(ground).toBe(dark);
    expect(await page.locator("#theme").inputValue()).toBe("dark");
    await page.locator("#theme").selectOption("System");
    await expect.poll(ground).toBe(light);
    await page.reload();
    await expect.poll(ground).toBe(light);
  });

  test("nothing is wider than a phone", async () => {
    const page = await site.open("#sale.created/data/qrcode", { viewport: { width: 360, height: 740 } });
    await openEverything(page);
    await page.locator("#body").fill('{ "id": 1, "event": "link.clicked", "createdAt": "yesterday", "data": {} }');
    await page.locator("#issues li").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("nothing moves by itself", async () => {
    const page = await site.open("", { reducedMotion: "no-preference" });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
        })
        .map(({ tagName }) => tagName),
    );
    expect(moving).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing, %s",
    async (colorScheme) => {
      const page = await site.open("?form=delivered#sale.created/data/qrcode", { colorScheme });
      await page.locator('button[data-check="example:delivered/link.clicked"]').click();
      await page.locator("#body").fill((await page.locator("#body").inputValue()).replace('"clicks": ', '"clicks": "no", "were": '));
      await page.locator("#secret").fill("whsec_0");
      await page.locator("#issues li").first().waitFor();
      await page.locator("#search").fill("key");
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[]; passes: unknown[] }> } };
        const results = await axe.run();
        const found = results.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
        return { violations: found, passes: results.passes.length };
      });
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(20);
    },
    120_000,
  );

  test("every button to copy or check says what", async () => {
    const page = await site.open();
    const names = await page.locator("[data-copy], [data-check]").evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(100);
  });

  test.each(["light", "dark"] as const)("on paper, nothing is cut and all is dark on white: %s", async (colorScheme) => {
    const page = await site.open("#sale.created", { colorScheme });
    if (colorScheme === "dark") await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
    await page.emulateMedia({ media: "print" });
    const { cut, ground, buttons } = await page.evaluate(() => {
      const isShown = (element: Element) => element.getClientRects().length > 0;
      const blocks = [...document.querySelectorAll("pre")].filter(isShown);
      return {
        cut: blocks.filter((block) => block.scrollHeight > block.clientHeight + 1 || block.scrollWidth > block.clientWidth + 1).length,
        ground: getComputedStyle(document.body).backgroundColor,
        buttons: [...document.querySelectorAll("button")].filter(isShown).length,
      };
    });
    expect({ cut, ground, buttons }).toEqual({ cut: 0, ground: "rgb(255, 255, 255)", buttons: 0 });
  });

  test("it can be used with only the keyboard", async () => {
    const page = await site.open();
    const focused = () => page.evaluate(() => document.activeElement?.closest("[id]")?.id);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".skip").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe(catalog.events[0]?.name);
    await page.keyboard.press("/");
    await expect.poll(focused).toBe("search");
    await page.keyboard.type("link.clicked link");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("link.clicked/data/link");
    const link = page.locator('[id="link.clicked/data/link"] > details');
    await tabTo(page, "SUMMARY");
    await page.keyboard.press("Enter");
    await expect.poll(() => link.getAttribute("open")).toBeNull();
    await page.keyboard.press("Enter");
    await expect.poll(() => link.getAttribute("open")).not.toBeNull();
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("link.clicked/data/link/id");
  });

  test("it can be read without scripts", async () => {
    const page = await site.open("#link.clicked", { javaScriptEnabled: false });
    for (const { name } of catalog.events) {
      const event = page.locator(`[id="${name}"]`);
      await expect.poll(() => event.locator("h2").isVisible()).toBe(true);
      await expect.poll(() => event.locator("pre").first().isVisible()).toBe(true);
      for (const panel of await event.locator(".language").all()) expect(await panel.isVisible()).toBe(true);
    }
    await page.locator('[id="link.clicked/data/link"] summary').click();
    await expect.poll(() => page.locator('[id="link.clicked/data/link"] .see a').first().getAttribute("href")).toBe("#Link");
    await expect.poll(() => page.locator('[id="Link/key"]').isVisible()).toBe(true);
    for (const id of ["search", "theme", "body"]) await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(false);
    expect(await page.getByText("scripts are off").isVisible()).toBe(true);
  });

  test("it works from a folder, without a server", async () => {
    const browser = await launchChromium();
    try {
      const problems: string[] = [];
      const page = await newPage(browser, {}, (problem) => problems.push(problem));
      await page.goto(`${pathToFileURL(folder)}index.html#link.clicked/data/link/key`);
      await expect.poll(() => page.locator('[id="link.clicked/data/link/key"]').isVisible()).toBe(true);
      await page.locator("#example").selectOption("example:documented/link.clicked");
      await page.locator("#outcome", { hasText: "known" }).waitFor();
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Every field of a type: its pointer, and its description. */
function fieldsOf(type: string): [pointer: string, description: string][] {
  return (catalog.types[type]?.properties ?? []).flatMap(({ name, description, of }) => [
    [`/${name}`, description],
    ...(of === undefined ? [] : fieldsOf(of).map(([pointer, inner]): [string, string] => [`/${name}${pointer}`, inner])),
  ]);
}

/** Opens every tree completely: an opened field gets its own fields a moment later. */
async function openEverything(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) details.open = true;
    return document.querySelector("li[data-of] > details > .see, details:not([open])") === null;
  });
}

/** Moves the keyboard focus on to the next element of a kind. */
async function tabTo(page: Page, tag: string): Promise<void> {
  for (let steps = 0; steps < 5; steps++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.tagName)) === tag) return;
  }
}

function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((target) => {
    const { top } = document.getElementById(target)?.getBoundingClientRect() ?? { top: -1 };
    return top >= 0 && top < innerHeight;
  }, id);
}
