/** The name under which other modules import the validator of a shape. */
export function validatorName(title: string): string {
  return `validate${title}`;
}

/** The name of a format's RegExp: `date-time` is `dateTimeFormat`. */
export function formatName(format: string): string {
  const [first = "", ...rest] = wordsOf(format);
  return `${first}${rest.map(capitalized).join("")}Format`;
}

/** The end of the name of a variable that belongs to a property: `utm_source` is `UtmSource`. */
export function nameEnd(property: string): string {
  return wordsOf(property).map(capitalized).join("");
}

function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
