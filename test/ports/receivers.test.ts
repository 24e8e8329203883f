import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signWebhook } from "../../src/signature.js";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";
import { executorFolder, isPresent, portFolder, portsUnderTest, reportMissing, runCommand } from "./ports.js";
import { expectedOfUsage, runUsage } from "./usage.js";

// Builds the published code of each port, unchanged: the receiver of its README, which is started and sent signed bodies, and the event catalogue's code for each event.

const secret = "whsec_0123456789abcdef0123456789abcdef";
const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
const delivered = readFileSync(`${repository}examples/delivered/sale.created.json`, "utf8");

describe.each(portsUnderTest.map((port) => [port.name, port] as const))("%s", (name, port) => {
  test("the toolchain is installed, or its absence is reported", () => reportMissing(`port ${name}`, port));
});

describe.each(portsUnderTest.filter(isPresent).map((port) => [port.name, port] as const))("%s", (_name, port) => {
  let server: ChildProcess;
  let url: string;
  let output = "";

  beforeAll(async () => {
    const cwd = executorFolder(port);
    const code = codeBlocks(readFileSync(join(portFolder(port), "README.md"), "utf8"))[0]?.code ?? "";
    const file = join(cwd, port.receiver.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    for (const command of port.receiver.build) runCommand(command, cwd);
    const free = await freePort();
    url = `http://127.0.0.1:${free}/webhooks`;
    const [program, ...args] = port.receiver.run;
    // Its own process group, so that its child processes can be ended with it.
    server = spawn(program, args, { cwd, detached: true, env: { ...process.env, PORT: String(free), CODEQR_WEBHOOK_SECRET: secret } });
    for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk) => (output += chunk));
    await waitFor(url);
  }, 900_000);

  afterAll(() => {
    if (server?.pid !== undefined) process.kill(-server.pid);
  });

  test.each<[string, string, string | undefined, number]>([
    ["a documented body", clicked, undefined, 200],
    ["a delivered body", delivered, undefined, 200],
    ["an unknown event", clicked.replace("link.clicked", "link.shared"), undefined, 200],
    ["an invalid body", clicked.replace('"clicks": 11', '"clicks": "11"'), undefined, 202],
    ["a wrong signature", clicked, "0".repeat(64), 401],
    ["no signature", clicked, "", 401],
  ])("%s", async (_case, body, signature, status) => {
    const headers = { "content-type": "application/json", "codeqr-signature": signature ?? (await signWebhook(body, secret)) };
    const response = await fetch(url, { method: "POST", body, headers });
    expect(response.status, output).toBe(status);
  });

  test("says what it read", () => {
    expect(output).toContain("79ys3WA has 11 clicks");
    expect(output).toContain("sold for 4500 EUR");
    expect(output).toContain("nothing to do for link.shared");
    expect(output).toContain("/data/link/clicks");
  });

  test("the catalogue's code reads the examples' values", () => expect(runUsage(port)).toEqual(expectedOfUsage), 900_000);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until there is any answer. */
async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(url, { method: "POST", body: "" });
      return;
    } catch (error) {
      if (attempt >= 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
