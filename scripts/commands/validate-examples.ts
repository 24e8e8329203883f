import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { styleText } from "node:util";
import Table from "cli-table3";
import { safeParseWebhookEvent } from "codeqr-webhooks";
import { loadContract } from "../contract/load.js";
import { runCommand, UsageError } from "../lib/command.js";
import { filesBelow } from "../lib/files-below.js";
import { repository } from "../lib/repository.js";

const usage = `Validates every payload below examples/, and those given, through the built package, and prints a table.

  npm start
  npm start -- my-payload.json

Exit codes: 0 no payload is invalid, 1 one is, 2 wrong arguments, or a path cannot be read.
`;

await runCommand({ usage, allowPositionals: true }, async (_values, given) => {
  const unreadable = given.filter((path) => !existsSync(path));
  if (unreadable.length > 0)
    throw new UsageError(`No such file: ${unreadable.join(", ")}. Give the path of a JSON file, as in: npm start -- my-payload.json`);
  const { events } = await loadContract(join(repository, "schemas"));
  const scopes = new Map(events.map((event) => [event.name, event.scope]));
  const examples = filesBelow(join(repository, "examples")).filter((path) => path.endsWith(".json"));
  const table = new Table({
    head: ["event", "scope", "file", "outcome", "time"],
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    colAligns: ["left", "left", "left", "left", "right"],
  });
  const reasons: string[] = [];
  const counts = { known: 0, unknown: 0, invalid: 0 };
  for (const path of [...examples.map((example) => join(repository, "examples", example)), ...given]) {
    const bytes = await readFile(path);
    const start = process.hrtime.bigint();
    const result = safeParseWebhookEvent(bytes);
    const microseconds = Number(process.hrtime.bigint() - start) / 1000;
    const event = (result.kind === "invalid" ? result.error.eventName : result.event.event) ?? "";
    const file = relative(process.cwd(), path);
    counts[result.kind]++;
    if (result.kind === "invalid") reasons.push(`${file}: ${result.error.message}`);
    table.push([event, scopes.get(event) ?? "", file, coloured(result.kind), `${microseconds.toFixed(0)} µs`]);
  }
  process.stdout.write(`${table}\n`);
  for (const reason of reasons) process.stdout.write(`${reason}\n`);
  process.stdout.write(`${counts.known} known, ${counts.unknown} unknown, ${counts.invalid} invalid\n`);
  return counts.invalid > 0 ? 1 : 0;
});

function coloured(kind: "known" | "unknown" | "invalid"): string {
  return process.stdout.isTTY ? styleText(({ known: "green", unknown: "yellow", invalid: "red" } as const)[kind], kind) : kind;
}
