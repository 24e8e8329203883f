import { expect, test } from "vitest";
import { documentedForm } from "../../../scripts/payloads/documented-form.js";
import { canonicalize } from "../../../src/canonicalize.js";
import { corpus, examples } from "../../support/corpus.js";
import { deliver, deliveredForms } from "../../support/deliver.js";

/** Every payload of an event that is delivered in another form: unchanged, and as it may be delivered. */
const bodies = [...examples, ...corpus].flatMap(({ name, bytes }): [string, any][] => {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes));
    const form = deliveredForms.get(body?.event);
    return form === undefined
      ? []
      : [
          [name, body],
          [`${name}, delivered`, deliver(body, form)],
        ];
  } catch {
    return [];
  }
});

test("the documented form is the printed canonicalizers' result, property for property, and does not change the body", () => {
  expect(bodies.length).toBeGreaterThan(1000);
  for (const [name, body] of bodies) {
    const before = JSON.stringify(body);
    const form = deliveredForms.get(body.event) as NonNullable<ReturnType<typeof deliveredForms.get>>;
    expect(JSON.stringify(documentedForm(body, form)), name).toBe(JSON.stringify(canonicalize(body, body.event, false)));
    expect(JSON.stringify(body), name).toBe(before);
  }
});
