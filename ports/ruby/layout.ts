/** RuboCop's maximum line length. */
const longest = 120;

/** Whether a line is short enough when nested this many levels deep. */
export function fits(line: string, levels: number): boolean {
  return 2 * levels + line.length <= longest;
}

/** Indents lines by a number of levels; empty ones stay empty. */
export function indent(text: string, levels = 1): string {
  return text.replaceAll(/^(?=.)/gm, "  ".repeat(levels));
}

/** Text as a comment, wrapped to fit when nested this many levels deep. */
export function comment(text: string, levels: number): string {
  return wrapped(text.split(" "), longest - 2 * levels - "# ".length)
    .map((line) => `# ${line}`)
    .join("\n");
}

/** A text as a literal. */
export function literal(value: unknown): string {
  if (value === null) return "nil";
  return typeof value === "string" ? JSON.stringify(value).replaceAll(/#(?=[{$@])/g, "\\#") : String(value);
}

/** A list of names as an array, nested this many levels deep. */
export function nameList(names: readonly string[], levels: number): string {
  return names.every((name) => /^[\w.-]+$/.test(name))
    ? wordArray("%w", names, levels)
    : `[\n${names.map((name) => indent(literal(name))).join(",\n")}\n]`;
}

/** A list of symbols as an array, nested this many levels deep. */
export function symbolList(names: readonly string[], levels: number): string {
  return wordArray("%i", names, levels);
}

function wordArray(kind: "%w" | "%i", words: readonly string[], levels: number): string {
  const line = `${kind}[${words.join(" ")}]`;
  if (words.length <= 4) return line;
  return `${kind}[\n${indent(wrapped(words, longest - 2 * levels - 2).join("\n"))}\n]`;
}

/** `QRCodeFrame` as `qr_code_frame`. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

/** A value as the name of a constant. */
export function constantCase(value: string): string {
  return value.replaceAll(/[^A-Za-z\d]+/g, "_").toUpperCase();
}

function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
