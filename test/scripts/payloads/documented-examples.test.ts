import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository } from "../../support/repository.js";

const folder = `${repository}examples/documented/`;
const page = `${repository}../shared/reference/webhook-event-types.txt`;

/** SHA-256 of each payload of the event page, as the page prints it. */
const checksums: Record<string, string> = JSON.parse(readFileSync(`${repository}test/support/documented-checksums.json`, "utf8"));

test("the documented examples are the page's payloads, byte for byte", () => {
  const actual = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(folder + file))
          .digest("hex"),
      ]),
  );
  expect(actual).toEqual(checksums);
  expect(Object.keys(actual)).toHaveLength(11);
});

test.runIf(existsSync(page))("the event page says the same", () => {
  const payloads = [...readFileSync(page, "utf8").matchAll(/^([a-z]+\.[a-z]+)\n(\{\n[\s\S]*?\n\})$/gm)].map(
    ([, event, text]) => [`${event}.json`, `${text}\n`] as const,
  );
  expect(payloads.map(([file]) => file).sort()).toEqual(Object.keys(checksums));
  for (const [file, text] of payloads) expect(readFileSync(folder + file, "utf8")).toBe(text);
});
