import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { webhookEventNames } from "../../src/index.js";
import { repository } from "../support/repository.js";
import { namedEvents } from "../support/some-event.js";

// Removing an event removes its schema, its bodies and its tests in the corpus, and nothing else. A test that needs an event other than those of the README takes one from test/support/some-event.ts.

const others = webhookEventNames.filter((name) => !namedEvents.includes(name));
const pattern = new RegExp(`\\b(?:${others.map((name) => name.replace(".", "\\.")).join("|")})\\b`);

const files = readdirSync(`${repository}test`, { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.(?:ts|js|mjs|cjs)$/.test(path) && !/(?:^|\/)(?:build|node_modules)\//.test(path),
);

test("no test names an event other than those of the README", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => pattern.test(readFileSync(`${repository}test/${path}`, "utf8")))).toEqual([]);
});
