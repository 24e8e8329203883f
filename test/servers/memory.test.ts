import { expect, test } from "vitest";
import { bytesOneByOne, hostileMemory } from "../load/memory.js";

// A short run of `npm run load:memory`. If every chunk were kept, a byte would cost about 420 bytes.

test("a body in chunks of one byte costs little more memory than its bytes", async () => {
  const length = 1 << 20;
  const connections = 4;
  const { peak, answers } = await hostileMemory("node:http", bytesOneByOne(length), connections, 512);
  expect(answers).toEqual(["401"]);
  expect(peak / length).toBeLessThan(60);
}, 120_000);
