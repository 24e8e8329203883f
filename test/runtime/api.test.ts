import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as open from "../../src/index.js";
import * as strict from "../../src/strict.js";
import { repository } from "../support/repository.js";

const clicked = () => JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"));

/** The documented `link.clicked`, changed. */
function changed(change: (body: ReturnType<typeof clicked>) => void): unknown {
  const body = clicked();
  change(body);
  return body;
}

describe("the message of a WebhookParseError", () => {
  test.each<[string, unknown, string]>([
    [
      "a wrong type",
      changed((body) => (body.data.link.clicks = "3")),
      'link.clicked: /data/link/clicks must be an integer, got string "3"',
    ],
    [
      "a nullable type",
      changed((body) => (body.data.link.title = 4)),
      "link.clicked: /data/link/title must be a string or null, got number 4",
    ],
    ["null", changed((body) => (body.data.link.url = null)), "link.clicked: /data/link/url must be a string, got null"],
    ["an object", changed((body) => (body.data.link.url = {})), "link.clicked: /data/link/url must be a string, got object"],
    ["an array", changed((body) => (body.data.link = [])), "link.clicked: /data/link must be an object, got array"],
    ["a missing property", changed((body) => delete body.data.link.key), "link.clicked: /data/link/key is missing"],
    [
      "a date-time",
      changed((body) => (body.createdAt = "yesterday")),
      'link.clicked: /createdAt must be a valid date-time, got string "yesterday"',
    ],
    [
      "a long value",
      changed((body) => (body.data.link.clicks = "x".repeat(99))),
      `link.clicked: /data/link/clicks must be an integer, got string "${"x".repeat(40)}"…`,
    ],
    [
      "a value that is just short enough",
      changed((body) => (body.data.link.clicks = "x".repeat(40))),
      `link.clicked: /data/link/clicks must be an integer, got string "${"x".repeat(40)}"`,
    ],
    ["a boolean", changed((body) => (body.data.link.key = true)), "link.clicked: /data/link/key must be a string, got boolean true"],
    [
      "a number of many digits",
      changed((body) => (body.data.link.key = BigInt("9".repeat(50)))),
      `link.clicked: /data/link/key must be a string, got bigint ${"9".repeat(40)}`,
    ],
    [
      "two types",
      changed((body) => (body.data.interaction.bot = 2)),
      "link.clicked: /data/interaction/bot must be a boolean or null, got number 2",
    ],
    ["an unknown event", { event: "a.b" }, "a.b: /id is missing"],
    ["no event", {}, "webhook: /id is missing"],
    ["no object", [], "webhook: body must be an object, got array"],
    ["undefined", undefined, "webhook: body must be an object, got nothing"],
    ["no JSON", "{'", "webhook: body must be JSON: unexpected token at position 1"],
    ["cut-off JSON", "{", "webhook: body must be JSON: unexpected token at position 1"],
    ["no UTF-8", new Uint8Array([255]), "webhook: body must be UTF-8"],
  ])("%s", (_name, body, message) => {
    expect(() => open.parseWebhookEvent(body)).toThrow(expect.objectContaining({ name: "WebhookParseError", message }));
  });

  test.each<[string, unknown, string]>([
    ["an undeclared property", changed((body) => (body.data["a/b~c"] = 2)), "link.clicked: /data/a~1b~0c is not a known property"],
    ["a URI", changed((body) => (body.data.link.url = "no uri")), 'link.clicked: /data/link/url must be a valid uri, got string "no uri"'],
  ])("of strict, %s", (_name, body, message) => {
    expect(() => strict.parseWebhookEvent(body)).toThrow(expect.objectContaining({ message }));
  });

  test("counts the further issues", () => {
    const issue = { path: "/a", keyword: "required", message: "is missing" };
    expect(new open.WebhookParseError("a.b", [issue, issue]).message).toBe("a.b: /a is missing (and 1 more issue)");
    expect(new open.WebhookParseError("a.b", [issue, issue, issue]).message).toBe("a.b: /a is missing (and 2 more issues)");
  });

  test("names the event and the issues", () => {
    const result = open.safeParseWebhookEvent(changed((body) => (body.data.link.clicks = "3")));
    expect(result).toMatchObject({
      kind: "invalid",
      error: {
        eventName: "link.clicked",
        issues: [{ path: "/data/link/clicks", keyword: "type", message: 'must be an integer, got string "3"' }],
      },
    });
  });
});

describe("parseWebhookEvent", () => {
  test("returns what safeParseWebhookEvent returns for known and unknown events", () => {
    const body = clicked();
    expect(open.parseWebhookEvent(body)).toEqual({ kind: "known", event: body, raw: body });
    const unknown = { ...body, event: "a.b" };
    expect(open.parseWebhookEvent(unknown)).toEqual({ kind: "unknown", event: unknown, raw: unknown });
  });
});

describe("explainWebhookEvent", () => {
  test("lists every issue", async () => {
    const body = changed((value) => {
      value.data.link.clicks = "3";
      value.data.interaction.url = null;
      delete value.id;
    });
    expect((await open.explainWebhookEvent(body)).map(({ path }) => path).sort()).toEqual([
      "/data/interaction/url",
      "/data/link/clicks",
      "/id",
    ]);
  });
});

describe("isWebhookEvent", () => {
  test.each<[string, unknown, boolean]>([
    ["a known event", clicked(), true],
    ["an unknown event", { ...clicked(), event: "a.b" }, false],
    ["an invalid body", { ...clicked(), id: 1 }, false],
    ["text", JSON.stringify(clicked()), false],
    ["bytes", Buffer.from(JSON.stringify(clicked())), false],
    ["null", null, false],
  ])("%s", (_name, value, expected) => {
    expect(open.isWebhookEvent(value)).toBe(expected);
  });
});

describe("strict", () => {
  test.each<[string, unknown, { path: string; keyword: string }]>([
    ["a property of the envelope", changed((body) => (body.version = 2)), { path: "/version", keyword: "additionalProperties" }],
    [
      "a property of an object, escaped",
      changed((body) => (body.data.link["a/b~c"] = 2)),
      { path: "/data/link/a~1b~0c", keyword: "additionalProperties" },
    ],
    ["a URI", changed((body) => (body.data.link.url = "not a uri")), { path: "/data/link/url", keyword: "format" }],
  ])("%s is an issue in strict, but not in open", (_name, body, issue) => {
    expect(open.safeParseWebhookEvent(body).kind).toBe("known");
    expect(strict.safeParseWebhookEvent(body)).toMatchObject({ kind: "invalid", error: { issues: [issue] } });
  });

  test("has the same names as open", () => {
    expect(Object.keys(strict).sort()).toEqual(
      Object.keys(open)
        .filter((name) => name !== "canonicalizeWebhookEvent")
        .sort(),
    );
  });
});

describe("a value that is not plain data", () => {
  const hostile = {
    get event(): string {
      throw new Error("no");
    },
  };
  test.each<[string, unknown]>([
    ["a getter that throws", hostile],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
        },
      ),
    ],
  ])("%s is invalid", async (_name, value) => {
    expect(open.safeParseWebhookEvent(value)).toMatchObject({ kind: "invalid", error: { issues: [{ path: "", keyword: "readable" }] } });
    expect(open.isWebhookEvent(value)).toBe(false);
    expect(await open.explainWebhookEvent(value)).toHaveLength(1);
  });

  test("the input is not changed", () => {
    const body = Object.freeze(clicked());
    open.safeParseWebhookEvent(body);
    expect(body).toEqual(clicked());
  });
});

describe("canonicalizeWebhookEvent", () => {
  const delivered = () => changed((body) => Object.assign(body.data.interaction, { bot: 1 }));
  test("gives the documented form and leaves the body alone", () => {
    const body = delivered();
    expect(open.canonicalizeWebhookEvent(body)).toEqual(changed((value) => (value.data.interaction.bot = true)));
    expect(body).toEqual(delivered());
  });

  test.each<[string, unknown]>([
    ["a documented body", clicked()],
    ["an unknown event", { ...clicked(), event: "a.b" }],
    ["text", JSON.stringify(delivered())],
    ["null", null],
    ["undefined", undefined],
  ])("returns %s unchanged", (_name, value) => {
    expect(open.canonicalizeWebhookEvent(value)).toBe(value);
  });
});

describe("a body beyond the limits of docs/canonical-form.md is invalid, as text and as a value", () => {
  const envelope = { id: "e", event: "invoice.paid", createdAt: "2024-08-26T16:41:52.346Z" };
  /** A body of so many levels. */
  const body = (levels: number) => {
    let deep: unknown = [];
    for (let level = 4; level <= levels; level++) deep = [deep];
    return { ...envelope, data: { deep } };
  };
  const [deepest, tooDeep] = [body(128), body(129)];
  const itself: Record<string, unknown> = { ...envelope, data: {} };
  itself.self = itself;

  test("128 levels are taken", () => {
    expect(open.safeParseWebhookEvent(deepest).kind).toBe("unknown");
    expect(open.safeParseWebhookEvent(JSON.stringify(deepest)).kind).toBe("unknown");
  });

  test.each<[string, unknown, string]>([
    ["129 levels", tooDeep, "nested deeper than 128 levels"],
    ["129 levels, as text", JSON.stringify(tooDeep), "nested deeper than 128 levels"],
    ["10,000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "nested deeper than 128 levels"],
    ["a value that contains itself", itself, "nested deeper than 128 levels"],
    ["a number beyond a double", { ...envelope, data: { x: -Infinity } }, "a number is beyond the range of a double"],
    ["a number beyond a double that is the whole body", "1e400", "a number is beyond the range of a double"],
    ["a number beyond a double, as text", JSON.stringify(body(3)).replace("[]", "1e400"), "a number is beyond the range of a double"],
  ])("%s", (_what, value, reason) => {
    const result = open.safeParseWebhookEvent(value);
    expect(result).toMatchObject({ kind: "invalid", error: { message: `webhook: body must be JSON: ${reason}` } });
    expect(result).toMatchObject({ error: { issues: [{ path: "", keyword: "json" }] } });
  });

  test("a type guard says the same", () => {
    const clicked = JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8"));
    expect(open.isWebhookEvent({ ...clicked, more: deepest.data.deep })).toBe(true);
    expect(open.isWebhookEvent({ ...clicked, more: tooDeep })).toBe(false);
  });
});
