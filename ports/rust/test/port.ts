import type { Command, PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

// Cargo writes a Cargo.lock beside the manifest that it reads, so what reads the port's own reads a copy beside the build.
const folder = "../../ports/rust/test";
const lint = `${folder}/build/lint`;
const lintTarget = ["--manifest-path", `${lint}/Cargo.toml`, "--target-dir", `${folder}/build/target`];

/** What Cargo does with a package of this folder: all share one folder for what they build. */
function cargo(action: string, name: string, ...args: readonly string[]): Command {
  return ["cargo", action, "--quiet", "--release", "--manifest-path", `${name}/Cargo.toml`, "--target-dir", "build/target", ...args];
}

/** Runs the checks, from the port's folder. */
function check(...args: readonly string[]): Command {
  const manifest = `${folder}/checks/Cargo.toml`;
  return ["cargo", "test", "--quiet", "--release", "--lib", "--manifest-path", manifest, "--target-dir", `${folder}/build/target`, ...args];
}

/** The id of the sample of `link.clicked`. A program that does not ask for samples must not have it. */
const sampleId = "evt_b9ywgxWqai2glUpCQjclB17kM";

export const port: PortTests = {
  present: [
    ["cargo", "--version"],
    ["cargo", "fmt", "--version"],
    ["cargo", "clippy", "--version"],
  ],
  build: [cargo("build", ".", "--bin", "executor")],
  caches: ["build/target"],
  run: ["./build/target/release/executor"],
  receiver: {
    file: "build/receiver/main.rs",
    build: [
      ["rustfmt", "--check", "--edition", "2021", "build/receiver/main.rs"],
      cargo("build", "receiver"),
      ["sh", "-c", `! grep -q ${sampleId} build/target/release/receiver`],
    ],
    run: ["./build/target/release/receiver"],
  },
  consumerTest: {
    file: "build/consumer/main.rs",
    build: [["rustfmt", "--check", "--edition", "2021", "build/consumer/main.rs"]],
    run: cargo("test", "checks", "--test", "consumer"),
  },
  usage: {
    program,
    build: [cargo("build", ".", "--bin", "usage")],
    run: ["./build/target/release/usage"],
  },
  lint: [
    ["rustfmt", "--check", "--edition", "2021", "src/lib.rs"],
    ["sh", "-c", `mkdir -p ${lint} && cp -R Cargo.toml README.md src ${lint}`],
    // Pedantic, but for what the manifest says.
    ["cargo", "clippy", "--quiet", "--all-targets", "--all-features", ...lintTarget, "--", "-D", "warnings"],
    ["cargo", "clippy", "--quiet", ...lintTarget, "--", "-D", "warnings"],
    ["env", "RUSTDOCFLAGS=-D warnings", "cargo", "doc", "--quiet", "--no-deps", "--all-features", ...lintTarget],
    check(),
    check("--features", "arbitrary_precision"),
  ],
  limits: [],
};
