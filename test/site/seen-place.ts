import type { Page } from "playwright-core";

/** Jumps to a position that may not be laid out yet. @returns What tells where in the window that stands now which was in its middle then, in CSS pixels from the top. */
export async function jumpTo(page: Page, position: number): Promise<() => Promise<number>> {
  await page.evaluate((top) => scrollTo(0, top), position);
  // What is jumped to is laid out in the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const seen = await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2) as Element);
  return () => seen.evaluate((element) => Math.round(element.getBoundingClientRect().top));
}
