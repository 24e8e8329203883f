import { expect, test } from "vitest";
import { constantName } from "../../../../scripts/ports/kit/casing.js";

const cases: readonly [name: string, names: Parameters<typeof constantName>, expected: string][] = [
  ["words of the property and of the value", ["paymentProcessor", "smart-tv"], "PAYMENT_PROCESSOR_SMART_TV"],
  ["a value without a letter or a digit", ["type", "?"], "TYPE_VALUE"],
  ["an empty value", ["type", ""], "TYPE_VALUE"],
  ["a value in another script", ["type", "日本"], "TYPE_VALUE"],
  ["a value that begins with a digit", ["type", "2d"], "TYPE_2D"],
  ["a property that begins with a digit", ["_2d", "on"], "VALUE_2D_ON"],
  ["a value without its property", ["smart-tv"], "SMART_TV"],
  ["a value without its property that begins with a digit", ["2d"], "VALUE_2D"],
  ["a value without its property in another script", ["日本"], "VALUE"],
];

test.each(cases)("%s", (_name, names, expected) => {
  expect(constantName(...names)).toBe(expected);
});
