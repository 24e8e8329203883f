import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { serveSite } from "../../scripts/site/serve-site.js";
import { hasChromium, launchChromium } from "../support/chromium.js";

/** The event catalogue in a real browser, served as in production. */
interface OpenedSite {
  /** Opens the page in its own window. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Events since the last call that should never happen: errors, violations of the security policy, requests to other hosts. */
  problems(): string[];
  close(): Promise<void>;
}

export const folder = fileURLToPath(new URL("../../generated/site/", import.meta.url));

/** Opens the catalogue before the tests of a file and closes it after them. Each test fails if something happened that should never happen. */
export function siteOfTests(): Pick<OpenedSite, "open"> {
  let site: OpenedSite | undefined;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => expect(site?.problems() ?? []).toEqual([]));
  afterAll(() => site?.close());
  return { open: (...window) => (site as OpenedSite).open(...window) };
}

/** Undefined if there is no browser: see `reportNoChromium`. */
async function openSite(): Promise<OpenedSite | undefined> {
  if (!hasChromium) return undefined;
  const [browser, { server, url }] = await Promise.all([launchChromium(), serveSite(folder, 0)]);
  let problems: string[] = [];
  return {
    async open(hash = "", options = {}) {
      const page = await newPage(browser, options, (problem) => problems.push(problem));
      page.on("request", (request) => {
        if (!request.url().startsWith(url)) problems.push(`request to ${request.url()}`);
      });
      await page.goto(url + hash);
      return page;
    },
    problems() {
      const found = problems;
      problems = [];
      return found;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A window that records its errors. */
export async function newPage(browser: Browser, options: BrowserContextOptions, report: (problem: string) => void): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => report(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") report(message.text());
  });
  return page;
}
