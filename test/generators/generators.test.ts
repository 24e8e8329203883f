import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
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
  /** How many examples it cannot load. All of them are delivered ones. */
  readonly refuses?: number;
}

const schemas = "../../../generated/schemas";
const openapi = "../../../generated/openapi.json";
const compileWithMaven = ["mvn", "-q", "-B", "compile", "dependency:build-classpath", "-Dmdep.outputFile=build/classpath"];
const loadWithJava = 'exec java -cp "build/target/classes:$(cat build/classpath)" Load "$0" "$@"';
const bundle = (file: string, ...args: string[]) => [
  ...["node_modules/.bin/esbuild", file, "--bundle", "--platform=node", "--format=esm", "--log-level=error"],
  ...[`--outfile=build/${file.replace(/ts$/, "js")}`, ...args],
];
const pydantic = (input: string, type: "jsonschema" | "openapi", output: string) => [
  ...["build/venv/bin/datamodel-codegen", "--input", input, "--input-file-type", type, "--output", output],
  ...["--output-model-type", "pydantic_v2.BaseModel", "--enum-field-as-literal", "one"],
];
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
    name: "Spectral, all rules of OpenAPI and AsyncAPI",
    folder: "javascript",
    print: [
      ["npm", "ci", "--no-audit", "--no-fund", "--silent"],
      npmTool(
        "@stoplight/spectral-cli/dist/index.js",
        ...["lint", "--ruleset", "spectral.yaml", "--fail-severity", "warn", openapi, "../../../generated/asyncapi.json"],
      ),
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
      bundle("load-zod.ts", "--external:zod"),
    ],
    load: ["node", "build/load-zod.js"],
  },
  {
    name: "datamodel-code-generator",
    folder: "python",
    print: [
      ["python3", "-m", "venv", "build/venv"],
      ["build/venv/bin/pip", "install", "--quiet", "--requirement", "requirements.txt"],
      pydantic(`${schemas}/webhook-delivery.schema.json`, "jsonschema", "build/webhook_delivery.py"),
      pydantic(`${schemas}/webhook-event.schema.json`, "jsonschema", "build/webhook_event.py"),
      pydantic(`${schemas}/events`, "jsonschema", "build/events"),
      pydantic(openapi, "openapi", "build/openapi.py"),
      ["sh", "-c", "! grep -nrE '^class ([A-Za-z]+[0-9]+|.*(Sale|Interaction)\\(RootModel)' build/*.py build/events"],
      ["sh", "-c", "build/venv/bin/python -c 'import build.webhook_event, build.openapi'"],
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
    print: [compileWithMaven],
    load: ["sh", "-c", loadWithJava, "java"],
  },
  {
    name: "openapi-generator for Kotlin",
    folder: "java",
    print: [compileWithMaven],
    load: ["sh", "-c", loadWithJava, "kotlin"],
    // Its classes ask that just one shape fits, and read no keyword that tells them apart.
    refuses: 6,
  },
  {
    name: "openapi-generator for typescript-fetch",
    folder: "javascript",
    print: [
      ["npm", "ci", "--no-audit", "--no-fund", "--silent"],
      ["mvn", "-q", "-B", "-f", "../java/pom.xml", "generate-sources"],
      npmTool(
        "typescript/bin/tsc",
        ...["--strict", "--noEmit", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022", "--lib", "es2022,dom"],
        "build/typescript-fetch/index.ts",
      ),
      bundle("load-typescript-fetch.ts"),
    ],
    load: ["node", "build/load-typescript-fetch.js"],
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
  (name, { folder, print, load, refuses = 0 }) => {
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
        expect(wrong.filter(([, file = ""]) => refuses === 0 || !file.includes("/delivered/"))).toEqual([]);
        expect(wrong).toHaveLength(refuses);
        expect(lost).toEqual([]);
      },
      900_000,
    );
  },
);

/** What openapi-generator prints for languages whose compilers are not here: the folder, and how a member is declared. */
const texts: readonly (readonly [language: string, folder: string, member: RegExp])[] = [
  ["C#", "csharp/src", /^ +public (?!override|static)[\w<>[\]?., ]+ (\w+) \{ get/gm],
  ["Swift", "swift6/Sources/OpenAPIClient/Models", /^ +public var (\w+):/gm],
  ["Dart, by dart-dio", "dart-dio/lib", /^ +\S+ get (\w+);/gm],
];

describe.skipIf(!isWanted())("openapi-generator for languages that are not compiled here", () => {
  test.each(texts)("%s: no class has a member twice", (language, folder, member) => {
    const root = join(repository, "test/generators/java/build", folder);
    const classes = filesBelow(root).map((path) => ({
      path,
      names: [...readFileSync(join(root, path), "utf8").matchAll(member)].map(([, name]) => name),
    }));
    expect(classes.flatMap(({ names }) => names).length).toBeGreaterThan(300);
    expect(classes.filter(({ names }) => new Set(names).size < names.length)).toEqual([]);
    table.set(`openapi-generator for ${language}`, ["as text: no member twice"]);
  });
});

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
