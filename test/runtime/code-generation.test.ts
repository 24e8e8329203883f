import { expect, test } from "vitest";

test("the tests of this folder run where nothing can be compiled at run time", () => {
  // oxlint-disable-next-line typescript/no-implied-eval -- This is what must not work.
  expect(() => new Function("return 1")()).toThrow(EvalError);
});
