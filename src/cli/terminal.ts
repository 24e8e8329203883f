import { once } from "node:events";
import { styleText } from "node:util";
import { jsonText } from "./json-text.js";
import { redact } from "./secrets.js";
import { visibleLines } from "./terminal-text.js";

export type Style = "green" | "yellow" | "red" | "cyan" | "dim" | "bold";

/** Writes a line of the result. Any part that a stranger chose must first go through `visibleText` or `jsonText`. That cannot be done here, because colours are control characters. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line of JSON: the result for scripts. */
export function printJson(value: unknown): void {
  print(jsonText(value));
}

/** Writes everything that a function prints at once, and waits until the stream has taken it: results must not pile up in memory. */
export async function printTogether(work: () => void): Promise<void> {
  process.stdout.cork();
  work();
  process.stdout.uncork();
  if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
}

/** Writes a message about the work, not its result. Secrets, and control characters other than line breaks, are not shown. */
export function printStatus(text: string): void {
  process.stderr.write(`${visibleLines(redact(text))}\n`);
}

/** Colours a text if the stream is a terminal that wants colours (https://no-color.org). */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return stream.isTTY && !process.env.NO_COLOR ? styleText(style, text, { stream }) : text;
}

/** The colour of each outcome. */
export const outcomeStyles = { known: "green", unknown: "yellow", invalid: "red" } as const;
