import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, UsageError } from "../../scripts/lib/command.js";
import { freePort } from "../ports/listening.js";
import { startBroker } from "./broker.js";
import { missingToolchain, prepareKafka } from "./toolchain.js";

const usage = `Starts a broker of Kafka on this machine, from Maven's artefacts, and stops it with Ctrl-C. What it holds is deleted then.

  npm run spark:broker
  npm run spark:broker -- --port 9092

--port  9092 if left out

Exit codes: 0 stopped, 2 wrong arguments, or a toolchain is missing.
`;

await runCommand({ usage, options: { port: { type: "string", default: "9092" } } } as const, async ({ port }) => {
  if (!/^\d+$/.test(port)) throw new UsageError(`--port ${port}: give a number`);
  const missing = missingToolchain();
  if (missing !== undefined) throw new UsageError(`there is no answer to ${missing}`);
  prepareKafka();
  const folder = mkdtempSync(join(tmpdir(), "codeqr-broker-"));
  const broker = await startBroker(folder, [Number(port), await freePort()]);
  process.stdout.write(`listening on ${broker.address}\n`);
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await broker.stop();
  rmSync(folder, { recursive: true });
  return 0;
});
