import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { build as viteBuild, preview } from "vite";
import { describe, expect, test } from "vitest";
import { note } from "../support/notes.js";
import { hasChromium, launchChromium, reportNoChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { packPackage, run } from "./packed-package.js";
import { installedRuntimes } from "./runtimes.js";

// The packed package in a separate project for each target.

const { temporary, tarball, project } = packPackage("codeqr-packages-");

/** Projects that tests run in, and leave as they are but for tsconfig.json. */
const projects = {
  esm: project("esm"),
  cjs: project("cjs", "commonjs"),
  typescript: { module: project("typescript"), commonjs: project("typescript", "commonjs") },
};

const everything = [15, "known", "known", true, 200, 64, "codeqr-webhooks", "link.clicked", "function", "function", 0];

test("the package is at most 600 KB, and holds nothing that a consumer does not need", () => {
  process.stdout.write(`size of the packed package: ${statSync(tarball).size} bytes, at most 600,000\n`);
  expect(statSync(tarball).size).toBeLessThanOrEqual(600_000);
  const folder = join(projects.esm, "node_modules/codeqr-webhooks");
  expect(readdirSync(folder).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "dist",
    "examples",
    "generated",
    "package.json",
    "test",
  ]);
  expect(readdirSync(join(folder, "generated")).sort()).toEqual([
    "asyncapi.json",
    "catalog.json",
    "delivered-forms.json",
    "openapi.json",
    "schemas",
    "tables",
    "typescript",
  ]);
  expect(readdirSync(join(folder, "test"))).toEqual(["conformance"]);
});

test("what reads no exports finds the same files, by main, module, types, typesVersions and Parcel's alias", () => {
  const { main, module, types, typesVersions, alias, exports } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
  const { import: esm, require: commonjs } = exports["."];
  expect([main, module, types]).toEqual([commonjs.default, esm.default, commonjs.types]);
  const subpaths = Object.entries<{ require?: { types: string } }>(exports).filter(([entry]) => entry !== ".");
  const declarations = subpaths.flatMap(([entry, { require }]) => (require === undefined ? [] : [[entry.slice(2), [require.types]]]));
  expect(typesVersions).toEqual({ "*": Object.fromEntries(declarations) });
  const expected = Object.entries<string | { import: { default: string } }>(exports).flatMap(([entry, target]) => {
    const path = typeof target === "string" ? target : target.import.default;
    // An entry at its own path is found there; a path in a folder of many may have subfolders.
    if (entry === "." || entry === path) return [];
    return [[entry.replace(/^(\.\/schemas\/)\*$/, "$1**"), path.replace("*", "$1")]];
  });
  expect(alias).toEqual(Object.fromEntries(expected));
});

describe("the package is clean for", () => {
  test("publint", () => {
    expect(run(join(repository, "node_modules/.bin/publint"), ["run", tarball, "--strict"], temporary)).toContain("All good!");
  });

  test("are the types wrong?", () => {
    const { exports } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
    // JSON has no types, and subpaths with a wildcard are asked for by one of their names.
    const entries = Object.keys(exports).filter((entry) => !/json$|\/\*$/.test(entry));
    const entrypoints = [...entries, "./events/link.clicked", "./standard/link.clicked"];
    const attw = (...args: string[]) =>
      run(join(repository, "node_modules/.bin/attw"), [tarball, "--entrypoints", ...entrypoints, ...args], temporary);
    note("tables", `\n${attw("--format", "ascii", "--no-color", "--no-emoji")}\n`);
    const { analysis } = JSON.parse(attw("--format", "json"));
    expect(Object.keys(analysis.entrypoints)).toEqual(entrypoints);
    expect(analysis.problems).toEqual([]);
  });
});

describe("in Node", () => {
  test("as an ES module", () => {
    expect(JSON.parse(run("node", ["index.mjs"], projects.esm))).toEqual(everything);
  });

  test("by require", () => {
    expect(JSON.parse(run("node", ["index.cjs"], projects.cjs))).toEqual([...everything, "WebhookEvent", true]);
  });

  test("both ways at once, an error of one build is one of the other", () => {
    expect(JSON.parse(run("node", ["both-builds.mjs"], projects.cjs))).toEqual([false, true, true]);
  });
});

const runtimes = installedRuntimes();
describe.skipIf(runtimes.length === 0).each(runtimes.map((runtime) => [runtime.name, runtime] as const))(
  "in %s",
  (_name, { program, args }) => {
    test("as an ES module", () => {
      expect(JSON.parse(run(program, [...args, "index.mjs"], projects.esm))).toEqual(everything);
    });

    test("by require", () => {
      expect(JSON.parse(run(program, [...args, "index.cjs"], projects.cjs))).toEqual([...everything, "WebhookEvent", true]);
    });
  },
);

/** Settings of TypeScript's compilers, and the versions that have them. */
const settings = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "node16", moduleResolution: "node16" },
  { module: "node18", moduleResolution: "node16", since: 5.8 },
  { module: "preserve", moduleResolution: "bundler", since: 5.4 },
  { module: "esnext", moduleResolution: "bundler", type: "module" },
  { module: "commonjs", moduleResolution: "node10", type: "commonjs", until: 5.9 },
  { module: "commonjs", moduleResolution: "bundler", type: "commonjs", since: 6 },
] as const;

describe.each([
  ["typescript-5.0", 5.0],
  ["typescript-5.4", 5.4],
  ["typescript-5.9", 5.9],
  ["typescript", 7.0],
])("for %s", (compiler, version) => {
  const possible = settings.filter((setting) => {
    const { since = 0, until = Infinity } = setting as { since?: number; until?: number };
    return since <= version && version <= until;
  });
  const cases = (["module", "commonjs"] as const).flatMap((type) =>
    possible.filter((setting) => !("type" in setting) || setting.type === type).map((setting) => ({ ...setting, type })),
  );
  test.each(cases)(
    "in a project of type $type with module $module and resolution $moduleResolution",
    ({ type, module, moduleResolution }) => {
      const folder = projects.typescript[type];
      const compilerOptions = {
        module,
        moduleResolution,
        target: "es2022",
        lib: ["es2022", "dom"],
        strict: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
      expect(run("node", [join(repository, `node_modules/${compiler}/bin/tsc`)], folder)).toBe("");
    },
  );
});

describe("bundled by esbuild", () => {
  const bundled = async (entry: string, platform: "neutral" | "node") => {
    const entryPoints = [join(projects.esm, entry)];
    const { outputFiles, warnings } = await build({ entryPoints, bundle: true, format: "esm", platform, write: false, logLevel: "silent" });
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text ?? "";
  };

  test("it runs in Node without node_modules", async () => {
    const file = join(temporary, "bundle.mjs");
    writeFileSync(file, await bundled("index.mjs", "node"));
    expect(JSON.parse(run("node", [file], temporary))).toEqual(everything);
  });

  test("it runs in workerd", async () => {
    const script = await bundled("worker.mjs", "neutral");
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01", cf: false });
    try {
      expect(await (await miniflare.dispatchFetch("http://localhost/")).json()).toEqual(everything);
    } finally {
      await miniflare.dispose();
    }
  });
});

describe("built by Vite", () => {
  test("there is a Chromium, or its absence is reported", () => reportNoChromium("the package in the browser"));

  test.skipIf(!hasChromium)("it runs in Chromium under a policy without unsafe-eval", async () => {
    const root = project("esm");
    const common = { root, configFile: false, logLevel: "error" } as const;
    await viteBuild({ ...common, build: { target: "es2022" } });
    const headers = { "content-security-policy": "default-src 'self'" };
    const server = await preview({ ...common, preview: { host: "127.0.0.1", port: 0, headers } });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(server.resolvedUrls?.local[0] ?? "");
      const text = await page.waitForFunction(() => document.body.textContent?.trim() || undefined);
      expect(problems).toEqual([]);
      expect(JSON.parse(String(await text.jsonValue()))).toEqual(everything);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
