import { visibleText } from "../../visible-text.js";
import { redact } from "../secrets.js";
import { paint, print, printJson } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { findInputs } from "../stored/inputs.js";
import type { Deliver, Delivery } from "./deliver.js";
import { entriesOf } from "./entries.js";
import { loadOf, rounded } from "./load.js";

/**
 * Sends the bodies of some files again, one after the other, and tells of each. A line that cannot be read is told of and holds nothing up.
 *
 * @returns The exit code: 0 if every line was sent and accepted.
 * @throws {UsageError} When a file cannot be read, before anything is sent, or when there is nothing in them.
 */
export async function replay(files: readonly string[], deliver: Deliver, json: boolean): Promise<number> {
  const inputs = (await Promise.all(files.map((file) => findInputs(file, false)))).flat();
  const deliveries: Delivery[] = [];
  const unreadable: string[] = [];
  const start = performance.now();
  for (const input of inputs)
    for await (const entry of entriesOf(input)) {
      const { file, line } = entry;
      const place = `${file}:${line}`;
      if ("unreadable" in entry) {
        unreadable.push(place);
        process.exitCode = 1;
        if (json) printJson({ file, line, outcome: "unreadable", detail: entry.unreadable });
        else print(`${paint("red", "not sent")}  ${visibleText(place)}  ${entry.unreadable}`);
        continue;
      }
      const delivery = await deliver(entry.body);
      deliveries.push(delivery);
      const { outcome, status, milliseconds } = delivery;
      const detail = redact(delivery.detail);
      if (json) printJson({ file, line, ...delivery, milliseconds: rounded(milliseconds), detail });
      else {
        const verdict = paint(outcome === "accepted" ? "green" : "red", status === undefined ? outcome : `${status} ${outcome}`);
        print(`${verdict}  ${visibleText(place)}  ${milliseconds.toFixed(1)} ms${detail === "" ? "" : `  ${visibleText(detail)}`}`);
      }
    }
  if (deliveries.length === 0 && unreadable.length === 0) throw new UsageError("there is nothing to send in these files");
  const load = loadOf(deliveries, (performance.now() - start) / 1000);
  if (json) printJson({ summary: { ...load, unreadable: unreadable.length } });
  else
    print(`${load.deliveries} deliveries, ${load.accepted} accepted, in ${load.seconds} s; ${unreadable.length} lines could not be read`);
  return load.accepted === load.deliveries && unreadable.length === 0 ? 0 : 1;
}
