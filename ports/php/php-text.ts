/** The line length that PSR-12 recommends. */
const maxColumns = 120;

/** A string in PHP. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** A JSON scalar in PHP. */
export function literal(value: unknown): string {
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}

/** Whether a line is short enough; `indent` counts levels of four spaces. */
export function fits(line: string, indent: number): boolean {
  return 4 * indent + line.length <= maxColumns;
}

/** A doc comment, wrapped; each tag begins a line. */
export function docComment(text: string, indent: number, tags: readonly string[] = []): string {
  const pad = "    ".repeat(indent);
  if (tags.length === 0 && fits(`/** ${text} */`, indent)) return `${pad}/** ${text} */\n`;
  const lines = [...wrapped(text, indent), ...(tags.length > 0 && text !== "" ? [""] : []), ...tags];
  return `${pad}/**\n${lines.map((line) => `${pad} *${line === "" ? "" : ` ${line}`}\n`).join("")}${pad} */\n`;
}

/** An entry of an array: its value, or its entries. */
export type ArrayValue = string | readonly (readonly [key: string | undefined, value: ArrayValue])[];

/** A PHP array: on one line where it fits, several entries per line where all are flags, and one per line otherwise. */
export function arrayText(value: ArrayValue, indent: number, before = ""): string {
  if (typeof value === "string") return value;
  const entry = ([key]: (typeof value)[number], text: string) => (key === undefined ? text : `${quoted(key)} => ${text}`);
  const inline = (all: ArrayValue): string =>
    typeof all === "string" ? all : `[${all.map((pair) => entry(pair, inline(pair[1]))).join(", ")}]`;
  const short = inline(value);
  if (fits(`${before}${short},`, indent)) return short;
  const pad = "    ".repeat(indent);
  const lines = value.every(([, inner]) => inner === "true")
    ? filled(
        value.map((pair) => `${entry(pair, "true")},`),
        indent + 1,
      )
    : value.map((pair) => `${entry(pair, arrayText(pair[1], indent + 1, entry(pair, "")))},`);
  return `[\n${lines.map((line) => `${pad}    ${line}\n`).join("")}${pad}]`;
}

/** Wraps words into as few lines as possible. */
function filled(words: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`, indent)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function wrapped(text: string, indent: number): string[] {
  return text === "" ? [] : filled(text.split(" "), indent + 1);
}
