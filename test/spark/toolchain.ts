import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../scripts/lib/files-below.js";
import { missingCommand, runCommand } from "../ports/ports.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";

/** The folder of the builds and downloads of these tests. */
export const buildFolder = join(repository, "ports/spark/test/build");

const present = [
  ["javac", "--version"],
  ["mvn", "--version"],
  ["python3", "-m", "venv", "--help"],
] as const;

const pythonPackages = ["pyspark==4.2.0", "duckdb==2.0.1"];
const venv = join(buildFolder, "venv");

/** The library with its jar in the Python package, as it is built. */
const library = join(buildFolder, "spark");

/** What is missing here for the tests of the library for Spark; undefined if nothing is. */
export function missingToolchain(): string | undefined {
  return missingCommand({ present })?.join(" ");
}

/** Whether the tests of the library for Spark can run here; says so if not, and fails if REQUIRE_SPARK is set and the toolchain is missing. */
export function canTestSpark(): boolean {
  const missing = missingToolchain();
  const isInstalled = process.env.REQUIRE_SPARK !== undefined || isDone("venv", pythonPackages.join(" "));
  if (missing === undefined && isInstalled) return true;
  const reason = missing === undefined ? "npm run test:spark installs PySpark, which is 450 MB" : `there is no answer to ${missing}`;
  reportSkipped("library for Spark", reason, "REQUIRE_SPARK");
  return false;
}

/** Builds the library, and installs PySpark and DuckDB, unless that has been done. */
export function prepareSpark(): void {
  mkdirSync(buildFolder, { recursive: true });
  once("venv", pythonPackages.join(" "), () => {
    runCommand(["python3", "-m", "venv", "--clear", venv], repository);
    runCommand([join(venv, "bin/pip"), "install", "--quiet", "--disable-pip-version-check", ...pythonPackages], repository);
  });
  const sources = ["generated/java", "generated/spark", "ports/spark/test/pom.xml"];
  once("library", digestOf(sources), () => {
    for (const name of ["java", "spark"]) {
      rmSync(join(buildFolder, name), { recursive: true, force: true });
      cpSync(join(repository, "generated", name), join(buildFolder, name), { recursive: true });
    }
    buildLibrary(join(repository, "ports/spark/test"));
  });
}

/**
 * Builds the library and the port below it, and copies the jar into the Python package.
 *
 * @param folder Where the POM of both is; they are in its folder `build`.
 * @returns The folder of the Python package.
 */
export function buildLibrary(folder: string): string {
  runCommand(["mvn", "-q", "-B", "package"], folder);
  const python = join(folder, "build/spark/python");
  cpSync(jarIn(join(folder, "build/spark")), join(python, "codeqr_webhooks_spark/jars/codeqr-webhooks-spark.jar"));
  return python;
}

/**
 * Builds the wheel of the Python package, and installs it.
 *
 * @returns The folder that it is installed in.
 */
export function installPythonPackage(folder: string): string {
  const [pip, quiet] = [join(venv, "bin/pip"), ["--disable-pip-version-check", "--quiet"]];
  const wheels = join(folder, "wheels");
  const installed = join(folder, "installed");
  // A build writes beside its sources.
  const sources = join(folder, "sources");
  cpSync(join(library, "python"), sources, { recursive: true });
  runCommand([pip, ...quiet, "wheel", "--no-deps", "--wheel-dir", wheels, sources], folder);
  runCommand(
    [pip, ...quiet, "install", "--no-deps", "--no-index", "--find-links", wheels, "--target", installed, "codeqr-webhooks-spark"],
    folder,
  );
  return installed;
}

/** The jar of the library. */
export function libraryJar(): string {
  return jarIn(library);
}

function jarIn(folder: string): string {
  const target = join(folder, "target");
  const jar = readdirSync(target).find((name) => /^codeqr-webhooks-spark-[\d.]+\.jar$/.test(name));
  if (jar === undefined) throw new Error(`there is no jar of the library in ${target}`);
  return join(target, jar);
}

/** Downloads a broker of Kafka, and what Spark reads its topics with, unless that has been done. */
export function prepareKafka(): void {
  for (const name of ["kafka", "connector"]) download(name);
}

/** Downloads Delta Lake, unless that has been done. */
export function prepareDelta(): void {
  download("delta");
}

function download(name: string): void {
  const pom = pomOf(name);
  once(name, readFileSync(pom, "utf8"), () => {
    rmSync(join(buildFolder, name), { recursive: true, force: true });
    runCommand(["mvn", "-q", "-B", "-f", pom, "dependency:copy-dependencies"], repository);
  });
}

/** The jars of Delta Lake, after `prepareDelta`. */
export function deltaJars(): readonly string[] {
  const folder = join(buildFolder, "delta");
  return readdirSync(folder).map((name) => join(folder, name));
}

/** The class path of the broker. */
export function kafkaClassPath(): string {
  return join(buildFolder, "kafka", "*");
}

/** The jars that Spark reads topics with: none before `prepareKafka`. */
export function connectorJars(): readonly string[] {
  const folder = join(buildFolder, "connector");
  return isDone("connector", connectorPom()) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function connectorPom(): string {
  return readFileSync(pomOf("connector"), "utf8");
}

function pomOf(name: string): string {
  return join(repository, "ports/spark/test", name, "pom.xml");
}

/** A program of the Python that has PySpark and DuckDB. */
export function pythonProgram(name: string): string {
  return join(venv, "bin", name);
}

/** The environment of programs that use the library in Python, or Spark itself. */
export function sparkEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PYTHONPATH: join(library, "python"),
    PYSPARK_PYTHON: pythonProgram("python"),
    // Spark would look for the name of this machine.
    SPARK_LOCAL_IP: "127.0.0.1",
  };
}

/** Does something unless it has been done for the same key. */
function once(name: string, key: string, act: () => void): void {
  if (isDone(name, key)) return;
  rmSync(stampOf(name), { force: true });
  act();
  writeFileSync(stampOf(name), key);
}

function isDone(name: string, key: string): boolean {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), "utf8") === key;
}

function stampOf(name: string): string {
  return join(buildFolder, `${name}.stamp`);
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const root = join(repository, path);
    const files = path.endsWith(".xml") ? [""] : filesBelow(root);
    for (const file of files) hash.update(`${path}/${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}
