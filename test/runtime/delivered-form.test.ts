import { describe, expect, test } from "vitest";
import { walkForm } from "../../scripts/contract/delivered-form.js";
import { canonicalize } from "../../src/canonicalize.js";
import { type DeliveredForm, deliveredPath, normalize } from "../../src/delivered-form.js";
import { appendPointer } from "../../src/json-pointer.js";
import { parsedBodies } from "../support/corpus.js";
import { deliver, deliveredForms } from "../support/deliver.js";

/** Every payload of an event that is delivered in another form: as it is, and as it may be delivered. */
const bodies = parsedBodies().flatMap(({ name, body }): [string, any, DeliveredForm][] => {
  const form = deliveredForms.get(body?.event);
  return form === undefined
    ? []
    : [
        [name, body, form],
        [`${name}, delivered`, deliver(body, form), form],
      ];
});

test("a normalized body is what the printed functions make of it, property for property, and leaves the body as it is", () => {
  expect(bodies.length).toBeGreaterThan(1000);
  for (const [name, body, form] of bodies) {
    const before = JSON.stringify(body);
    expect(JSON.stringify(normalize(body, form)), name).toBe(JSON.stringify(canonicalize(body, body.event, false)));
    expect(JSON.stringify(body), name).toBe(before);
  }
});

test("the path of every value of a normalized body leads to that value in the body as it came", () => {
  // The other tests of the corpus have these forms again, each with one value that is another.
  const ofForms = bodies.filter(([name]) => /^(?:documented|derived|delivered)[/.]/.test(name));
  expect(ofForms.length).toBeGreaterThan(100);
  const wrong = ofForms.flatMap(([name, body, form]) => {
    const pairs = [...walkForm(form)].flatMap((inner) => Object.values(inner.form.values ?? {}).flat());
    return scalarsIn(normalize(body, form)).flatMap(([pointer, value]) => {
      const found = deliveredPath(pointer, body, form).reduce<any>((current, token) => current[token], body);
      return found === value || pairs.some(([from, to]) => from === found && to === value) ? [] : [`${name}: ${pointer}`];
    });
  });
  expect(wrong).toEqual([]);
});

describe("where a pointer into the documented form leads in a body as it came", () => {
  const form: DeliveredForm = {
    wrapper: { name: "door", required: ["id", "open"], properties: ["id", "open", "key", "door_key"] },
    names: { door_key: "key" },
    properties: { key: { names: { cut_by: "cutBy" } } },
  };
  const wrapped = { eventName: "Opened", open: 1, door: { id: "a", open: 2, door_key: { cut_by: "b" }, "a/b": 3 } };
  test.each<[string, unknown, string, string[]]>([
    ["a property that is not wrapped", { id: "a", open: 2 }, "/open", ["open"]],
    ["one that is", wrapped, "/open", ["door", "open"]],
    ["one under another name, in another", wrapped, "/key/cutBy", ["door", "door_key", "cut_by"]],
    ["one of the wrapper", wrapped, "/eventName", ["eventName"]],
    ["one of the wrapper that the value has, too", wrapped, "/door/open", ["open"]],
    ["an escaped name", wrapped, "/a~1b", ["door", "a/b"]],
    ["what is missing from what is wrapped", wrapped, "/size/width", ["door", "size", "width"]],
    ["what is missing", { id: "a" }, "/size", ["size"]],
    ["what is missing from an object that only looks like a wrapper", { id: "a", open: 1, door: { id: "b" } }, "/size", ["size"]],
    ["where both names are there, the documented one", { id: "a", door_key: 1, key: { cutBy: 2 } }, "/key/cutBy", ["key", "cutBy"]],
    ["the delivered one beside it", { id: "a", door_key: 1, key: 2 }, "/door_key", ["door_key"]],
    ["what no object has of its own", {}, "/constructor", ["constructor"]],
    ["the whole", wrapped, "", []],
    ["through what has no properties", { id: 5 }, "/id/x", ["id", "x"]],
  ])("%s", (_name, body, pointer, path) => expect(deliveredPath(pointer, body, form)).toEqual(path));

  test("in a list", () => {
    expect(deliveredPath("/1/key", [{}, { door_key: 1 }], { items: { names: { door_key: "key" } } })).toEqual(["1", "door_key"]);
  });
});

/** The values of a body that hold no other, by their pointers. */
function scalarsIn(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => scalarsIn(inner, appendPointer(path, name)));
}
