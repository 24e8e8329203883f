import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { freePort } from "../ports/listening.js";
import { startBroker } from "./broker.js";
import { runFaults } from "./faults.js";
import { remove } from "./ingest.js";
import { missingToolchain, prepareKafka, prepareSpark } from "./toolchain.js";

const usage = `Sends records to Kafka while the job that fills a lake is killed three times and the broker is restarted once, and counts with DuckDB.

  npm run spark:faults
  npm run spark:faults -- --records 30000

--records  how many; 1,000,000 if left out
--batch    how many the job reads at once; a hundredth of them, but at least 3,000, if left out

Exit codes: 0 every record is in the lake once, 1 one is not, 2 wrong arguments, or a toolchain is missing.
`;

const options = { records: { type: "string", default: "1000000" }, batch: { type: "string" } } as const;

await runCommand({ usage, options }, async (values) => {
  const records = numberOf("--records", values.records);
  const batch = values.batch === undefined ? Math.max(3000, Math.ceil(records / 100)) : numberOf("--batch", values.batch);
  const missing = missingToolchain();
  if (missing !== undefined) throw new UsageError(`there is no answer to ${missing}`);
  prepareSpark();
  prepareKafka();
  const folder = mkdtempSync(join(tmpdir(), "codeqr-faults-"));
  const broker = await startBroker(join(folder, "broker"), [await freePort(), await freePort()]);
  try {
    const start = performance.now();
    const { sent, rows, ids, invalid, places, kills, exitCode } = await runFaults(broker, folder, { records, batch });
    process.stdout.write(
      `${sent.records} records, ${kills} kills, 1 restart of the broker, ${Math.round((performance.now() - start) / 1000)} s, exit code ${exitCode}\n` +
        `${sent.ids} ids sent, ${rows} rows with ${ids} ids in the lake\n` +
        `${sent.invalid} invalid sent, ${invalid} rows from ${places} places in quarantine\n`,
    );
    return rows === sent.ids && ids === sent.ids && invalid === sent.invalid && places === sent.invalid ? 0 : 1;
  } finally {
    await broker.stop();
    remove(folder);
  }
});

/** @throws {UsageError} When it is not an integer from 1 on. */
function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(`${name} ${text}: give an integer, 1 or more`);
  return number;
}
