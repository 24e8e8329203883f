import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

// Where builds and downloads go, relative to the port's own folder.
const build = "../../ports/java/test/build";
const formatter = "google-java-format:1.28.0:jar:all-deps";

export const port: PortTests = {
  present: [
    ["javac", "--version"],
    ["mvn", "--version"],
  ],
  build: [
    ["sh", "-c", "rm -rf build/port && mkdir -p build && cp -R ../../../generated/java build/port"],
    ["mvn", "-q", "-B", "package"],
  ],
  caches: [],
  run: ["java", "-cp", "build/executor/classes:build/lib/*", "executor.Executor"],
  receiver: {
    file: "build/receiver/Receiver.java",
    build: [
      ["sh", "-c", "rm -rf build/port && mkdir -p build && cp -R ../../../generated/java build/port"],
      ["mvn", "-q", "-B", "package"],
      ["javac", "-Xlint:all", "-Werror", "-d", "build/receiver", "-cp", "build/lib/*", "build/receiver/Receiver.java"],
    ],
    run: ["java", "-cp", "build/receiver:build/lib/*", "Receiver"],
  },
  usage: {
    program,
    build: [["javac", "-Xlint:all", "-Werror", "-d", "build/usage", "-cp", "build/lib/*", "build/usage/Usage.java"]],
    run: ["java", "-cp", "build/usage:build/lib/*", "Usage"],
  },
  lint: [
    [
      "mvn",
      "-q",
      "-B",
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
      `-Dartifact=com.google.googlejavaformat:${formatter}`,
      `-DoutputDirectory=${build}/formatter`,
    ],
    [
      "sh",
      "-c",
      `java -jar ${build}/formatter/*.jar --dry-run --set-exit-if-changed $(find . ../../ports/java/test/executor -name '*.java')`,
    ],
  ],
  limits: [],
};
