import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files-below.js";
import { alignedTable } from "../support/aligned-table.js";
import { note } from "../support/notes.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";

// The published schemas and descriptions in other people's generators: what they print compiles, loads every example as the event that it is, and loses nothing on the way back.

interface Generator {
  readonly name: string;
  /** The folder of its project. */
  readonly folder: string;
  /** The commands that install it, print the code and compile it. */
  readonly print: readonly (readonly string[])[];
  /** The command that loads the files that are added to it. It prints a line for each: the event, the file, the type, and what is lost as JSON, separated by tabs. Left out where the types alone are printed. */
  readonly load?: readonly string[];
}

const schemas = "../../../generated/schemas";
const openapi = "../../../generated/openapi.json";
const npmTool = (file: string, ...args: string[]) => ["node", `node_modules/${file}`, ...args];

const generators: readonly Generator[] = [
  {
    name: "openapi-typescript, hey-api, json-schema-to-typescript",
    folder: "javascript",
    print: [
      ["npm", "ci", "--no-audit", "--no-fund", "--silent"],
      npmTool("openapi-typescript/bin/cli.js", openapi, "-o", "build/openapi-typescript.ts"),
      npmTool("@hey-api/openapi-ts/bin/run.js", "-i", openapi, "-o", "build/hey-api", "-p", "@hey-api/typescript"),
      npmTool(
        "json-schema-to-typescript/dist/src/cli.js",
        "-i",
        `${schemas}/webhook-delivery.schema.json`,
        "-o",
        "build/json-schema-to-typescript.ts",
      ),
      npmTool("typescript/bin/tsc", "--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--target", "es2022", "consumer.ts"),
    ],
  },
  {
    name: "json-schema-to-zod",
    folder: "javascript",
    print: [
      ["npm", "ci", "--no-audit", "--no-fund", "--silent"],
      npmTool(
        "json-schema-to-zod/dist/cjs/cli.js",
        "-i",
        `${schemas}/dereferenced/webhook-delivery.schema.json`,
        "-o",
        "build/zod.ts",
        "--module",
        "esm",
        "--name",
        "schema",
      ),
      [
        "node_modules/.bin/esbuild",
        "load.ts",
        "--bundle",
        "--platform=node",
        "--format=esm",
        "--external:zod",
        "--outfile=build/load.js",
        "--log-level=error",
      ],
    ],
    load: ["node", "build/load.js"],
  },
  {
    name: "datamodel-code-generator",
    folder: "python",
    print: [
      ["python3", "-m", "venv", "build/venv"],
      ["build/venv/bin/pip", "install", "--quiet", "--requirement", "requirements.txt"],
      [
        ...["build/venv/bin/datamodel-codegen", "--input", `${schemas}/webhook-delivery.schema.json`, "--input-file-type", "jsonschema"],
        ...["--output-model-type", "pydantic_v2.BaseModel", "--enum-field-as-literal", "one", "--output", "build/webhook_delivery.py"],
      ],
      ["sh", "-c", "! grep -nE '^class [A-Za-z]+[0-9]+' build/webhook_delivery.py"],
    ],
    load: ["build/venv/bin/python", "load.py"],
  },
  {
    name: "typify",
    folder: "rust",
    print: [["cargo", "build", "--quiet", "--target-dir", "build"]],
    load: ["build/debug/typified"],
  },
  {
    name: "oapi-codegen",
    folder: "go",
    print: [
      [
        ...["go", "run", "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen"],
        ...["-generate", "types,skip-prune", "-package", "oapi", "-o", "build/oapi/types.go", openapi],
      ],
      ["go", "vet", "./build/..."],
    ],
  },
  {
    name: "openapi-generator for Java, jsonschema2pojo",
    folder: "java",
    print: [["mvn", "-q", "-B", "compile", "dependency:build-classpath", "-Dmdep.outputFile=build/classpath"]],
    load: ["sh", "-c", 'exec java -cp "build/target/classes:$(cat build/classpath)" Load "$@"', "Load"],
  },
];

const columns = ["generates and compiles", "examples loaded as their event", "lost"] as const;
const table = new Map<string, readonly string[]>();
const files = ["documented", "derived", "delivered"].flatMap((kind) =>
  filesBelow(`${repository}examples/${kind}`)
    .filter((path) => path.endsWith(".json"))
    .map((path) => `${kind}/${path}`),
);

function isWanted(): boolean {
  if (process.env.REQUIRE_GENERATORS !== undefined) return true;
  reportSkipped("the published schemas in other generators", "they take minutes (npm run test:generators)", "REQUIRE_GENERATORS");
  return false;
}

describe.skipIf(!isWanted()).each(generators.map((generator) => [generator.name, generator] as const))(
  "%s",
  (name, { folder, print, load }) => {
    const cwd = join(repository, "test/generators", folder);
    let isPrinted = false;

    test("prints code that compiles", () => {
      table.set(name, ["no"]);
      for (const path of ["build", "build/oapi"]) mkdirSync(join(cwd, path), { recursive: true });
      for (const command of print) expect(run(cwd, command)).toMatchObject({ status: 0 });
      isPrinted = true;
      table.set(name, ["yes"]);
    }, 900_000);

    test.skipIf(load === undefined)(
      "loads every example as the event that it is, and loses nothing",
      () => {
        expect(isPrinted).toBe(true);
        const { status, stdout, stderr } = run(cwd, [...(load ?? []), ...files.map((file) => `${repository}examples/${file}`)]);
        expect(status, stderr).toBe(0);
        const loaded = stdout
          .trimEnd()
          .split("\n")
          .map((line) => line.split("\t"));
        expect(loaded).toHaveLength(files.length);
        const isRight = ([event = "", , type = ""]: readonly string[]) =>
          type === event || type.toLowerCase() === `${event.replace(".", "")}event`;
        const wrong = loaded.filter((line) => !isRight(line));
        const lost = loaded.filter(([, , , gone = "[]"]) => gone !== "[]");
        table.set(name, ["yes", `${loaded.length - wrong.length} of ${loaded.length}`, String(lost.length)]);
        expect(wrong).toEqual([]);
        expect(lost).toEqual([]);
      },
      900_000,
    );
  },
);

afterAll(() => {
  if (table.size === 0) return;
  const rows = [...table].map(([name, cells]) => [name, ...columns.map((_, index) => cells[index] ?? "")]);
  note("tables", `\n${alignedTable(["generator", ...columns], rows)}\n`);
});

function run(cwd: string, [program = "", ...args]: readonly string[]) {
  const local = existsSync(join(cwd, program)) ? join(cwd, program) : program;
  const { status, stdout, stderr, error } = spawnSync(local, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  return { status, stdout, stderr: stderr + (error?.message ?? "") };
}
