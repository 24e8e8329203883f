import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as open from "../../src/index.js";
import { hasManyValues } from "../../src/many-values.js";
import * as strict from "../../src/strict.js";
import { repository } from "../support/repository.js";

const example = (name: string) => JSON.parse(readFileSync(`${repository}examples/documented/${name}.json`, "utf8"));

/** A list, or an object, of the given size. */
const listOf = (length: number, item: () => unknown) => Array.from({ length }, item);
const objectOf = (size: number) => Object.fromEntries(listOf(size, () => 0).map((value, index) => [`p${index}`, value]));

/** The clicks of a link that is changed. */
function clicked(change: (link: Record<string, unknown>) => void): Record<string, unknown> {
  const body = example("link.clicked");
  change(body.data.link);
  return body;
}

describe("explaining gives every issue of a body with few values, and at most 1,000", () => {
  test.each<[string, Pick<typeof open, "explainWebhookEvent">, unknown, number]>([
    ["a list", open, clicked((link) => (link.tags = listOf(1000, () => 0))), 1000],
    ["a longer list", open, clicked((link) => (link.tags = listOf(1001, () => 0))), 1000],
    ["a list of objects without their required properties", open, clicked((link) => (link.tags = listOf(1500, () => ({})))), 1000],
    ["unknown properties", strict, { ...example("link.clicked"), ...objectOf(999) }, 999],
    ["more unknown properties", strict, { ...example("link.clicked"), ...objectOf(1500) }, 1000],
    ["unknown properties in a list", strict, clicked((link) => (link.tags = listOf(4, () => objectOf(400)))), 1000],
  ])("%s", async (_case, { explainWebhookEvent }, body, expected) => {
    expect(await explainWebhookEvent(body)).toHaveLength(expected);
  });
});

describe("explaining gives only the first issue of a body with more than 2,000 values", () => {
  const shared = objectOf(400);
  const itself = clicked((link) => (link.tags = [0, 0]));
  itself.self = itself;

  test.each<[string, Pick<typeof open, "explainWebhookEvent">, () => unknown]>([
    ["a list", open, () => clicked((link) => (link.tags = listOf(2001, () => 0)))],
    ["a list of millions", open, () => clicked((link) => (link.tags = Array(2_500_000).fill(0)))],
    ["a list of empty slots", open, () => clicked((link) => (link.tags = Array(4_000_000_000)))],
    ["a list elsewhere, and deep", open, () => ({ ...clicked((link) => (link.tags = [0, 0])), more: [{ deep: listOf(2001, () => 0) }] })],
    ["unknown properties", strict, () => ({ ...example("link.clicked"), ...objectOf(400_000) })],
    ["lists of objects, none of them large", strict, () => clicked((link) => (link.tags = listOf(1000, () => objectOf(400))))],
    ["one object many times", strict, () => clicked((link) => (link.tags = Array(1000).fill(shared)))],
    ["a value that contains itself", open, () => itself],
    ["depth", open, () => ({ ...clicked((link) => (link.tags = [0, 0])), deep: JSON.parse("[".repeat(9000) + "]".repeat(9000)) })],
  ])("%s", async (_case, { explainWebhookEvent }, body) => {
    expect(await explainWebhookEvent(body())).toHaveLength(1);
  });

  test("as text, too", async () => {
    const text = (length: number) => JSON.stringify(clicked((link) => (link.tags = listOf(length, () => 0))));
    expect(await open.explainWebhookEvent(text(2001))).toHaveLength(1);
    expect(await open.explainWebhookEvent(text(3))).toHaveLength(3);
  });
});

/** The value, and its number of properties and items. */
test.each<[string, unknown, boolean]>([
  ["2,000 items", listOf(2000, () => 0), false],
  ["2,001 items", listOf(2001, () => 0), true],
  ["2,000 properties", objectOf(2000), false],
  ["2,001 properties", objectOf(2001), true],
  ["2,000 of both, in each other", [objectOf(999), listOf(999, () => null)], false],
  ["2,001 of both, in each other", [objectOf(999), listOf(1000, () => null)], true],
  ["a long text", "x".repeat(5000), false],
  ["null", null, false],
])("many values: %s", (_name, value, expected) => {
  expect(hasManyValues(value)).toBe(expected);
});
