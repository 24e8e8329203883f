import { expect, test } from "vitest";
import type { Validator } from "../../generated/typescript/validator.js";
import * as open from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { corpus } from "../support/corpus.js";
import { bodiesOf, findKiller } from "./find-killer.js";

const validators = new Map<string, Validator<unknown>>();
for (const name of open.webhookEventNames)
  validators.set(name, (await import(/* @vite-ignore */ `../../generated/typescript/events/${name}.js`)).validate);

/** The tests of the corpus as one test: thousands, against each mutant of the code, would take hours. */
test("the package does what the conformance corpus says", async () => {
  const changed = new Set([...open.webhookEventNames, undefined]);
  const eventModule = (name: string) => ({ validate: validators.get(name) as Validator<unknown> });
  expect(await findKiller({ open, strict, eventModule, changed }, bodiesOf(corpus))).toBeUndefined();
});
