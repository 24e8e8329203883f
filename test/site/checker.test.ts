import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { canonicalizeWebhookEvent } from "../../src/index.js";
import { signWebhook } from "../../src/signature.js";
import { hasChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { wrappedEvent } from "../support/some-event.js";
import { siteOfTests } from "./open-site.js";

const secret = "whsec_0123456789abcdef0123456789abcdef";
const read = (name: string) => readFileSync(`${repository}examples/${name}.json`, "utf8");
const wrongWrapped = read(`delivered/${wrappedEvent}`).replace('"archived": false', '"archived": "no"');

/** Where a text stands in a body, as the checker says it. */
function placeOf(body: string, text: string): string {
  const before = body.slice(0, body.indexOf(text)).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

const site = siteOfTests();

describe.skipIf(!hasChromium)("the checker", () => {
  test.each<[what: string, body: string, outcome: string]>([
    ["a documented body", read("documented/link.clicked"), "known link.clicked, in documented form"],
    ["a delivered body", read("delivered/sale.created"), "known sale.created, in delivered form"],
    ["a wrapped body", read(`delivered/${wrappedEvent}`), `known ${wrappedEvent}, in delivered form`],
    [
      "an unknown event",
      read("documented/link.clicked").replace("link.clicked", "link.shared"),
      "unknown link.shared is not in this catalogue; the envelope is valid",
    ],
    ["a byte order mark", `\ufeff${read("documented/link.clicked")}`, "known link.clicked, in documented form"],
  ])("%s", async (_what, body, outcome) => {
    const page = await check(body);
    await expectOutcome(page, outcome);
    expect(await page.locator("#issues li").count()).toBe(0);
    expect(await page.locator("#mirror mark").count()).toBe(0);
    expect(JSON.parse((await page.locator("#canonical").textContent()) ?? "")).toEqual(
      canonicalizeWebhookEvent(JSON.parse(body.replace("\ufeff", ""))),
    );
  });

  test.each<[what: string, body: string, outcome: string, issues: [text: string, marked: string][]]>([
    [
      "two wrong values",
      '{\n  "id": 7,\n  "event": "link.shared",\n  "createdAt": "yesterday",\n  "data": {}\n}',
      "invalid link.shared: 2 issues",
      [
        ["line 2, column 9 /id must be a string, got number 7", "7"],
        ['line 4, column 16 /createdAt must be a valid date-time, got string "yesterday"', '"yesterday"'],
      ],
    ],
    [
      "a wrong value under its delivered name",
      read("delivered/sale.created").replace(/"payment_processor": "[^"]*"/, '"payment_processor": 5'),
      "invalid sale.created: 1 issue",
      [["line 102, column 28 /data/sale/paymentProcessor must be a string, got number 5", "5"]],
    ],
    [
      "a wrong value in a wrapper",
      wrongWrapped,
      `invalid ${wrappedEvent}: 1 issue`,
      [[`${placeOf(wrongWrapped, '"no"')} /data/archived must be a boolean, got string "no"`, '"no"']],
    ],
    [
      "a missing value",
      read("documented/sale.created").replace(/"amount": \d+,/, ""),
      "invalid sale.created: 1 issue",
      [["line 68, column 5 /data/sale/amount is missing", '"sale"']],
    ],
    [
      "no JSON",
      '{ "id": "a", }',
      "invalid no event: 1 issue",
      [["line 1, column 14 body must be JSON: unexpected token at position 13", "}"]],
    ],
    [
      "an unended text",
      '{ "id": "a',
      "invalid no event: 1 issue",
      [["line 1, column 10 body must be JSON: unexpected token at position 10", "a"]],
    ],
    ["no object", "[]", "invalid no event: 1 issue", [["line 1, column 1 body must be an object, got array", "["]]],
  ])("%s", async (_what, body, outcome, issues) => {
    const page = await check(body);
    await expectOutcome(page, outcome);
    await expect.poll(() => page.locator("#issues li").allTextContents()).toEqual(issues.map(([text]) => text));
    await expect.poll(() => page.locator("#mirror mark").allTextContents()).toEqual(issues.map(([, marked]) => marked));
    await expect.poll(() => page.locator("#canonical").isVisible()).toBe(false);
    await page.locator("#issues button").first().click();
    const selected = await page.locator("#body").evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(issues[0]?.[1]);
  });

  test("the mark is behind the text that it marks", async () => {
    const page = await check(read("delivered/sale.created").replace(/"currency": "\w+"/, '"currency": 5'));
    await page.locator("#issues button").click();
    const [mark, editor] = await Promise.all([page.locator("#mirror mark").boundingBox(), page.locator("#editor").boundingBox()]);
    expect(mark?.y).toBeGreaterThan(editor?.y ?? 0);
    expect(mark?.y).toBeLessThan((editor?.y ?? 0) + (editor?.height ?? 0));
    const sizes = await page.evaluate(() => ["mirror", "body"].map((id) => document.getElementById(id)?.scrollHeight));
    expect(sizes[0]).toBe(sizes[1]);
  });

  test("an issue leads to the field", async () => {
    const page = await check(read("documented/link.clicked").replace('"clicks": 11', '"clicks": "11"'));
    await page.locator("#issues a").click();
    await expect.poll(() => page.locator('[id="link.clicked/data/link/clicks"]').isVisible()).toBe(true);
  });

  test.each(["documented/link.clicked", "delivered/sale.created"])("signs %s as the package does, and keeps no secret", async (name) => {
    const page = await site.open();
    await page.locator("#example").selectOption(`example:${name}`);
    await page.locator("#secret").fill(secret);
    await page.locator("#signature", { hasText: /^[0-9a-f]{64}$/ }).waitFor();
    await expect.poll(() => page.locator("#signature").textContent()).toBe(await signWebhook(read(name), secret));
    expect(
      await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])),
    ).not.toContain(secret);
    await page.reload();
    expect(await page.locator("#secret").inputValue()).toBe("");
  });

  test("a dropped file is judged and signed by its bytes, until the text is changed", async () => {
    const page = await site.open("#checker");
    const bytes = `\ufeff${read("documented/link.clicked").replaceAll("\n", "\r\n")}`;
    await page.locator("#secret").fill(secret);
    await page.locator("#editor").evaluate((editor, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "body.json"));
      editor.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, bytes);
    await expectOutcome(page, "known link.clicked, in documented form");
    await expect.poll(() => page.locator("#signature").textContent()).toBe(await signWebhook(bytes, secret));
    await expect
      .poll(() => page.locator("#bytes").textContent())
      .toContain(`body.json: ${Buffer.byteLength(bytes).toLocaleString("en")} bytes`);
    await page.locator("#body").press("Control+End");
    await page.keyboard.type(" ");
    const typed = await page.locator("#body").inputValue();
    await expect.poll(() => page.locator("#signature").textContent()).toBe(await signWebhook(typed, secret));
    await expect.poll(() => page.locator("#bytes").textContent()).toContain("as text, in UTF-8 with LF");
  });

  test("a binary file is told from a text file", async () => {
    const page = await site.open("#checker");
    await page.locator("#file").setInputFiles({ name: "body.json", mimeType: "application/json", buffer: Buffer.from([0x22, 0xff, 0x22]) });
    await expectOutcome(page, "invalid no event: 1 issue");
    await expect.poll(() => page.locator("#issues li").textContent()).toContain("body must be UTF-8");
  });

  test.each<[what: string, body: string]>([
    ["deep nesting", "[".repeat(50_000) + "]".repeat(50_000)],
    [
      "deep nesting in an unknown event",
      `{"id":"a","event":"x","createdAt":"2024-01-01T00:00:00Z","data":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    ],
    ["a megabyte of array", `{"id":"a","event":"x","createdAt":"2024-01-01T00:00:00Z","data":{"a":[${"1,".repeat(500_000)}1]}}`],
    ["names of prototypes", '{"__proto__": {"event": "link.clicked"}, "event": "constructor", "constructor": 1}'],
    [
      "markup",
      '{"event": "<img src=x onerror=alert(1)>", "id": "<script>alert(1)</script>", "createdAt": "2024-01-01T00:00:00Z", "data": {}}',
    ],
  ])("survives %s", async (_what, body) => {
    const page = await check(body);
    await page.locator("#outcome b").waitFor();
    expect(await page.locator("#checker img, #checker script").count()).toBe(0);
  });
});

async function check(body: string): Promise<Page> {
  const page = await site.open("#checker");
  await page.locator("#body").fill(body);
  return page;
}

async function expectOutcome(page: Page, outcome: string): Promise<void> {
  await expect.poll(() => page.locator("#outcome").textContent()).toBe(outcome);
}
