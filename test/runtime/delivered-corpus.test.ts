import { describe, expect, test } from "vitest";
import { canonicalize } from "../../src/canonicalize.js";
import { explainWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { corpus, examples } from "../support/corpus.js";
import { deliver, deliveredForms } from "../support/deliver.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const formOf = (body: any) => deliveredForms.get(body?.event);

/** Every payload in documented form, patched or not, whose event is delivered in another form. */
const differing = [
  ...examples.map((example) => ({ ...example, outcome: "known", issue: undefined, canonical: undefined })),
  ...corpus,
].filter(({ name, bytes, canonical }) => {
  if (name.startsWith("delivered") || canonical !== undefined || name.includes("several names of one property")) return false;
  try {
    return formOf(JSON.parse(text(bytes))) !== undefined;
  } catch {
    return false;
  }
});

describe("the documented and the delivered form of a payload have the same outcome", () => {
  test.each(differing.map((entry) => [entry.name, entry] as const))("%s", async (_name, { bytes, outcome, issue }) => {
    const documented = JSON.parse(text(bytes));
    const delivered = JSON.stringify(deliver(documented, formOf(documented) as NonNullable<ReturnType<typeof formOf>>));
    const result = safeParseWebhookEvent(delivered);
    expect(result.kind).toBe(outcome);
    if (result.kind !== "invalid") return;
    const [first] = result.error.issues;
    expect({ path: first?.path, keyword: first?.keyword }).toEqual(issue);
    expect((await explainWebhookEvent(delivered)).map(({ path }) => path)).toContain(issue?.path);
  });
});

test.each(differing.filter(({ outcome }) => outcome === "known").map(({ name, bytes }) => [name, bytes] as const))(
  "%s is the same after it has been delivered",
  (_name, bytes) => {
    const documented = JSON.parse(text(bytes));
    const form = formOf(documented) as NonNullable<ReturnType<typeof formOf>>;
    const { eventName: _, ...data } = (canonicalize(deliver(documented, form), documented.event, false) as any).data;
    const { eventName: __, ...expected } = documented.data;
    expect(data).toEqual(expected);
  },
);
