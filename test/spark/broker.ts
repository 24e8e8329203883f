import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kafka, logLevel } from "kafkajs";
import { runCommand } from "../ports/ports.js";
import { kafkaClassPath } from "./toolchain.js";
import { waitUntil } from "./wait-until.js";

/** A broker of Kafka on this machine, which is its own controller. */
export interface Broker {
  /** Where it listens: `127.0.0.1:9092`. */
  readonly address: string;
  /** Stops it, and starts it again on the same log. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a broker.
 *
 * @param folder Where its log goes.
 * @param ports  The port that clients use, and one of its own.
 */
export async function startBroker(folder: string, [port, controller]: readonly [number, number]): Promise<Broker> {
  mkdirSync(folder, { recursive: true });
  const properties = join(folder, "server.properties");
  writeFileSync(properties, propertiesOf(folder, port, controller));
  const java = ["java", "-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", kafkaClassPath()] as const;
  runCommand([...java, "kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", clusterId, "-c", properties], folder);
  const address = `127.0.0.1:${port}`;
  const start = async (): Promise<ChildProcess> => {
    const log = openSync(join(folder, "broker.log"), "a");
    const broker = spawn(java[0], [...java.slice(1), "kafka.Kafka", properties], { stdio: ["ignore", log, log] });
    await waitUntil("the broker answers", () => answers(address));
    return broker;
  };
  let broker = await start();
  const stop = async () => {
    broker.kill("SIGTERM");
    if (broker.exitCode === null && broker.signalCode === null) await once(broker, "exit");
  };
  return {
    address,
    restart: async () => {
      await stop();
      broker = await start();
    },
    stop,
  };
}

/** A UUID as Kafka writes them. */
const clusterId = "AAAAAAAAQACAAAAAAAAAAQ";

function propertiesOf(folder: string, port: number, controller: number): string {
  return [
    "process.roles=broker,controller",
    "node.id=1",
    `controller.quorum.voters=1@127.0.0.1:${controller}`,
    `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
    "controller.listener.names=CONTROLLER",
    `log.dirs=${join(folder, "log")}`,
    "num.partitions=4",
    "offsets.topic.replication.factor=1",
    "transaction.state.log.replication.factor=1",
    "transaction.state.log.min.isr=1",
    // CodeQR's bodies may have 4 MiB.
    `message.max.bytes=${5 << 20}`,
    "",
  ].join("\n");
}

async function answers(address: string): Promise<boolean> {
  const admin = new Kafka({ brokers: [address], logLevel: logLevel.NOTHING, retry: { retries: 0 } }).admin();
  try {
    await admin.connect();
    await admin.listTopics();
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect();
  }
}
