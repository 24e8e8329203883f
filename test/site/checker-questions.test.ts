import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { signWebhook } from "../../src/signature.js";
import { hasChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { siteOfTests } from "./open-site.js";

// What somebody on call asks of the checker.

const secret = "whsec_0123456789abcdef0123456789abcdef";
const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
const permissions = ["clipboard-read", "clipboard-write"];
const site = siteOfTests();

describe.skipIf(!hasChromium)("the checker", () => {
  test("tells whose signature a pasted request has", async () => {
    const page = await site.open("#checker", { permissions });
    await page.locator("#secret").fill(secret);
    await paste(page, `POST /webhooks HTTP/1.1\r\nHost: a\r\nCodeQR-Signature: ${await signWebhook(clicked, secret)}\r\n\r\n${clicked}`);
    await expectText(page, "#outcome", "known link.clicked, in documented form");
    await expectText(page, "#signature-verdict", "matches Signed by this secret.");
    await expectText(page, "#taken", "Taken from an HTTP request: the body and the signature.");
    await page.locator("#secret").fill("whsec_of-another-webhook");
    await expectText(page, "#signature-verdict", "does not match Not the signature of this body by this secret");
    await page.locator("#received").fill("12");
    await expectText(page, "#signature-verdict", "malformed");
    // Judged beside the page, not in it.
    expect(page.workers()).toHaveLength(1);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain("whsec_");
  });

  test("takes a whole header in the field for the signature", async () => {
    const page = await site.open("#checker", { permissions });
    const signature = await signWebhook(clicked, secret);
    await page.locator("#body").fill(clicked);
    await page.locator("#secret").fill(secret);
    await paste(page, `CodeQR-Signature: ${signature}`, "#received");
    expect(await page.locator("#received").inputValue()).toBe(signature);
    await expectText(page, "#signature-verdict", "matches");
  });

  test("says where the right body is, and checks it", async () => {
    const page = await site.open("#checker");
    await page.locator("#body").fill(JSON.stringify({ body: clicked }));
    await expectText(page, "#hints", "The body is at /body");
    await page.locator("#hints button").click();
    await expectText(page, "#outcome", "known link.clicked");
  });

  test("finds a byte that is not UTF-8", async () => {
    const page = await site.open("#checker");
    const buffer = Buffer.from('{\n "id": "é?"\n}');
    buffer[buffer.indexOf("?")] = 0xff;
    await page.locator("#file").setInputFiles({ name: "body.json", mimeType: "application/json", buffer });
    await expectText(page, "#issues", "line 2, column 10 body must be UTF-8: byte 12 is not");
  });

  test("says the number of all issues", async () => {
    const page = await site.open("#checker");
    await page.locator("#body").fill(clicked.replace('"clicks": 11', `"clicks": 11, "tags": [${Array(1001).fill(0).join(", ")}]`));
    await expectText(page, "#outcome", "invalid link.clicked: 1,001 issues, of which the first 200 are listed");
  });

  test.each<[how: string, replace: (page: Page) => Promise<unknown>]>([
    ["an example", (page) => page.locator("#example").selectOption("example:documented/sale.created")],
    ["Check at an example", (page) => page.locator('button[data-check="example:documented/sale.created"]').click()],
    ["a file", (page) => page.locator("#file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") })],
    ["a pasted request", (page) => paste(page, `POST / HTTP/1.1\nHost: a\n\n{ "id": 1 }`)],
    ["a dropped text", (page) => drop(page, "#outcome", { text: "{}" })],
    ["Clear", (page) => page.locator("#clear").click()],
  ])("brings a body back that was replaced by %s", async (_how, replace) => {
    const page = await site.open("#checker", { permissions });
    const body = clicked.replace('"clicks": 11', '"clicks": "11"');
    await page.locator("#body").fill(body);
    await page.locator("#received").fill("ab");
    await replace(page);
    await expect.poll(() => page.locator("#body").inputValue()).not.toBe(body);
    await page.locator("#undo").click();
    expect(await page.locator("#body").inputValue()).toBe(body);
    expect(await page.locator("#received").inputValue()).toBe("ab");
    await expectText(page, "#outcome", "invalid link.clicked: 1 issue");
    await expect.poll(() => page.locator("#undo").isVisible()).toBe(false);
  });

  test("brings it back by the usual key, too", async () => {
    const page = await site.open("#checker");
    await page.locator("#body").fill("{}");
    await page.locator("#example").selectOption("example:documented/sale.created");
    await page.locator("#body").press("Control+z");
    expect(await page.locator("#body").inputValue()).toBe("{}");
  });

  test.each(["#outcome", "h1", ".contents", "#editor"])("takes a file that is dropped on %s", async (target) => {
    const page = await site.open();
    await drop(page, target, { file: clicked });
    await expectText(page, "#outcome", "known link.clicked");
    await expectText(page, "#bytes", "dropped.json");
  });

  test("leaves a text that is dropped on a field to the browser", async () => {
    const page = await site.open("#checker");
    expect(await drop(page, "#body", { text: "{}" })).toBe(true);
    expect(await drop(page, "h1", { text: "{}" })).toBe(false);
    await expect.poll(() => page.locator("#body").inputValue()).toBe("{}");
  });

  test("says of more than 4 MiB what a receiver answers, and reads no more of it", async () => {
    const page = await site.open("#checker");
    await page.locator("#secret").fill(secret);
    await drop(page, "h1", { file: clicked.replace('"key"', `"more": "${"x".repeat(5 << 20)}", "key"`) });
    await expectText(page, "#outcome", "too large");
    await expectText(page, "#outcome", "a receiver answers 413");
    await expect.poll(() => page.locator("#signed").isVisible()).toBe(false);
    expect((await page.locator("#body").inputValue()).length).toBeLessThan(5000);
  });

  test("shows the faulty part of a body that is too long to be edited", async () => {
    const page = await site.open("#checker");
    const body = clicked.replace('"clicks": 11', `"more": "${"x".repeat(1 << 20)}", "clicks": "11"`);
    await drop(page, "#editor", { file: body });
    await expectText(page, "#outcome", "invalid link.clicked: 1 issue");
    await expectText(page, "#mirror mark", '"11"');
    await page.locator("#issues button").click();
    const selected = await page.locator("#body").evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe('"11"');
    await page.locator("#clear").click();
    await page.locator("#body").fill(clicked);
    await expectText(page, "#outcome", "known link.clicked");
  });

  test("copies the whole of a long documented form", async () => {
    const page = await site.open("#checker", { permissions });
    await drop(page, "#editor", { file: clicked.replace('"clicks": 11', `"clicks": 11, "more": "${"x".repeat(200_000)}"`) });
    await expectText(page, "#canonical", "Copy takes all");
    await page.locator('button[data-copy="canonical"]').click();
    await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
    const copied: { data: { link: { more: string } } } = await page.evaluate(async () => JSON.parse(await navigator.clipboard.readText()));
    expect(copied.data.link.more).toHaveLength(200_000);
  });

  test.each<[what: string, how: "drop" | "paste", text: () => string]>([
    ["a file of 4 MB", "drop", () => clicked.replace('"clicks": 11', `"clicks": 11, "tags": [${"0,".repeat(2_000_000)}0]`)],
    ["a file of 5 MB", "drop", () => "[".repeat(5 << 20)],
    ["a pasted megabyte", "paste", () => clicked.replace('"clicks": 11', `"clicks": 11, "more": [${"1,".repeat(500_000)}1]`)],
    ["a pasted body of 5,700 lines", "paste", () => clicked.replace('"clicks": 11', `"clicks": 11, "more": [${"1,\n".repeat(5_700)}1]`)],
    [
      "a pasted body of 19 KB",
      "paste",
      () => clicked.replace('"clicks": 11', `"clicks": 11, "more": [${"12345678901234567890,\n".repeat(800)}1]`),
    ],
  ])("does not hold up the page for %s", async (_what, how, text) => {
    const page = await site.open("#checker");
    await page.evaluate(
      (given) => {
        const data = new DataTransfer();
        if (given.how === "drop") data.items.add(new File([given.text], "dropped.json"));
        else data.setData("text/plain", given.text);
        Object.assign(globalThis, { data });
      },
      { how, text: text() },
    );
    const longest = await longestTask(page, async () => {
      await page.evaluate((kind) => {
        const { data } = globalThis as unknown as { data: DataTransfer };
        const options = { bubbles: true, cancelable: true };
        const event =
          kind === "drop"
            ? new DragEvent("drop", { ...options, dataTransfer: data })
            : new ClipboardEvent("paste", { ...options, clipboardData: data });
        // By itself, so that it is a task of its own.
        setTimeout(() => document.getElementById("body")?.dispatchEvent(event));
      }, how);
      await page.locator("#outcome b").waitFor({ timeout: 30_000 });
    });
    process.stdout.write(`longest task of the page: ${longest} ms\n`);
    expect(longest).toBeLessThan(50);
  });

  test("a phone shows the outcome right below the body", async () => {
    const page = await site.open("#checker", { viewport: { width: 390, height: 844 } });
    await page.locator("#body").fill("{}");
    await page.locator("#issues li").first().waitFor();
    const [editor, outcome, keys] = await Promise.all(["#editor", "#outcome", "#secret"].map((id) => page.locator(id).boundingBox()));
    const end = (editor?.y ?? 0) + (editor?.height ?? 0);
    expect((outcome?.y ?? 0) - end).toBeGreaterThan(0);
    expect((outcome?.y ?? 0) - end).toBeLessThan(120);
    expect(outcome?.y).toBeLessThan(keys?.y ?? 0);
    expect((outcome?.y ?? 0) + (outcome?.height ?? 0)).toBeLessThan(844);
  });
});

async function paste(page: Page, text: string, field = "#body"): Promise<void> {
  await page.locator(field).focus();
  await page.evaluate(
    ([selector, pasted]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted ?? "");
      document
        .querySelector(selector ?? "")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [field, text],
  );
}

/** Drops something, and returns whether it is left to the browser. */
function drop(page: Page, selector: string, { file, text = "" }: { readonly file?: string; readonly text?: string }): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (target, dropped) => {
        const dataTransfer = new DataTransfer();
        if (dropped.file === undefined) dataTransfer.setData("text/plain", dropped.text);
        else dataTransfer.items.add(new File([dropped.file], "dropped.json"));
        return target.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      { file, text },
    );
}

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await expect.poll(() => page.locator(selector).first().textContent()).toContain(text);
}

/** The longest task of the page's main thread while something is done, in milliseconds of processor time: other programs run beside the tests. */
async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  const main = events
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith("RunTask") && main.includes(`${pid} ${tid}`));
  expect(tasks.length).toBeGreaterThan(10);
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}
