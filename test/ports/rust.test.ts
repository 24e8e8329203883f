import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";
import { missingCommand, portsUnderTest, runCommand } from "./ports.js";

// What only the port to Rust promises: its oldest toolchain, which few machines have, and the versions of its README.

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
