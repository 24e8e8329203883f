import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Kafka, logLevel } from "kafkajs";
import { repository } from "../support/repository.js";
import type { Broker } from "./broker.js";
import { ingest, killAfterCommit, query, startIngest } from "./ingest.js";

/** What came of a topic whose job was killed and whose broker was restarted. */
export interface FaultReport {
  readonly sent: SentRecords;
  /** Rows in the tables of events and in `unknown`, and their different ids. */
  readonly rows: number;
  readonly ids: number;
  /** Rows in `invalid`, and the different places that they came from. */
  readonly invalid: number;
  readonly places: number;
  readonly kills: number;
  readonly exitCode: number | null;
  readonly log: string;
}

interface SentRecords {
  readonly records: number;
  /** Different ids among the sound bodies; the other sound ones are retries. */
  readonly ids: number;
  readonly invalid: number;
}

const topic = "faults";
const kills = 3;
const batch = 500;

/**
 * Sends records while the job is killed three times and the broker is restarted once, and lets the job read the rest.
 *
 * @param folder Where the lake goes.
 * @param size   How many records are sent, and how many a batch of the job has.
 */
export async function runFaults(
  broker: Broker,
  folder: string,
  size: { readonly records: number; readonly batch: number },
): Promise<FaultReport> {
  const lake = join(folder, "lake");
  const args = ["--from", `kafka://${broker.address}/${topic}`, "--to", lake, "--batch", String(size.batch)];
  const kafka = new Kafka({ brokers: [broker.address], logLevel: logLevel.NOTHING, retry: { retries: 30, maxRetryTime: 2000 } });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 4 }] });
  await admin.disconnect();
  const sending = send(kafka, size.records);
  const restart = sleep(3000).then(() => broker.restart());
  for (let kill = 0; kill < kills; kill++) await killAfterCommit(startIngest([...args, "--every", "1 second"]), lake);
  const [sent] = await Promise.all([sending, restart]);
  const { exitCode, log } = await ingest(args);
  const tables = readdirSync(lake).filter((name) => !name.startsWith("_") && name !== "invalid");
  const [sound] = query((of) => {
    const all = tables.map((table) => `SELECT id FROM ${of(table)}`).join(" UNION ALL ");
    return `SELECT count(*) AS rows, count(DISTINCT id) AS ids FROM (${all})`;
  }, lake);
  const [unsound] = query(
    (of) => `SELECT count(*) AS invalid, count(DISTINCT (partition, position)) AS places FROM ${of("invalid")}`,
    lake,
  );
  return { sent, ...sound, ...unsound, kills, exitCode, log };
}

const bodies = readdirSync(`${repository}examples/delivered`).map((name) =>
  readFileSync(`${repository}examples/delivered/${name}`, "utf8"),
);
const parsed = bodies.map((text) => JSON.parse(text) as Record<string, unknown>);

/** Sends bodies of all events: every tenth is a retry, every fiftieth is invalid, every hundredth has no value at all. */
async function send(kafka: Kafka, records: number): Promise<SentRecords> {
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const ids = new Set<number>();
  let invalid = 0;
  for (let start = 0; start < records; start += batch) {
    const numbers = Array.from({ length: Math.min(batch, records - start) }, (_, index) => start + index);
    await producer.send({
      topic,
      messages: numbers.map((number) => {
        if (number % 100 === 99) return { key: `at ${invalid++}`, value: null };
        if (number % 50 === 49) return { key: `at ${invalid++}`, value: '{"event":"link.clicked"}' };
        const id = number % 10 === 9 ? number - 7 : number;
        ids.add(id);
        return { key: String(id), value: JSON.stringify({ ...parsed[id % parsed.length], id: String(id) }) };
      }),
    });
  }
  await producer.disconnect();
  return { records, ids: ids.size, invalid };
}
