import fc from "fast-check";
import { expect, test } from "vitest";
import { type CheckedBody, checkBody } from "../fuzz/check-body.js";
import { mutatedBodies } from "../fuzz/mutated-bodies.js";

test("what is true of all bodies holds for 4,000 mutated ones", () => {
  const seen: CheckedBody[] = [];
  fc.assert(
    fc.property(mutatedBodies, (body) => {
      seen.push(checkBody(body));
    }),
    { numRuns: 4000, seed: 2 },
  );
  for (const kind of ["known", "unknown", "invalid"]) expect(seen.filter((body) => body.kind === kind).length).toBeGreaterThan(3);
  expect(seen.filter(({ wasCanonical }) => !wasCanonical).length).toBeGreaterThan(400);
});
