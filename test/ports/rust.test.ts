import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";
import { freePort, waitFor } from "./listening.js";
import type { PortUnderTest } from "./port-under-test.js";
import { executorFolder, isPresent, missingCommand, portsUnderTest, runCommand } from "./ports.js";
import { receiverRows, secrets } from "./receiver-rows.js";

// What only the port to Rust promises: its oldest toolchain, which few machines have, a handler that panics, and the versions of its README.

const folder = `${repository}generated/rust`;
const manifest = readFileSync(`${folder}/Cargo.toml`, "utf8");
const readme = readFileSync(`${folder}/README.md`, "utf8");
const oldest = /^rust-version = "(.+)"$/m.exec(manifest)?.[1];
const isUnderTest = portsUnderTest.some(({ name }) => name === "rust");

test.skipIf(!isUnderTest)(
  "is built by the oldest toolchain that it names, with dependencies that take it",
  () => {
    const missing = missingCommand({ present: [["cargo", `+${oldest}`, "--version"]] });
    if (missing !== undefined)
      return reportSkipped("the oldest toolchain of Rust", `there is no answer to ${missing.join(" ")}`, "REQUIRE_OLDEST");
    // A copy, because Cargo writes beside the manifest.
    const copy = mkdtempSync(join(tmpdir(), "codeqr-webhooks-rust-"));
    try {
      cpSync(folder, copy, { recursive: true });
      runCommand(
        ["env", "CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback", "cargo", `+${oldest}`, "check", "--quiet", "--all-features"],
        copy,
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
  300_000,
);

const port = portsUnderTest.find(({ name }) => name === "rust");

test.skipIf(port === undefined || !isPresent(port))(
  "a handler of the README's server that panics is answered with 500, and the next request with 200",
  async () => {
    const { receiver } = port as PortUnderTest;
    const cwd = executorFolder(port as PortUnderTest);
    const code = codeBlocks(readme).find(({ language }) => language === "rust")?.code ?? "";
    const panicking = code.replace("event => println!", "event => panic!");
    expect(panicking).not.toBe(code);
    mkdirSync(join(cwd, "build/receiver"), { recursive: true });
    let server: ChildProcess | undefined;
    try {
      writeFileSync(join(cwd, receiver.file), panicking);
      for (const command of receiver.build) runCommand(command, cwd);
      const url = new URL(`http://127.0.0.1:${await freePort()}/webhooks`);
      const env = { ...process.env, PORT: url.port, CODEQR_WEBHOOK_SECRET: secrets.join(",") };
      server = spawn(receiver.run[0], { cwd, env, stdio: "ignore" });
      await waitFor(url);
      const send = async (name: string) => receiverRows.find((row) => row.name === name)?.send(url);
      expect(await send("unknown")).toBe(500);
      expect(await send("known")).toBe(200);
    } finally {
      server?.kill();
      writeFileSync(join(cwd, receiver.file), code);
    }
  },
  300_000,
);

test.skipIf(!isUnderTest)("the README names the versions that its receiver is tested with", () => {
  const receiver = readFileSync(`${repository}ports/rust/test/receiver/Cargo.toml`, "utf8");
  const pinned = [...receiver.matchAll(/^(\S+) = \{ version = "=([\d.]+)"/gm)].map(([, name, version]) => ({ name, version }));
  expect(pinned.length).toBeGreaterThan(0);
  const added = codeBlocks(readme)
    .filter(({ language }) => language === "sh")
    .map(({ code }) => code)
    .join("\n");
  for (const { name, version } of pinned) {
    expect(readme).toContain(`${name} ${version}`);
    expect(added).toContain(`cargo add ${name}@${version}`);
  }
  expect(readme).toContain(`built with ${oldest},`);
});
