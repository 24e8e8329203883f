import { fullFormats } from "ajv-formats/dist/formats.js";

/**
 * An RFC 3339 date-time: a day that exists from the year 1 on, a time of day, an offset. A leap second and the year 0 are refused, because native dates of some languages cannot hold them.
 *
 * It is a RegExp, because a precompiled validator can include one. The ranges are written out, because ajv-formats' short form accepts a 19th month
 * and its long form is a function that is many times slower. It has `\d\d\d` and not `\d{3}`, which V8 runs a quarter slower, and no lookahead, which not every language has.
 */
const dateTime = new RegExp(
  [
    "^(?:",
    "(?:[1-9]\\d\\d\\d|0(?:[1-9]\\d\\d|0(?:[1-9]\\d|0[1-9])))-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))",
    "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29",
    ")",
    "[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",
  ].join(""),
);

/** Allows whatever `format` allows, and the empty string: CodeQR sends one where there is no address (delivery facts, "Values that are legal"). */
function orEmpty(format: unknown): RegExp {
  if (!(format instanceof RegExp)) throw new Error("ajv-formats has changed: the format is no longer a RegExp");
  return new RegExp(`^$|${format.source}`, format.flags);
}

/** The formats that an open validator checks: those that a port returns as a native type. */
export const openFormats: Readonly<Record<string, RegExp>> = { "date-time": dateTime };

/** The formats that a strict validator checks. */
export const strictFormats: Readonly<Record<string, RegExp>> = {
  ...openFormats,
  uri: /^$|^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/,
  email: orEmpty(fullFormats.email),
};

/** The names of all formats that a schema may use. */
export const formatNames: readonly string[] = Object.keys(strictFormats);
