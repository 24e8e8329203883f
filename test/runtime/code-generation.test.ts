import { expect, test } from "vitest";

test("the tests of this folder run where nothing can be compiled at run time", () => {
  expect(() => new Function("return 1")()).toThrow(EvalError);
});
