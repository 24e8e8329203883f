import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

// Clippy writes a Cargo.lock beside the manifest that it reads, so it reads a copy beside the build.
const lint = "../../ports/rust/test/build/lint";

export const port: PortTests = {
  present: [
    ["cargo", "--version"],
    ["cargo", "fmt", "--version"],
    ["cargo", "clippy", "--version"],
  ],
  build: [["cargo", "build", "--quiet", "--release", "--target-dir", "build/target", "--bin", "executor"]],
  caches: ["build/target"],
  run: ["./build/target/release/executor"],
  receiver: {
    file: "build/receiver/main.rs",
    build: [["cargo", "build", "--quiet", "--release", "--target-dir", "build/target", "--bin", "receiver"]],
    run: ["./build/target/release/receiver"],
  },
  usage: {
    program,
    build: [["cargo", "build", "--quiet", "--release", "--target-dir", "build/target", "--bin", "usage"]],
    run: ["./build/target/release/usage"],
  },
  lint: [
    ["rustfmt", "--check", "--edition", "2021", "src/lib.rs"],
    ["sh", "-c", `mkdir -p ${lint} && cp -R Cargo.toml README.md src ${lint}`],
    [
      "cargo",
      "clippy",
      "--quiet",
      "--all-targets",
      "--manifest-path",
      `${lint}/Cargo.toml`,
      "--target-dir",
      "../../ports/rust/test/build/target",
      "--",
      "-D",
      "warnings",
    ],
  ],
  limits: [],
};
