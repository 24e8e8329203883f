import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { webhookEventNames } from "../../../src/index.js";
import { repository } from "../../support/repository.js";

const folder = `${repository}examples/documented/`;
const page = `${repository}../shared/reference/webhook-event-types.txt`;

const isOfCatalogue = (file: string) => webhookEventNames.some((name) => file === `${name}.json`);

/** SHA-256 of each payload of the event page whose event is in the catalogue, as the page prints it. */
const checksums = Object.fromEntries(
  Object.entries<string>(JSON.parse(readFileSync(`${repository}test/support/documented-checksums.json`, "utf8"))).filter(([file]) =>
    isOfCatalogue(file),
  ),
);

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
});

test.runIf(existsSync(page))("the event page says the same", () => {
  const payloads = [...readFileSync(page, "utf8").matchAll(/^([a-z]+\.[a-z]+)\n(\{\n[\s\S]*?\n\})$/gm)].map(
    ([, event, text]) => [`${event}.json`, `${text}\n`] as const,
  );
  const ofCatalogue = payloads.filter(([file]) => isOfCatalogue(file));
  expect(ofCatalogue.map(([file]) => file).sort()).toEqual(Object.keys(checksums));
  for (const [file, text] of ofCatalogue) expect(readFileSync(folder + file, "utf8")).toBe(text);
});
