import { describe, expect, test } from "vitest";
import { definitions } from "../../generated/typescript/json-schemas/documented.js";
import { safeParseWebhookEvent } from "../../src/index.js";
import {
  createWebhookObserver,
  mergeWebhookObservations,
  type WebhookObservation,
  type WebhookObserverOptions,
} from "../../src/observe.js";
import { corpus, examples } from "../support/corpus.js";

const texts = examples.map(({ bytes }) => new TextDecoder().decode(bytes));

interface Body {
  [name: string]: unknown;
  id: string;
  createdAt: string;
  data: Record<string, unknown> & { link: Record<string, unknown> };
}

function observed(bodies: readonly unknown[], options?: WebhookObserverOptions): WebhookObservation {
  const observer = createWebhookObserver(options);
  for (const body of bodies) observer.add(safeParseWebhookEvent(body));
  return observer.report();
}

/** A click that was delivered, changed. */
function click(change: (body: Body) => void): Body {
  const text = examples.find(({ name }) => name === "documented/link.clicked.json")?.bytes;
  const body = JSON.parse(new TextDecoder().decode(text)) as Body;
  change(body);
  return body;
}

test("the examples of the package have no undeclared property, no unknown event and no fault", () => {
  const { bodies, undeclared, unknownEvents, invalid, dropped } = observed(texts);
  expect({ bodies, undeclared, unknownEvents, invalid }).toEqual({ bodies: texts.length, undeclared: [], unknownEvents: [], invalid: [] });
  expect(Object.values(dropped)).toEqual([0, 0, 0, 0, 0]);
});

describe("an undeclared property", () => {
  test.each<[string, (body: Body) => void, object]>([
    [
      "of the body",
      (body) => (body.attempt = 2),
      { path: "/attempt", type: "LinkClickedEvent", property: "/attempt", types: { integer: 1 } },
    ],
    [
      "of the data",
      (body) => (body.data.sum = 1.5),
      { path: "/data/sum", type: "LinkClickedEvent", property: "/data/sum", types: { number: 1 } },
    ],
    [
      "of a shared object",
      (body) => (body.data.link.shade = null),
      { path: "/data/link/shade", type: "Link", property: "/shade", types: { null: 1 } },
    ],
    [
      "in a list",
      (body) => (body.data.link.tags = [{ id: "t", name: "", color: "", shade: "" }]),
      { path: "/data/link/tags/*/shade", type: "Tag", property: "/shade", types: { string: 1 } },
    ],
    [
      "named like what every object inherits",
      ({ data }) => Object.assign(data.link, { toString: true }),
      { path: "/data/link/toString", types: { boolean: 1 } },
    ],
    ["with a slash in its name", (body) => (body.data.link["a/b"] = 1), { path: "/data/link/*", types: { integer: 1 } }],
    ["with a name that is data", (body) => (body.data.link["mary@example.com"] = 1), { path: "/data/link/*", types: { integer: 1 } }],
    [
      "that is a moment",
      (body) => (body.data.link.seenAt = "2026-11-25T10:00:00Z"),
      { path: "/data/link/seenAt", types: { string: 1 }, format: "date-time" },
    ],
  ])("%s", (_case, change, expected) => {
    const { undeclared } = observed([click(change)]);
    const place = { event: "link.clicked", times: 1, bodies: 1, first: { id: "evt_b9ywgxWqai2glUpCQjclB17kM", day: "2024-08-30" } };
    expect(undeclared.filter(({ path }) => !path.endsWith("/id"))).toEqual([expect.objectContaining({ ...place, ...expected })]);
  });

  test("has what is below it, and counts bodies and times", () => {
    const seen = (shades: readonly unknown[]) => click(({ data }) => (data.link.shades = shades));
    const { undeclared } = observed([seen([{ name: "a" }, { name: null }]), seen([])]);
    expect(undeclared.map(({ path, times, bodies, types }) => ({ path, times, bodies, types }))).toEqual([
      { path: "/data/link/shades", times: 2, bodies: 2, types: { array: 2 } },
      { path: "/data/link/shades/*", times: 2, bodies: 1, types: { object: 2 } },
      { path: "/data/link/shades/*/name", times: 2, bodies: 1, types: { string: 1, null: 1 } },
    ]);
  });

  test("that is a map has one entry for all of its names", () => {
    const names = Array.from({ length: 60 }, (_, index) => [`name${index}`, index]);
    const { undeclared } = observed([click(({ data }) => (data.link.more = Object.fromEntries(names)))]);
    expect(undeclared.map(({ path, property, times }) => [path, property, times])).toEqual([
      ["/data/link/more", "/more", 1],
      ["/data/link/more/*", "/more/*", 60],
    ]);
  });

  test("of an object in its order or any other is found", () => {
    const shuffled = click(({ data }) => (data.link = { shade: 1, ...Object.fromEntries(Object.entries(data.link).reverse()) }));
    const { undeclared } = observed([click(() => {}), shuffled, click(() => {}), shuffled]);
    expect(undeclared).toEqual([expect.objectContaining({ path: "/data/link/shade", times: 2, bodies: 2 })]);
  });

  test("has its first and last event by day and id", () => {
    const bodies = ["2026-03-02T00:30:00.000+02:00 b", "2026-03-02T10:00:00.000Z c", "2026-03-02T10:00:00.000Z a"].map((moment) =>
      click((body) => {
        [body.createdAt = "", body.id = ""] = moment.split(" ");
        body.data.link.shade = 1;
      }),
    );
    expect(observed(bodies).undeclared).toEqual([
      expect.objectContaining({ first: { id: "b", day: "2026-03-01" }, last: { id: "c", day: "2026-03-02" } }),
    ]);
  });
});

test("a value outside of the known ones has an entry; an empty text has none", () => {
  const bodies = ["Watch", "Watch", "Fridge", "", "Desktop"].map((device) =>
    click(({ data }) => ((data.interaction as Record<string, unknown>).device = device)),
  );
  const { unlisted } = observed(bodies);
  expect(unlisted.map(({ value, times, path, type, property }) => ({ value, times, path, type, property }))).toEqual([
    { value: "Fridge", times: 1, path: "/data/interaction/device", type: "Interaction", property: "/device" },
    { value: "Watch", times: 2, path: "/data/interaction/device", type: "Interaction", property: "/device" },
  ]);
});

test("an unknown event is told with what it holds", () => {
  const body = { id: "evt_1", event: "link.shared", createdAt: "2026-03-02T10:00:00.000Z", data: { with: ["a"] }, attempt: 1 };
  const { unknownEvents, undeclared } = observed([body]);
  expect(undeclared).toEqual([]);
  expect(unknownEvents).toEqual([
    {
      event: "link.shared",
      times: 1,
      bodies: 1,
      first: { id: "evt_1", day: "2026-03-02" },
      last: { id: "evt_1", day: "2026-03-02" },
      properties: [
        expect.objectContaining({ path: "/attempt" }),
        expect.objectContaining({ path: "/data/with" }),
        expect.objectContaining({ path: "/data/with/*" }),
      ],
    },
  ]);
});

test("reasons of invalid bodies are grouped, without what was found", () => {
  const { invalid } = observed(["[1,", "[2,", ...[1, 2].map((count) => click(({ data }) => (data.link.clicks = `secret ${count}`)))]);
  expect(invalid).toEqual([
    { event: "link.clicked", path: "/data/link/clicks", keyword: "type", expected: "must be an integer", bodies: 2 },
    { path: "", keyword: "json", expected: "must be JSON: unexpected end", bodies: 2 },
  ]);
});

test("what the contract declares and no body has is listed, without what is below it", () => {
  const { unseen } = observed([click(({ data }) => delete (data as Record<string, unknown>).eventName)]);
  expect(unseen).toEqual([{ event: "link.clicked", bodies: 1, paths: expect.arrayContaining(["/data/eventName"]) }]);
  expect(unseen[0]?.paths.filter((path) => unseen[0]?.paths.some((other) => path.startsWith(`${other}/`)))).toEqual([]);
});

test("observations of parts make the observation of the whole, also from JSON", () => {
  // Not of all invalid bodies: they have more reasons than find room.
  const bodies = corpus.filter(({ outcome }, index) => outcome !== "invalid" || index % 10 === 0).map(({ bytes }) => bytes);
  const parts = [0, 1, 2].map((part) => observed(bodies.filter((_, index) => index % 3 === part)));
  expect(mergeWebhookObservations(...(JSON.parse(JSON.stringify(parts)) as WebhookObservation[]))).toEqual(observed(bodies));
});

describe("no value is kept", () => {
  const known = new Set(namesWithKnownValues(definitions));
  const marked = examples.map(({ bytes }, index) => marks(JSON.parse(new TextDecoder().decode(bytes)), `marker${index}`));

  test.each([
    ["unless it is asked for", {}, false],
    ["but a few where values are kept", { values: true }, true],
  ])("%s", (_case, options, isKept) => {
    expect(JSON.stringify(observed(marked, options)).match(/.{80}marker.{20}/)).toEqual(isKept ? expect.anything() : null);
  });

  /** Puts a marker into every text whose value is free, and beside it in a property of its own. */
  function marks(value: unknown, marker: string, name = ""): unknown {
    const isNamed = ["id", "event", "createdAt"].includes(name) || /At$|timestamp|lastClicked|lastScan|lastView/.test(name);
    if (typeof value === "string") return isNamed || known.has(documentedName(name)) ? value : `${marker} ${name}`;
    if (Array.isArray(value)) return value.map((item) => marks(item, marker, name));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([each, inner]) => [each, marks(inner, marker, each)]);
    return { ...Object.fromEntries(entries), undeclared: `${marker} ${name}` };
  }
});

describe("its memory is bounded, and what found no room is counted", () => {
  test.each<[string, (index: number) => unknown, keyof WebhookObservation["dropped"]]>([
    ["undeclared properties", (index) => click(({ data }) => (data.link[`p${index}`] = { [`q${index}`]: 1 })), "undeclared"],
    ["values", (index) => click(({ data }) => ((data.interaction as Record<string, unknown>).device = `d${index}`)), "unlisted"],
    ["events", (index) => ({ id: "e", event: `e${index}`, createdAt: "2026-03-02T10:00:00.000Z", data: {} }), "events"],
    ["reasons", (index) => `{"id":"e","event":"e${index}","createdAt":1,"data":{}}`, "invalid"],
  ])("%s", (_case, body, list) => {
    const bodies = Array.from({ length: 2500 }, (_, index) => body(index));
    const { dropped, ...lists } = observed(bodies);
    expect(dropped[list]).toBeGreaterThan(0);
    expect(JSON.stringify(lists).length).toBeLessThan(1_000_000);
  });
});

/** The names of the properties that have known values. */
function namesWithKnownValues(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]) => [
    ...(typeof inner === "object" && inner !== null && "x-known-values" in inner ? [name] : []),
    ...namesWithKnownValues(inner),
  ]);
}

/** The documented name of a property that may be delivered in snake case. */
function documentedName(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
