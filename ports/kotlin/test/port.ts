import type { Command, PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
const ktlint = "com.pinterest.ktlint:ktlint-cli:1.8.0:jar:all";

/** Builds a module in a copy of the port, which is built first. */
function build(module: string): Command[] {
  return [
    ["sh", "-c", "mkdir -p build/package && rm -rf build/package/src && cp -R ../../../generated/kotlin/. build/package"],
    // Without the compiler's daemon, which would outlive the tests.
    ["mvn", "-q", "-B", "-Dkotlin.compiler.daemon=false", "--projects", module, "--also-make", "package"],
  ];
}

export const port: PortTests = {
  present: [
    ["javac", "--version"],
    ["mvn", "--version"],
  ],
  build: build("executor"),
  caches: [],
  run: ["java", "-cp", "build/executor/classes:build/executor/lib/*", "MainKt"],
  receiver: {
    file: "build/receiver-source/Receiver.kt",
    build: build("receiver"),
    run: ["java", "-cp", "build/receiver/classes:build/receiver/lib/*", "ReceiverKt"],
  },
  usage: {
    program,
    build: build("receiver"),
    run: ["java", "-cp", "build/receiver/classes:build/receiver/lib/*", "UsageKt"],
  },
  lint: [
    ["mvn", "-q", "-B", copy, `-Dartifact=${ktlint}`, "-DoutputDirectory=../../ports/kotlin/test/build/ktlint"],
    ["sh", "-c", "exec java -jar ../../ports/kotlin/test/build/ktlint/*.jar --log-level=error '**/*.kt'"],
  ],
  limits: [],
};
