import { parseArgs } from "node:util";
import { load } from "./load.js";

// A receiver under load, every third delivery hostile. Exit codes: 0 every answer was right, 1 one was not, 2 wrong arguments.

const usage = `Sends deliveries to a receiver on this machine, every third of them hostile, and looks at its answers and its memory.

  npm run load -- --deliveries 200000 --concurrency 50
`;

async function main(args: string[]): Promise<number> {
  let deliveries: number;
  let concurrency: number;
  try {
    const options = { deliveries: { type: "string", default: "200000" }, concurrency: { type: "string", default: "50" } } as const;
    const { values } = parseArgs({ args, options });
    [deliveries, concurrency] = [Number(values.deliveries), Number(values.concurrency)];
    if (![deliveries, concurrency].every((number) => Number.isSafeInteger(number) && number > 0))
      throw new Error(`--deliveries and --concurrency are whole numbers above 0, got ${values.deliveries} and ${values.concurrency}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  process.stdout.write(`${"deliveries".padStart(12)}${"handled".padStart(12)}${"heap".padStart(12)}${"resident".padStart(14)}\n`);
  const { statuses, wrong, toBeHandled, samples, seconds } = await load(deliveries, concurrency, (sample) =>
    process.stdout.write(
      `${String(sample.deliveries).padStart(12)}${String(sample.handled).padStart(12)}${mebibytes(sample.heap).padStart(12)}${mebibytes(sample.resident).padStart(14)}\n`,
    ),
  );
  const handled = samples.at(-1)?.handled ?? 0;
  process.stdout.write(
    `\nanswers: ${[...statuses]
      .sort()
      .map(([status, count]) => `${count} × ${status}`)
      .join(", ")}\n`,
  );
  process.stdout.write(
    `${handled} events handled of ${toBeHandled}, ${wrong.length} wrong answers, ${(deliveries / seconds).toFixed(0)} deliveries/s\n`,
  );
  for (const line of wrong) process.stdout.write(`  ${line}\n`);
  return wrong.length === 0 && handled === toBeHandled ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
