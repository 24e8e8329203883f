import { describe, expect, test } from "vitest";
import { explainWebhookEvent, safeParseWebhookEvent, type WebhookResult } from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { canonicalOf, corpus } from "../support/corpus.js";
import { withoutOwnWords } from "../support/messages.js";

describe("the conformance corpus", () => {
  test.each(corpus.map((entry) => [entry.name, entry] as const))("%s", async (_name, entry) => {
    const { bytes, outcome, issue, message, repeat } = entry;
    const result = safeParseWebhookEvent(bytes);
    expect(result.kind).toBe(outcome);
    expect(result.raw).toBe(bytes);
    const issues = await explainWebhookEvent(bytes);
    if (result.kind !== "invalid") {
      // A text that is repeated is too long for the comparison, but not for the parser.
      if (repeat === undefined) expect(result.event).toEqual(canonicalOf(entry));
      expect(issues).toEqual([]);
      return;
    }
    if (issue !== undefined) {
      expect(firstIssue(result)).toEqual(issue);
      expect(issues.map(({ path, keyword }) => ({ path, keyword }))).toContainEqual(issue);
      expect(result.error.message).toContain(issue.path || "body");
    }
    if (message !== undefined) expect(withoutOwnWords(result.error.message)).toBe(withoutOwnWords(message));
    expect(result.error.message).not.toContain("\n");
    expect(result.error.message.length).toBeLessThan(300);
  });

  test.each(corpus.map((entry) => [entry.name, entry] as const))("%s, in strict", async (_name, entry) => {
    const { bytes, outcome, issue, strict: strictIssue } = entry;
    const result = strict.safeParseWebhookEvent(bytes);
    expect(result.kind).toBe(strictIssue === undefined ? outcome : "invalid");
    if (strictIssue !== undefined) expect(firstIssue(result)).toEqual(strictIssue);
    const expected = strictIssue ?? issue;
    const issues = (await strict.explainWebhookEvent(bytes)).map(({ path, keyword }) => ({ path, keyword }));
    if (result.kind !== "invalid") expect(issues).toEqual([]);
    else if (expected !== undefined) expect(issues).toContainEqual(expected);
  });

  test("leaves Object.prototype alone", () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

function firstIssue(result: WebhookResult): unknown {
  const [first] = result.kind === "invalid" ? result.error.issues : [];
  return { path: first?.path, keyword: first?.keyword };
}
