import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ports } from "../../ports/ports.js";
import { hasChromium } from "../support/chromium.js";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";
import { siteOfTests } from "./open-site.js";

const site = siteOfTests();

/** The first program of a README. */
function receiverOf(path: string): string {
  return codeBlocks(readFileSync(repository + path, "utf8")).find(({ language }) => language !== "sh")?.code ?? "";
}

const receivers = ["README.md", ...ports.map(({ name }) => `generated/${name}/README.md`)].map(receiverOf);

describe.skipIf(!hasChromium)("how webhooks are received", () => {
  test("is led to from the first screen, with a tab for each language that holds the whole receiver of its README", async () => {
    const page = await site.open("", { viewport: { width: 1440, height: 900 } });
    expect((await page.locator(".intro a[href='#receive']").boundingBox())?.y).toBeLessThan(400);
    const tabs = page.locator("#receive [role=tab]");
    const shown: (string | null)[] = [];
    for (const tab of await tabs.all()) {
      await tab.click();
      const language = await tab.textContent();
      await expect.poll(() => page.locator(`[id="install:${language}"]`).isVisible()).toBe(true);
      shown.push(await page.locator(`[id="receive:${language}"]`).textContent());
    }
    expect(shown).toEqual(receivers);
  });

  test("is copied as it stands in the README, in the language that is chosen anywhere on the page", async () => {
    const page = await site.open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator('[id="tab:Go:link.clicked"]').click();
    await page.locator('button[data-copy="receive:Go"]').click();
    await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(receiverOf("generated/go/README.md"));
  });

  test("says how a body is signed, what to answer, and what follows a failure", async () => {
    const page = await site.open();
    const text = (await page.locator("#receive .rules").textContent()) ?? "";
    for (const fact of ["CodeQR-Signature", "HMAC-SHA256", "whsec_", "30 min 8 s", "disables the webhook at the 20th", "the same id"])
      expect(text).toContain(fact);
    expect(await page.locator(".answers td:first-child").allTextContents()).toEqual(["200", "202", "202", "401", "413", "500"]);
  });

  test.each([390, 1280])("no button covers code, %i pixels wide", async (width) => {
    const page = await site.open("#receive", { viewport: { width, height: 844 } });
    const overlaps = await page.evaluate(() =>
      [...document.querySelectorAll("figure.code")].flatMap((figure) => {
        const code = figure.querySelector("pre")?.getBoundingClientRect();
        const buttons = [...figure.querySelectorAll("button")].map((button) => button.getBoundingClientRect());
        return code === undefined ? [] : buttons.filter(({ bottom }) => bottom > code.top && code.height > 0);
      }),
    );
    expect(overlaps).toEqual([]);
  });

  test("every language can be read without scripts", async () => {
    const page = await site.open("#receive", { javaScriptEnabled: false });
    for (const panel of await page.locator("#receive .language").all()) expect(await panel.isVisible()).toBe(true);
  });
});
