import { capitalized } from "../../lib/capitalized.js";

/** The name of a shape's validator function: `Link` has `validateLink`. */
export function validatorName(title: string): string {
  return `validate${title}`;
}

/** The name of a format's regular expression: `date-time` has `dateTimeFormat`. */
export function formatName(format: string): string {
  const [first = "", ...rest] = wordsOf(format);
  return `${first}${rest.map(capitalized).join("")}Format`;
}

/** How the names of variables for a property end: `UtmSource` for `utm_source`. */
export function nameEnd(property: string): string {
  return wordsOf(property).map(capitalized).join("");
}

function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}
