const lineLength = 140;

/** A string literal. */
export function string(value: string): string {
  return JSON.stringify(value);
}

/** `LinkClickedEvent` as `link_clicked_event`. */
export function snake(typeName: string): string {
  return typeName.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_").toLowerCase();
}

/** A value as the name of a constant. */
export function upperSnake(value: string): string {
  const name = snake(value)
    .replace(/[^a-z0-9]+/g, "_")
    .toUpperCase();
  return /^\d/.test(name) ? `VALUE_${name}` : name;
}

/** A docstring, on several lines where it is long; empty for an empty text. */
export function docstring(indent: string, text: string): string {
  if (text === "") return "";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"');
  const single = `${indent}"""${escaped}"""\n`;
  if (single.length <= lineLength) return single;
  const lines: string[] = [];
  let line = `${indent}"""`;
  for (const word of escaped.split(" ")) {
    if (line.length + 1 + word.length > lineLength) {
      lines.push(line);
      line = indent + word;
    } else line += /^\s*(?:""")?$/.test(line) ? word : ` ${word}`;
  }
  return `${[...lines, line].join("\n")}\n${indent}"""\n`;
}

/** An import of names from a sibling module, on several lines where there are many. */
export function importOf(module: string, names: readonly string[]): string {
  return names.length <= 3
    ? `from .${module} import ${names.join(", ")}\n`
    : `from .${module} import (\n${names.map((name) => `    ${name},\n`).join("")})\n`;
}
