import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "../support/chromium.js";
import { wrappedEvent } from "../support/some-event.js";
import { siteOfTests } from "./open-site.js";

// On small screens, in large text, in forced colours, from right to left, on paper.

const site = siteOfTests();
const phone = { width: 390, height: 844 };

describe.skipIf(!hasChromium)("on a phone", () => {
  test.each([100, 130, 160, 200])("text of %i percent is not wider than the window", async (percent) => {
    const page = await site.open("?form=delivered#sale.created/data/sale/paymentProcessor", { viewport: phone });
    await enlarge(page, percent);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    const [search, menu] = [await page.locator("#search").boundingBox(), await page.locator("#menu").boundingBox()];
    expect(search?.width).toBeGreaterThan(70);
    expect((menu?.x ?? phone.width) + (menu?.width ?? 0)).toBeLessThanOrEqual(phone.width);
    await page.locator("#menu").click();
    for (const box of await page.locator("#links > *").evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right)))
      expect(box).toBeLessThanOrEqual(phone.width);
  });

  test("types, checker, form and theme are in the menu", async () => {
    const page = await site.open("", { viewport: phone });
    expect(await page.locator(".links").isVisible()).toBe(false);
    await page.locator("#menu").click();
    await page.locator("#form label", { hasText: "Delivered" }).click();
    await page.locator("#theme").selectOption("Dark");
    await page.locator(".links a[href='#types']").click();
    await page.waitForFunction(() => location.hash === "#types");
    await expect.poll(() => page.locator(".links").isVisible()).toBe(false);
    expect(await page.locator("#menu").getAttribute("aria-expanded")).toBe("false");
  });

  test.each([phone.width, 1280])("no button covers code, %i pixels wide", async (width) => {
    const page = await site.open("#sale.created", { viewport: { width, height: 844 } });
    const covered = await page.evaluate(() => {
      const isOver = (a: DOMRect, b: DOMRect) =>
        a.width > 0 && b.width > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return [...document.querySelectorAll("figure.code")].filter((figure) => {
        const code = figure.querySelector("pre")?.getBoundingClientRect() ?? new DOMRect();
        return [...figure.querySelectorAll("button")].some((button) => isOver(button.getBoundingClientRect(), code));
      }).length;
    });
    expect(covered).toBe(0);
  });
});

describe.skipIf(!hasChromium)("contrast that axe does not measure", () => {
  test.each(["light", "dark"] as const)("hints 4.5:1, borders of controls 3:1, %s", async (colorScheme) => {
    const page = await site.open("#sale.created/data/sale/amount", { colorScheme });
    const found = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const luminance = (color: string) => {
        if (canvas === null) return 0;
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((each) =>
          each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: string, b: string) => {
        const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
      };
      const groundOf = (element: Element | null): string => {
        const color = element === null ? "white" : getComputedStyle(element).backgroundColor;
        return element === null || !/^rgba\(.*, 0\)$|transparent/.test(color) ? color : groundOf(element.parentElement);
      };
      const isShown = (element: Element) => element.getClientRects().length > 0;
      const hints = [...document.querySelectorAll<HTMLInputElement>("[placeholder]")].filter(isShown).map((field) => ({
        what: field.id,
        ratio:
          contrast(getComputedStyle(field, "::placeholder").color, groundOf(field)) *
          Number(getComputedStyle(field, "::placeholder").opacity),
      }));
      const borders = [...document.querySelectorAll("#search, #menu, #form, #theme, #secret, #editor, select, .file, .path button")]
        .filter(isShown)
        .map((control) => ({
          what: control.id || control.className,
          ratio: Math.min(
            ...[control, control.parentElement].map((each) => contrast(getComputedStyle(control).borderTopColor, groundOf(each))),
          ),
        }));
      return { hints, borders };
    });
    expect(found.hints.length).toBeGreaterThan(2);
    expect(found.borders.length).toBeGreaterThan(6);
    expect(found.hints.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    expect(found.borders.filter(({ ratio }) => ratio < 3)).toEqual([]);
  });
});

describe.skipIf(!hasChromium)("in forced colours", () => {
  test("what is chosen, current or at fault can be told", async () => {
    const page = await site.open("#link.clicked", { forcedColors: "active" });
    await page.locator("#body").fill('{ "id": 7, "event": "link.clicked" }');
    await page.locator("#mirror mark").first().waitFor();
    await page.locator(".contents [aria-current]").waitFor();
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground("#form input:checked + span")).not.toBe(await ground("#form input:not(:checked) + span"));
    expect(await ground('[role="tab"][aria-selected="true"]')).not.toBe(await ground('[role="tab"][aria-selected="false"]'));
    const border = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderLeftColor);
    expect(await border(".contents a[aria-current]")).not.toBe(await border(".contents a:not([aria-current])"));
    expect(await ground("#body")).toBe("rgba(0, 0, 0, 0)");
    expect(
      await page
        .locator("#mirror mark")
        .first()
        .evaluate((mark) => getComputedStyle(mark).outlineStyle),
    ).toBe("solid");
  });
});

test.skipIf(!hasChromium)("code runs from left to right on a page that does not", async () => {
  const page = await site.open("#sale.created");
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  const directions = await page
    .locator("pre, code, textarea")
    .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).direction))]);
  expect(directions).toEqual(["ltr"]);
  expect(
    await page
      .locator("figure.code pre:not([dir=ltr])")
      .evaluateAll((blocks) => blocks.filter((block) => block.closest("#checker") === null).length),
  ).toBe(0);
});

describe.skipIf(!hasChromium)("on paper", () => {
  test.each(["", "?form=delivered"])("everything has less than 25 pages, in one language and with no closed tree: %s", async (address) => {
    const page = await site.open(address);
    expect(pagesOf(await page.pdf({ format: "A4", margin: { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" } }))).toBeLessThan(
      25,
    );
    await page.emulateMedia({ media: "print" });
    const { languages, closed } = await page.evaluate(() => ({
      languages: new Set(
        [...document.querySelectorAll<HTMLElement>(".language")]
          .filter((each) => each.getClientRects().length > 0)
          .map(({ dataset }) => dataset.language),
      ).size,
      closed: [...document.querySelectorAll("details:not([open])")].filter((details) =>
        [...details.querySelectorAll(":scope > :not(summary)")].every((inside) => !inside.checkVisibility({ contentVisibilityAuto: true })),
      ).length,
    }));
    expect({ languages, closed }).toEqual({ languages: 1, closed: 0 });
  });

  test("one event is printed alone, with all its fields", async () => {
    const page = await site.open("", {});
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByLabel(`Print ${wrappedEvent}`).click();
    await page.emulateMedia({ media: "print" });
    const shown = await page
      .locator("main article, main section")
      .evaluateAll((parts) => parts.filter((part) => part.getClientRects().length > 0 && part.id !== "").map(({ id }) => id));
    expect(shown.filter((id) => !id.startsWith("panel:"))).toEqual([wrappedEvent]);
    expect(await page.locator(`[id="${wrappedEvent}/data/tags/color"]`).isVisible()).toBe(true);
    expect(await page.locator(`[id="${wrappedEvent}"] details:not([open])`).count()).toBe(0);
    expect(pagesOf(await page.pdf({ format: "A4" }))).toBeLessThan(6);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect.poll(() => page.locator("#overview").isVisible()).toBe(true);
  });
});

/** Makes all text larger, as the reader's own setting does. */
async function enlarge(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), (16 * percent) / 100);
}

function pagesOf(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
}
