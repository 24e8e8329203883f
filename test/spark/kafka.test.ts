import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kafka, logLevel } from "kafkajs";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { signWebhook } from "../../src/signature.js";
import { freePort } from "../ports/listening.js";
import { repository } from "../support/repository.js";
import { type Broker, startBroker } from "./broker.js";
import { runFaults } from "./faults.js";
import { ingest, query, remove } from "./ingest.js";
import { canTestSpark, prepareKafka, prepareSpark } from "./toolchain.js";

const clicked = readFileSync(`${repository}examples/delivered/link.clicked.json`, "utf8");
const secret = "whsec_0123456789abcdef0123456789abcdef";

describe.runIf(canTestSpark())("the job that fills a lake, from Kafka", () => {
  let folder: string;
  let broker: Broker;

  beforeAll(async () => {
    prepareSpark();
    prepareKafka();
    folder = mkdtempSync(join(tmpdir(), "codeqr-kafka-"));
    broker = await startBroker(join(folder, "broker"), [await freePort(), await freePort()]);
  }, 600_000);
  afterAll(async () => {
    await broker?.stop();
    if (folder !== undefined) remove(folder);
  });

  afterEach(() => void vi.unstubAllEnvs());

  test("a body goes from the receiver through the topic and Spark to a query of DuckDB", async () => {
    vi.stubEnv("KAFKAJS_LOG_LEVEL", "NOTHING");
    vi.stubEnv("KAFKAJS_NO_PARTITIONER_WARNING", "1");
    vi.stubEnv("KAFKA_BROKER", broker.address);
    vi.stubEnv("CODEQR_WEBHOOK_SECRET", secret);
    const { POST } = await import("./kafka-receiver.js");
    const post = async (body: string, signature?: string) => {
      const headers = { "CodeQR-Signature": signature ?? (await signWebhook(body, secret)) };
      return (await POST(new Request("http://localhost/", { method: "POST", body, headers }))).status;
    };
    expect(await post(clicked)).toBe(200);
    expect(await post(clicked)).toBe(200);
    expect(await post(clicked.replace('"link.clicked"', '"link.shared"').replace('"id":', '"id":"evt_2","was":'))).toBe(202);
    expect(await post('{"event":"link.clicked"}')).toBe(202);
    expect(await post(clicked, "0".repeat(64))).toBe(401);

    // Records that no receiver of ours sends: none at all, and one of 4 MiB.
    const producer = new Kafka({ brokers: [broker.address], logLevel: logLevel.NOTHING }).producer();
    await producer.connect();
    const large = JSON.stringify({ ...JSON.parse(clicked), id: "large", padding: "x".repeat(4 << 20) });
    await producer.send({ topic: "webhooks", messages: [{ value: null }, { value: large }] });
    await producer.disconnect();

    const lake = join(folder, "path");
    const { exitCode, log } = await ingest(["--from", `kafka://${broker.address}/webhooks`, "--to", lake]);
    expect(exitCode, log.slice(-3000)).toBe(1);
    expect(log).toContain("batch 0: 6 read, 2 known, 1 unknown, 2 invalid, 1 retries");
    const { id, data } = JSON.parse(clicked);
    expect(
      query((of) => `SELECT id, data.link.key AS key, data.link.clicks AS clicks FROM ${of("link_clicked")} ORDER BY id`, lake),
    ).toEqual([{ id, key: data.key ?? data.link.key, clicks: data.clicks ?? data.link.clicks }, expect.objectContaining({ id: "large" })]);
    expect(
      query(
        (of) => `SELECT source, partition IS NULL AS nowhere, keyword, message, decode(raw) AS raw FROM ${of("invalid")} ORDER BY keyword`,
        lake,
      ),
    ).toEqual([
      { source: "webhooks", nowhere: false, keyword: "json", message: "must be JSON: there is no body", raw: null },
      { source: "webhooks", nowhere: false, keyword: "required", message: "is missing", raw: '{"event":"link.clicked"}' },
    ]);
  });

  test("three kills and a restart of the broker: every record is in the lake once", async () => {
    const { sent, rows, ids, invalid, places, kills, exitCode, log } = await runFaults(broker, join(folder, "faults"), {
      records: 30_000,
      batch: 3000,
    });
    process.stdout.write(
      `Spark: ${kills} kills and a restart of the broker while ${sent.records} records arrived: ${rows} rows of ${sent.ids} ids, ${invalid} of ${sent.invalid} invalid\n`,
    );
    expect(exitCode, log.slice(-3000)).toBeLessThan(2);
    expect({ rows, ids, invalid, places }).toEqual({ rows: sent.ids, ids: sent.ids, invalid: sent.invalid, places: sent.invalid });
  });
});
