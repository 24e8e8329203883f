import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../support/repository.js";
import { packPackage, run } from "./packed-package.js";
import { hasTools, toolFile, toolsFolder } from "./tools.js";

// The package in bundles of bundlers, imported and required. What they make runs where the package is not installed.

const { project, temporary } = packPackage("codeqr-bundlers-");
const expected = ["known", true, true, 64, true];

/** Builds an entry of a project, and gives the path of what was built. Each bundler is run as a command, as its users do. */
type Bundle = (folder: string, entry: string) => string;

const node = (folder: string, program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  expect(status, `${stdout}${stderr}`).toBe(0);
};

const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild(folder, entry) {
    const args = ["--bundle", "--platform=node", "--outfile=out/esbuild.cjs", "--log-level=warning"];
    run(join(repository, "node_modules/.bin/esbuild"), [entry, ...args], folder);
    return "out/esbuild.cjs";
  },
  webpack(folder, entry) {
    writeFileSync(
      join(folder, "build.cjs"),
      `require("webpack")({ mode: "production", target: "node", entry: "./${entry}", output: { path: __dirname + "/out", filename: "webpack.cjs" } }, (error, stats) => {
        if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString());
      });`,
    );
    node(folder, "build.cjs");
    return "out/webpack.cjs";
  },
  Rollup(folder, entry) {
    const args = ["--input", entry, "--format", "es", "--file", "out/rollup.mjs", "--plugin", "node-resolve", "--plugin", "commonjs"];
    node(folder, toolFile("rollup/dist/bin/rollup"), ...args, "--failAfterWarnings");
    return "out/rollup.mjs";
  },
  Vite(folder, entry) {
    const config = {
      build: { ssr: entry, outDir: "out", rollupOptions: { output: { entryFileNames: "vite.mjs" } } },
      ssr: { noExternal: true },
    };
    writeFileSync(join(folder, "vite.config.mjs"), `export default ${JSON.stringify(config)};`);
    node(folder, join(repository, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn");
    return "out/vite.mjs";
  },
  Parcel(folder, entry) {
    const target = { context: "node", includeNodeModules: true, outputFormat: "commonjs", distDir: "out", isLibrary: true };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "bundlers", private: true, targets: { out: target } }));
    node(folder, toolFile("parcel/lib/bin.js"), "build", entry, "--no-cache", "--no-source-maps", "--log-level", "warn");
    return `out/${entry.replace(/\.\w+$/, ".js")}`;
  },
};

describe.skipIf(!hasTools()).each(Object.entries(bundlers))("bundled by %s", (_name, bundle) => {
  test.each(["imports.mjs", "requires.cjs"])("%s", (entry) => {
    const folder = project("bundlers", "module", toolsFolder);
    const bundled = bundle(folder, entry);
    const copy = join(temporary, bundled.replace(/^out\//, ""));
    copyFileSync(join(folder, bundled), copy);
    expect(JSON.parse(run("node", [copy], temporary))).toEqual(expected);
  });
});
