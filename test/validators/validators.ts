import type { PortUnderTest } from "../ports/port-under-test.js";
import { runCommand } from "../ports/ports.js";
import { repository } from "../support/repository.js";

/** How a third-party validator is built and run, in its folder: see README.md. */
export type ValidatorUnderTest = Pick<PortUnderTest, "name" | "present" | "build" | "run" | "limits">;

/** Every third-party validator. */
export const validators: readonly ValidatorUnderTest[] = [
  {
    name: "python",
    // Python 3.12 and 3.13 have a depth limit that cannot be changed.
    present: [["python3", "-c", "import ensurepip, sys, venv; sys.exit(sys.version_info[:2] != (3, 11))"]],
    build: [
      ["python3", "-m", "venv", "build"],
      ["build/bin/python", "-m", "pip", "install", "--quiet", "-r", "requirements.txt"],
    ],
    run: ["build/bin/python", "main.py"],
    limits: [],
  },
  {
    name: "go",
    present: [["go", "version"]],
    build: [["go", "build", "-o", "build/validator", "."]],
    run: ["./build/validator"],
    limits: [],
  },
  {
    name: "rust",
    present: [["cargo", "--version"]],
    build: [["cargo", "build", "--release", "--quiet", "--target-dir", "build"]],
    run: ["./build/release/validator"],
    limits: [],
  },
  {
    name: "java",
    present: [
      ["javac", "-version"],
      ["mvn", "-version"],
    ],
    build: [["mvn", "-q", "-B", "compile", "dependency:copy-dependencies", "-DoutputDirectory=build/lib"]],
    run: ["java", "-cp", "build/classes:build/lib/*", "Main"],
    limits: [],
  },
  {
    name: "javascript",
    present: [["node", "--version"]],
    build: [],
    // It parses recursively: 10,000 nested arrays need more than the usual megabyte.
    run: ["node", "--stack-size=4000", "main.js"],
    limits: [],
  },
];

/** Builds a validator. */
export function build(validator: ValidatorUnderTest): void {
  for (const command of validator.build) runCommand(command, folderOf(validator));
}

/**
 * Runs a validator that has been built.
 *
 * @param path Path of the schema.
 * @param dateTime Matches a date-time.
 * @param bodies JSON texts.
 * @returns Whether each body is valid; `undefined` where no answer came.
 */
export function judge(
  validator: ValidatorUnderTest,
  path: string,
  dateTime: RegExp,
  bodies: readonly string[],
): readonly (boolean | undefined)[] {
  const lines = bodies.map((body, id) => `${JSON.stringify({ id, body: Buffer.from(body).toString("base64") })}\n`);
  const answers: { id: number; valid: boolean }[] = runCommand(
    [...validator.run, path, dateTime.source],
    folderOf(validator),
    lines.join(""),
  )
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const verdicts = new Map(answers.map(({ id, valid }) => [id, valid]));
  return bodies.map((_, id) => verdicts.get(id));
}

function folderOf({ name }: ValidatorUnderTest): string {
  return `${repository}test/validators/${name}`;
}
