import { expect, test } from "vitest";
import { deliveredSteps, sharedForms } from "../../../../scripts/ports/kit/delivered-steps.js";

const inner = { title: "Inner", names: { old_name: "name" } };
const outer = { title: "Outer", properties: { inner } };
const wrapper = { name: "link", required: ["id"], properties: ["id", "url"] };

test("a value leaves its wrapper first, and what is inside of it comes last", () => {
  const steps = deliveredSteps({ items: inner, properties: { inner }, values: { bot: [[0, false]] }, names: { a: "b" }, wrapper });
  expect(steps).toEqual([
    { kind: "unwrap", wrapper },
    { kind: "rename", delivered: "a", documented: "b" },
    { kind: "replace", name: "bot", pairs: [[0, false]] },
    { kind: "property", name: "inner", form: inner },
    { kind: "items", form: inner },
  ]);
});

test("a form that does not differ has no steps", () => {
  expect(deliveredSteps({})).toEqual([]);
});

test("shared forms come once, each after those that it needs, and without the form itself", () => {
  const form = { title: "Root", properties: { data: { properties: { outer, inner } } } };
  expect([...sharedForms(form)]).toEqual([
    ["Inner", inner],
    ["Outer", outer],
  ]);
});
