import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { serveSite } from "../../scripts/site/serve-site.js";
import { hasChromium, launchChromium } from "../support/chromium.js";
import { siteOfCommit } from "../support/site-of-commit.js";
import { folder } from "./open-site.js";

const usage = `Takes pictures of the event catalogue in four widths and both themes: of the first screen, of an event, of its code and of the checker.

  npm run site:screenshots -- --to before --commit v1.0.0
  npm run site:screenshots -- --to after

--to      the folder for the PNG files, in what is now the working folder; it may be there already
--commit  a commit whose catalogue is taken instead of the one in generated/site/

Exit codes: 0 taken, 2 wrong arguments, or no Chromium.
`;

const widths = { 1440: 900, 1024: 768, 768: 1024, 390: 844 };
const themes = ["light", "dark"] as const;
const places = { first: "", event: "#sale.created", code: "#sale.created:code", checker: "#checker" };

await runCommand({ usage, options: { to: { type: "string" }, commit: { type: "string" } } }, async ({ to, commit }) => {
  if (to === undefined) throw new UsageError("--to is missing: name a folder for the pictures");
  if (!hasChromium) throw new UsageError("there is no Chromium: name one in the environment variable CHROMIUM");
  const { server, url } = await serveSite(commit === undefined ? folder : siteOfCommit(commit), 0);
  mkdirSync(to, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const [width, height] of Object.entries(widths))
      for (const colorScheme of themes) {
        const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme });
        for (const [name, hash] of Object.entries(places)) {
          await page.goto("about:blank");
          await page.goto(url + hash, { waitUntil: "load" });
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
          const path = join(to, `${name}-${width}-${colorScheme}.png`);
          await page.screenshot({ path });
          process.stdout.write(`${path}\n`);
        }
        await page.close();
      }
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
});
