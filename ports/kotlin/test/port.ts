import type { Command, PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
const ktlint = "com.pinterest.ktlint:ktlint-cli:1.8.0:jar:all";

/** Builds a module in a copy of the port, which is built first. */
function build(module: string, ...properties: string[]): Command[] {
  return [
    // Another compiler would not read what one has left.
    [
      "sh",
      "-c",
      "mkdir -p build/package && rm -rf build/package/src build/executor/classes build/receiver/classes && cp -R ../../../generated/kotlin/. build/package",
    ],
    // Without the compiler's daemon, which would outlive the tests.
    ["mvn", "-q", "-B", "-Dkotlin.compiler.daemon=false", ...properties, "--projects", module, "--also-make", "package"],
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
  consumerTest: {
    file: "build/receiver-source/ReceiverTest.kt",
    build: build("receiver"),
    run: [
      "java",
      "-cp",
      "build/receiver/classes:build/receiver/lib/*",
      "org.junit.platform.console.ConsoleLauncher",
      "execute",
      "--select-class",
      "ReceiverTest",
      "--fail-if-no-tests",
    ],
  },
  versions: [
    // Old compilers, which read the package's metadata, and the libraries of their time.
    ...["2.0.21", "2.1.21", "2.2.21", "2.3.21"].map((kotlin) => ({
      name: `Kotlin ${kotlin}`,
      present: [["mvn", "--version"] as const],
      build: build("executor", `-Dconsumer.kotlin.version=${kotlin}`),
      run: ["java", "-cp", "build/executor/classes:build/executor/lib/*", "MainKt"] as const,
      ...(kotlin === "2.0.21" ? { always: true as const } : {}),
    })),
    {
      name: "kotlinx.serialization 1.12.0",
      present: [["mvn", "--version"]],
      build: build("executor", "-Dkotlinx.serialization.version=1.12.0"),
      run: ["java", "-cp", "build/executor/classes:build/executor/lib/*", "MainKt"],
    },
  ],
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
