import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { build as viteBuild, preview } from "vite";
import { describe, expect, test } from "vitest";
import { hasChromium, launchChromium, reportNoChromium } from "../support/chromium.js";
import { repository } from "../support/repository.js";
import { packPackage, run } from "./packed-package.js";
import { installedRuntimes } from "./runtimes.js";

// The packed package in a separate project for each target.

const { temporary, tarball, project } = packPackage("codeqr-packages-");

const everything = [15, "known", "known", true, 200, 64, "codeqr-webhooks", "link.clicked", "function", "function"];

test("the package is at most 400 KB, and holds nothing that a consumer does not need", () => {
  process.stdout.write(`size of the packed package: ${statSync(tarball).size} bytes, at most 400,000\n`);
  expect(statSync(tarball).size).toBeLessThanOrEqual(400_000);
  const folder = join(project("esm"), "node_modules/codeqr-webhooks");
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
    "typescript",
  ]);
  expect(readdirSync(join(folder, "test"))).toEqual(["conformance"]);
});

test("a bundler that reads no exports finds the same files, by main and Parcel's alias", () => {
  const { main, types, alias, exports } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
  expect([main, types]).toEqual([exports["."].default, exports["."].types]);
  const expected = Object.entries<string | { default: string }>(exports).flatMap(([entry, target]) => {
    const path = typeof target === "string" ? target : target.default;
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
    const args = [tarball, "--profile", "esm-only", "--format", "json"];
    const { analysis } = JSON.parse(run(join(repository, "node_modules/.bin/attw"), args, temporary));
    const problems = Object.values(analysis.problems as { kind: string; resolutionKind?: string }[]).filter(
      ({ resolutionKind }) => !/node10|node16-cjs/.test(resolutionKind ?? ""),
    );
    expect(problems).toEqual([]);
  });
});

describe("in Node", () => {
  test("as an ES module", () => {
    expect(JSON.parse(run("node", ["index.mjs"], project("esm")))).toEqual(everything);
  });

  test("by require", () => {
    expect(JSON.parse(run("node", ["--no-warnings", "index.cjs"], project("cjs", "commonjs")))).toEqual([
      ...everything,
      "WebhookEvent",
      true,
    ]);
  });
});

const runtimes = installedRuntimes();
describe.skipIf(runtimes.length === 0)("as an ES module in", () => {
  test.each(runtimes.map((runtime) => [runtime.name, runtime] as const))("%s", (_name, { program, args }) => {
    expect(JSON.parse(run(program, [...args, "index.mjs"], project("esm")))).toEqual(everything);
  });
});

describe.each(["typescript-5.0", "typescript-5.4", "typescript-5.9", "typescript"])("for %s", (compiler) => {
  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("with module %s and resolution %s", (module, moduleResolution) => {
    const folder = project("typescript");
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
  });
});

describe("bundled by esbuild", () => {
  const bundled = async (entry: string, platform: "neutral" | "node") => {
    const entryPoints = [join(project("esm"), entry)];
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
