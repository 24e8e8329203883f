import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFormats } from "../../scripts/contract/formats.js";
import { isWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { isPresent, reportMissing } from "../ports/ports.js";
import { corpus, examples } from "../support/corpus.js";
import { repository } from "../support/repository.js";
import { build, judge, validators } from "./validators.js";

// The published schemas give third-party validators this package's verdicts, on every body that is JSON. A validator whose toolchain is missing is skipped, unless REQUIRE_PORTS is set.

const expectedFailures: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(`${repository}test/validators/expected-failures.json`, "utf8"),
);
const dateTime = openFormats["date-time"]!;

/** Decoded, and therefore without the byte order mark, which is not part of JSON. */
const bodies = [...examples, ...corpus].flatMap(({ name, bytes }) => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return [{ name, text, value: JSON.parse(text) as unknown }];
  } catch {
    return [];
  }
});

const texts = bodies.map(({ text }) => text);

const schemas: readonly [name: string, isKnown: (value: unknown) => boolean][] = [
  ["webhook-event.schema.json", isWebhookEvent],
  ["webhook-delivery.schema.json", (value) => safeParseWebhookEvent(value).kind === "known"],
];

describe.each(validators.map((validator) => [validator.name, validator] as const))("%s", (name, validator) => {
  const isHere = isPresent(validator);
  test("the toolchain is installed, or its absence is reported", () => reportMissing(`validator ${name}`, validator));

  describe.skipIf(!isHere)(`on ${bodies.length} bodies`, () => {
    const expected = expectedFailures[name] ?? {};
    let equal = 0;
    beforeAll(() => build(validator), 900_000);

    test.each(schemas)(
      "%s",
      (schema, isKnown) => {
        const path = `${repository}generated/schemas/${schema}`;
        const verdicts = judge(validator, path, dateTime, texts);
        const failures = bodies.flatMap(({ name: body, value }, index) => {
          const isEqual = verdicts[index] === isKnown(value);
          const isExpected = expected[`${schema}: ${body}`] !== undefined;
          if (isEqual) equal++;
          if (isEqual === !isExpected) return [];
          return [isEqual ? `${body} passes: remove it from expected-failures.json` : `${body}: ${verdicts[index]} is wrong`];
        });
        expect(failures).toEqual([]);
      },
      300_000,
    );

    afterAll(() => {
      process.stdout.write(`validator ${name}: ${equal} of ${schemas.length * bodies.length} verdicts are equal\n`);
    });
  });
});

test("there are valid and invalid bodies for each schema", () => {
  for (const [schema, isKnown] of schemas) {
    const known = bodies.filter(({ value }) => isKnown(value)).length;
    expect(known, schema).toBeGreaterThan(100);
    expect(bodies.length - known, schema).toBeGreaterThan(500);
  }
});

test("an expected failure is an existing verdict", () => {
  const names = new Set(schemas.flatMap(([schema]) => bodies.map(({ name }) => `${schema}: ${name}`)));
  expect(Object.values(expectedFailures).flatMap((reasons) => Object.keys(reasons).filter((name) => !names.has(name)))).toEqual([]);
});
