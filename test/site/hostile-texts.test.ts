import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawnSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modelOf } from "../../scripts/contract/load.js";
import { printAll } from "../../scripts/output/print-all.js";
import type { Example } from "../../scripts/payloads/examples.js";
import { readPackageMetadata } from "../../scripts/printers/package-metadata.js";
import { hasChromium, launchChromium } from "../support/chromium.js";
import { hostileBody, hostileFiles, trace } from "../support/hostile-contract.js";
import { repository } from "../support/repository.js";
import { newPage } from "./open-site.js";

// Everything that is printed for a contract whose texts are made to be run. The packages of other languages are compiled in test/ports/ports.test.ts.

const root = mkdtempSync(join(tmpdir(), "codeqr-hostile-"));
const at = (path: string) => join(root, path);
beforeAll(async () => {
  const body = hostileBody as Example["payload"];
  const example: Example = {
    name: "derived/trap.sprung",
    kind: "derived",
    event: "trap.sprung",
    payload: body,
    body,
    text: JSON.stringify(body),
  };
  for (const { path, text } of await printAll(modelOf(hostileFiles), [example], await readPackageMetadata(repository))) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  writeFileSync(at("package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(root, { recursive: true }));

test("the types compile, and hold nothing but types", () => {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2022", "--types", "", at("typescript/types.d.ts")];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options], { encoding: "utf8" });
  expect(stdout).toBe("");
});

test.each(["open", "strict", "open-all-errors", "strict-all-errors"])("the %s validators load, and run nothing", async (variant) => {
  const { validators } = await import(/* @vite-ignore */ pathToFileURL(at(`typescript/validators/${variant}/index.js`)).href);
  const { more: _, ...data } = hostileBody.data;
  expect(validators.get("trap.sprung")({ ...hostileBody, data })).toBe(true);
  expect(existsSync(trace)).toBe(false);
});

describe.skipIf(!hasChromium)("the event catalogue", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("shows the texts as text", async () => {
    const problems: string[] = [];
    const page = await newPage(browser, {}, (problem) => problems.push(problem));
    page.on("dialog", (dialog) => {
      problems.push(`alert: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(at("site/index.html")).href);
    await expect
      .poll(() => page.locator("article[data-event] .lead").first().textContent())
      .toContain("</script><script>alert(1)</script> -->");
    expect(await page.locator("script:not([src])").count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
