import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { load } from "./load.js";

const usage = `Sends deliveries to a receiver on this machine, half of them hostile or cut off, with a timeout in front of it, and checks its answers, its memory and its connections.

  npm run load -- --deliveries 200000 --concurrency 50 --server "Express 4"    (or "Express 5", "node:http")

Exit codes: 0 every answer was right and nothing was left open, 1 otherwise, 2 wrong arguments.
`;

const options = {
  deliveries: { type: "string", default: "200000" },
  concurrency: { type: "string", default: "50" },
  server: { type: "string", default: "Express 4" },
} as const;

await runCommand({ usage, options }, async ({ server, ...given }) => {
  const [deliveries, concurrency] = [Number(given.deliveries), Number(given.concurrency)];
  if (![deliveries, concurrency].every((number) => Number.isSafeInteger(number) && number > 0))
    throw new UsageError(`--deliveries and --concurrency are whole numbers above 0, got ${given.deliveries} and ${given.concurrency}`);
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  process.stdout.write(`${"deliveries".padStart(12)}${"handled".padStart(12)}${"heap".padStart(12)}${"resident".padStart(14)}\n`);
  const { statuses, wrong, toBeHandled, last, seconds } = await load(server, deliveries, concurrency, (sample) =>
    process.stdout.write(
      `${String(sample.deliveries).padStart(12)}${String(sample.handled).padStart(12)}${mebibytes(sample.heap).padStart(12)}${mebibytes(sample.resident).padStart(14)}\n`,
    ),
  );
  const { handled, errors, sockets } = last;
  process.stdout.write(
    `\nanswers: ${[...statuses]
      .sort()
      .map(([status, count]) => `${count} × ${status}`)
      .join(", ")}\n`,
  );
  process.stdout.write(
    `${handled} events handled of ${toBeHandled}, ${wrong.length} wrong answers, ${errors.length} errors told, ${sockets} connections left, ${(deliveries / seconds).toFixed(0)} deliveries/s\n`,
  );
  for (const line of errors) process.stdout.write(`  ${line}\n`);
  for (const line of wrong) process.stdout.write(`  ${line}\n`);
  return wrong.length === 0 && handled === toBeHandled && errors.length === 0 && sockets === 0 ? 0 : 1;
});
