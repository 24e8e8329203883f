import { describe, expect, test } from "vitest";
import { explainWebhookEvent, safeParseWebhookEvent } from "../../src/index.js";
import { canonicalOf, corpus } from "../support/corpus.js";

describe("the conformance corpus", () => {
  test.each(corpus.map((entry) => [entry.name, entry] as const))("%s", async (_name, entry) => {
    const { bytes, outcome, issue, repeat } = entry;
    const result = safeParseWebhookEvent(bytes);
    expect(result.kind).toBe(outcome);
    expect(result.raw).toBe(bytes);
    const issues = await explainWebhookEvent(bytes);
    if (result.kind !== "invalid") {
      // What is repeated 10,000 times is too deep for the comparison, not for the parser.
      if (repeat === undefined) expect(result.event).toEqual(canonicalOf(entry));
      expect(issues).toEqual([]);
      return;
    }
    const [first] = result.error.issues;
    if (issue !== undefined) {
      expect({ path: first?.path, keyword: first?.keyword }).toEqual(issue);
      expect(issues.map(({ path, keyword }) => ({ path, keyword }))).toContainEqual(issue);
      expect(result.error.message).toContain(issue.path || "body");
    }
    expect(result.error.message).not.toContain("\n");
    expect(result.error.message.length).toBeLessThan(300);
  });

  test("leaves Object.prototype alone", () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
