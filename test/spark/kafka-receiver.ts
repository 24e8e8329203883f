import { Kafka } from "kafkajs";
import { receiveWebhookEvent } from "../../src/receive.js";

const kafka = new Kafka({ brokers: [process.env.KAFKA_BROKER ?? "localhost:9092"] });
const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
const connected = producer.connect();

/** Puts every body that CodeQR signed on the topic, valid or not, before it answers. */
export async function POST(request: Request): Promise<Response> {
  const received = await receiveWebhookEvent(request, { secret: process.env.CODEQR_WEBHOOK_SECRET ?? "" });
  if (received.kind === "unverified" || received.kind === "too-large") return new Response(null, { status: received.status });
  const key = received.kind === "invalid" ? null : received.event.id;
  await connected;
  await producer.send({ topic: "webhooks", messages: [{ key, value: Buffer.from(received.raw) }] });
  return new Response(null, { status: received.status });
}
