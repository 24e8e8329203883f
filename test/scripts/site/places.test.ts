import { describe, expect, test } from "vitest";
import { deliveredPointer, documentedPointers, dotted } from "../../../scripts/site/places.js";
import { typosBetween } from "../../../site/client/typos.js";

const places = { "/data": "/data/door", "/data/note": "/data/note", "/data/bell/id": "/data/door/bell/bell_id" };

describe("where a value arrives", () => {
  test.each<[documented: string, delivered: string]>([
    ["/id", "/id"],
    ["/data", "/data/door"],
    ["/data/key", "/data/door/key"],
    ["/data/keys/*/name", "/data/door/keys/*/name"],
    ["/data/note", "/data/note"],
    ["/data/bell/id", "/data/door/bell/bell_id"],
    ["/database", "/database"],
  ])("%s at %s, and back", (documented, delivered) => {
    expect(deliveredPointer(places, documented)).toBe(delivered);
    expect([...documentedPointers(places, delivered), delivered]).toContain(documented);
  });

  test("as code has it", () => expect(dotted("/data/tags/*/name")).toBe("data.tags[].name"));
});

test.each<[typed: string, word: string, typos: number]>([
  ["link", "link", 0],
  ["lnk.clicked", "link.clicked", 1],
  ["link.clcike", "link.clicked", 2],
  ["craeted", "created", 1],
  ["curency", "currency", 1],
  ["domian", "domain", 1],
  ["dmoian", "domain", Infinity],
  ["lkn", "link", Infinity],
  ["something", "currency", Infinity],
])("%s for %s has %d typos", (typed, word, typos) => expect(typosBetween(typed, word)).toBe(typos));
