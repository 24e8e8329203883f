import { expect, test } from "vitest";
import { load } from "../load/load.js";

// A short run of `npm run load`.

test("every answer is right under load, every third delivery hostile", async () => {
  const { statuses, wrong, toBeHandled, samples } = await load(3_000, 50);
  expect(wrong).toEqual([]);
  expect(samples.at(-1)?.handled).toBe(toBeHandled);
  expect(new Set(statuses.keys())).toEqual(new Set(["200", "202", "401", "413", "500", "cut off"]));
}, 120_000);
