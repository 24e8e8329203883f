import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { reportSkipped } from "./skipped.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a Chromium to test with: at the path in the environment variable CHROMIUM, or at Debian's path. */
export const hasChromium = existsSync(executablePath);

/** Reports that tests are skipped because there is no browser, or fails if REQUIRE_BROWSER is set. */
export function reportNoChromium(what: string): void {
  if (!hasChromium) reportSkipped(what, `there is no ${executablePath}`, "REQUIRE_BROWSER");
}

/** Starts a headless Chromium that contacts only the page's own server. */
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
