import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { corpus, examples } from "../support/corpus.js";
import { repository } from "../support/repository.js";
import { freePort, waitFor } from "./listening.js";
import { isPresent, portsUnderTest, reportMissing, runCommand } from "./ports.js";
import { receiverRows, secrets } from "./receiver-rows.js";

// What is Java's alone: the versions of Jackson that frameworks bring, Spring Boot, the other Java on this machine, and the port's own tests.

const port = portsUnderTest.find(({ name }) => name === "java");
const folder = `${repository}ports/java/test/`;
const build = `${folder}build/java/`;
const readme = readFileSync(`${repository}generated/java/README.md`, "utf8");

/** Versions of Jackson's BOM: the oldest, the one of Spring Boot 3.2.12, and the newest. */
const jacksons = ["2.12.7", "2.15.4", "2.22.1"] as const;
const newest = "2.22.1";
const springs = ["3.2.12", "4.1.2"] as const;
/** The Javas of version 25 that are installed beside the one under test. */
const machines = "/usr/lib/jvm";
const others = existsSync(machines)
  ? readdirSync(machines).filter((name) => name.includes("-25-") && existsSync(`${machines}/${name}/bin/javac`))
  : [];

test.skipIf(port === undefined)("the toolchain is installed, or its absence is reported", () => {
  if (port !== undefined) reportMissing("the tests of the port to Java", port);
});

describe.skipIf(port === undefined || !isPresent(port))("java", () => {
  let expected: string[];
  let server: ChildProcess | undefined;
  afterEach(() => void server?.kill());

  beforeAll(() => {
    for (const version of jacksons) download("jackson", version);
    const junit = "org.junit.platform:junit-platform-console-standalone:1.13.4";
    if (!existsSync(`${build}junit`))
      runCommand([...maven, `${plugin}:copy`, `-Dartifact=${junit}`, `-DoutputDirectory=${build}junit`], folder);
    const folders = ["generated/java/src", "ports/java/test/executor", "ports/java/test/checks"];
    const sources = folders.flatMap((path) => filesIn(repository + path, /[A-Z]\w*\.java$/));
    compile(`${build}classes`, `${jars("jackson", newest)}:${build}junit/*`, sources);
    runCommand(["cp", "-R", "generated/java/src/main/resources/.", `${build}classes`], repository);
    expected = answers("java", newest);
  }, 600_000);

  test.each(jacksons)("its own tests pass with Jackson %s", (version) => {
    const libraries = filesIn(`${build}jackson-${version}`, /\.jar$/).join(":");
    const [junit = ""] = filesIn(`${build}junit`, /\.jar$/);
    runCommand(
      ["java", "-jar", junit, "execute", "-cp", `${build}classes:${libraries}`, "--scan-classpath", `${build}classes`],
      repository,
    );
  });

  test.each(jacksons.filter((version) => version !== newest))(
    "reads the corpus with Jackson %s as with the newest",
    (version) => expect(answers("java", version)).toEqual(expected),
    120_000,
  );

  test.each(others)(
    "reads the corpus with %s as with the other Java",
    (name) => expect(answers(`${machines}/${name}/bin/java`, newest)).toEqual(expected),
    120_000,
  );

  test.each(others)("the README's switch is compiled by %s", (name) => {
    const lines = readme.match(/^ {4}switch [\s\S]*?^ {4}\}$/m)?.[0] ?? "";
    mkdirSync(`${build}switch`, { recursive: true });
    const method = `static void handle(byte[] body) throws Exception {\n${lines}\n}`;
    writeFileSync(`${build}switch/Switch.java`, `import io.codeqr.webhooks.*;\nclass Switch {\n${method}\n}\n`);
    const classPath = `${build}classes:${jars("jackson", newest)}`;
    runCommand([`${machines}/${name}/bin/javac`, "-d", `${build}switch`, "-cp", classPath, `${build}switch/Switch.java`], repository);
  });

  test.each(springs)(
    "the README's application answers like its receiver with Spring Boot %s",
    async (version) => {
      download("spring", version);
      const [, , application] = codeBlocks(readme).filter(({ language }) => language === "java");
      const into = `${build}application-${version}`;
      mkdirSync(into, { recursive: true });
      writeFileSync(`${into}/Application.java`, application?.code ?? "");
      const classPath = `${build}classes:${jars("spring", version)}`;
      compile(into, classPath, [`${into}/Application.java`]);
      const url = new URL(`http://127.0.0.1:${await freePort()}/webhooks`);
      server = spawn("java", ["-cp", `${into}:${classPath}`, "com.example.Application", "--server.tomcat.connection-timeout=20s"], {
        env: { ...process.env, SERVER_PORT: url.port, CODEQR_WEBHOOK_SECRET: secrets.join(",") },
        stdio: "ignore",
      });
      await waitFor(url);
      // At once: the client that stops takes as long as the server waits for it.
      const answers = await Promise.all(receiverRows.map((row) => row.send(url)));
      receiverRows.forEach(({ name, statuses }, index) => expect(statuses, name).toContain(answers[index]));
    },
    300_000,
  );
});

const maven = ["mvn", "-q", "-B"] as const;
const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

/** Downloads the libraries of a version of a framework, by the folder that has its pom.xml. */
function download(name: string, version: string): void {
  const into = `${build}${name}-${version}`;
  if (existsSync(into)) return;
  const options = [`-D${name}.version=${version}`, "-DincludeScope=runtime", `-DoutputDirectory=${into}`];
  runCommand([...maven, "-f", `${folder}${name}/pom.xml`, `${plugin}:copy-dependencies`, ...options], folder);
}

/** A class path of these libraries. */
function jars(name: string, version: string): string {
  return `${build}${name}-${version}/*`;
}

/** The files below a folder whose names end so. */
function filesIn(path: string, ending: RegExp): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => `${path}/${name}`);
}

function compile(into: string, classPath: string, sources: readonly string[]): void {
  runCommand(["javac", "-Xlint:all,-processing", "-Werror", "-parameters", "-d", into, "-cp", classPath, ...sources], repository);
}

/** What the executor says of each body of the corpus. Where malformed text is malformed differs by a column. */
function answers(java: string, jackson: string): string[] {
  const requests = [...examples, ...corpus].map(
    ({ bytes }, id) => `${JSON.stringify({ id, op: "parse", body: Buffer.from(bytes).toString("base64") })}\n`,
  );
  const output = runCommand(
    [java, "-cp", `${build}classes:${jars("jackson", jackson)}`, "executor.Executor"],
    repository,
    requests.join(""),
  );
  return output.replaceAll(/malformed at line \d+, column \d+/g, "malformed").split("\n");
}
