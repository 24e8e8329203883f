import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../cli/run.js";
import { hasChromium, launchChromium, reportNoChromium } from "../support/chromium.js";
import { examples } from "../support/corpus.js";
import { newPage } from "./open-site.js";

// The page that `observe --html` writes, as a colleague opens it: from a file, in a browser.

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "codeqr-observed-"));
const page = join(folder, "observed.html");
let browser: Browser | undefined;

beforeAll(async () => {
  if (!hasChromium) return;
  browser = await launchChromium();
  // Without some, so that there are declared properties that no body has.
  const bodies = examples
    .filter(({ name }) => !name.includes("maximal"))
    .map(({ bytes }, index) => {
      const body = JSON.parse(new TextDecoder().decode(bytes)) as { data: object };
      return { ...body, data: { ...body.data, [`new${index % 3}`]: { name: "x".repeat(80), "<b>": [1] } } };
    });
  const unknown = { id: "evt_1", event: "link.shared", createdAt: "2026-03-02T10:00:00.000Z", data: { with: "Mary" } };
  const input = join(folder, "events.ndjson");
  writeFileSync(input, [...bodies, unknown, { id: 1 }].map((body) => `${JSON.stringify(body)}\n`).join(""));
  await run(["observe", "--html", page, input]);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("is opened, or its absence is reported", () => reportNoChromium("the page that observe writes"));

describe.skipIf(!hasChromium)("the page that observe writes", () => {
  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ] as const)(
    "is read by everybody: %s, %i pixels wide",
    async (colorScheme, width) => {
      const problems: string[] = [];
      const opened = await newPage(browser as Browser, { colorScheme, viewport: { width, height: 900 } }, (problem) =>
        problems.push(problem),
      );
      opened.on("request", (request) => {
        if (!request.url().startsWith("file:")) problems.push(`request to ${request.url()}`);
      });
      await opened.goto(pathToFileURL(page).href);
      expect(await opened.locator("h2").allTextContents()).toEqual([
        "Undeclared properties",
        "Values outside of the known ones",
        "Unknown events",
        "Reasons of invalid bodies",
        "Events",
        "Events by day",
        "Declared, and in no body",
      ]);
      await opened.locator("summary").click();
      expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await opened.evaluate(axe);
      const violations = await opened.evaluate(async () => {
        const { axe: loaded } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
        return (await loaded.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(problems).toEqual([]);
      if (process.env.SCREENSHOTS !== undefined)
        await opened.screenshot({ path: join(process.env.SCREENSHOTS, `observed-${colorScheme}-${width}.png`), fullPage: true });
    },
    60_000,
  );
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
