import type { Command, PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

// Where builds and downloads go, relative to the port's own folder.
const build = "../../ports/java/test/build";
const junit = "org.junit.platform:junit-platform-console-standalone:1.13.4";
const formatter = "com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps";

/** Maven's command that copies an artifact and nothing that it depends on. */
function copy(artifact: string, folder: string): Command {
  return [
    "mvn",
    "-q",
    "-B",
    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
    `-Dartifact=${artifact}`,
    `-DoutputDirectory=${folder}`,
  ];
}

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
  consumerTest: {
    file: "build/receiver/ReceiverTest.java",
    build: [
      copy(junit, "build/junit"),
      [
        "javac",
        "-Xlint:all",
        "-Werror",
        "-d",
        "build/receiver",
        "-cp",
        "build/receiver:build/lib/*:build/junit/*",
        "build/receiver/ReceiverTest.java",
      ],
    ],
    run: [
      "sh",
      "-c",
      "java -jar build/junit/*.jar execute -cp build/receiver:$(echo build/lib/*.jar | tr ' ' :) --select-class ReceiverTest",
    ],
  },
  usage: {
    program,
    build: [
      ["javac", "-Xlint:all", "-Werror", "-d", "build/usage", "-sourcepath", "build/usage", "-cp", "build/lib/*", "build/usage/Usage.java"],
    ],
    run: ["java", "-cp", "build/usage:build/lib/*", "Usage"],
  },
  lint: [
    copy(formatter, `${build}/formatter`),
    [
      "sh",
      "-c",
      `java -jar ${build}/formatter/*.jar --dry-run --set-exit-if-changed $(find . ../../ports/java/test/executor ../../ports/java/test/checks -name '*.java')`,
    ],
    [
      "sh",
      "-c",
      `javadoc -quiet -Werror -Xdoclint:all -d ${build}/javadoc -cp '${build}/lib/*' $(find . -name '*.java' ! -name module-info.java)`,
    ],
  ],
  limits: [],
};
