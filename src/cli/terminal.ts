import { once } from "node:events";
import { styleText } from "node:util";
import { jsonText } from "./json-text.js";
import { redact } from "./secrets.js";
import { visibleLines } from "./terminal-text.js";

export type Style = "green" | "yellow" | "red" | "cyan" | "dim" | "bold";

/** Writes a line of the result. What of it a stranger chose has to go through `visibleText` or `jsonText`: colours are control characters, so this cannot be done here. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line of JSON: the result for scripts. */
export function printJson(value: unknown): void {
  print(jsonText(value));
}

/** Writes what a function prints all at once, and waits until it is on its way: results must not pile up in memory. */
export async function printTogether(work: () => void): Promise<void> {
  process.stdout.cork();
  work();
  process.stdout.uncork();
  if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
}

/** Writes a message: something about the work, not its result. Without secrets, and without control characters but line breaks. */
export function say(text: string): void {
  process.stderr.write(`${visibleLines(redact(text))}\n`);
}

/** A text in a colour, where the stream is a terminal that wants colours (https://no-color.org). */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return stream.isTTY && !process.env.NO_COLOR ? styleText(style, text, { stream }) : text;
}

/** The colour of each outcome. */
export const outcomeStyles = { known: "green", unknown: "yellow", invalid: "red" } as const;
