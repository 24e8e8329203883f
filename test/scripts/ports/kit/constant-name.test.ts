import { expect, test } from "vitest";
import { constantName } from "../../../../scripts/ports/kit/casing.js";

const cases: readonly [name: string, property: string, value: string, expected: string][] = [
  ["words of the property and of the value", "paymentProcessor", "smart-tv", "PAYMENT_PROCESSOR_SMART_TV"],
  ["a value without a letter or a digit", "type", "?", "TYPE_VALUE"],
  ["an empty value", "type", "", "TYPE_VALUE"],
  ["a value in another script", "type", "日本", "TYPE_VALUE"],
  ["a value that begins with a digit", "type", "2d", "TYPE_2D"],
  ["a property that begins with a digit", "_2d", "on", "VALUE_2D_ON"],
];

test.each(cases)("%s", (_name, property, value, expected) => {
  expect(constantName(property, value)).toBe(expected);
});
