import { expect, test } from "vitest";
import { load } from "../load/load.js";

// A short run of `npm run load`.

test.each(["node:http", "Express 4", "Express 5"])(
  "%s under load, every second delivery hostile: every answer is right",
  async (server) => {
    const { statuses, wrong, toBeHandled, last } = await load(server, 1_500, 50);
    expect(wrong).toEqual([]);
    expect([last.handled, last.errors, last.sockets]).toEqual([toBeHandled, [], 0]);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining(["200", "202", "401", "413", "500", "503", "cut off"]));
  },
  120_000,
);
