import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { reportSkipped } from "./skipped.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a Chromium to test with: at the path in the environment variable CHROMIUM, or where Debian has it. */
export const hasChromium = existsSync(executablePath);

/** Says that tests are skipped for want of a browser, or fails where REQUIRE_BROWSER is set. */
export function reportNoChromium(what: string): void {
  if (!hasChromium) reportSkipped(what, `there is no ${executablePath}`, "REQUIRE_BROWSER");
}

/** Starts a headless Chromium that asks nobody but the page's own server. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
