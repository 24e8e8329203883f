import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";
import { repository } from "../support/repository.js";
import { packPackage, run } from "./packed-package.js";

// Libraries and monorepos emit declarations: types that a module infers from the package must have names that can be written into its .d.ts.

const { project } = packPackage("codeqr-declarations-");

/** The other packages that the modules use, and their dependencies. */
const libraries = ["@trpc/server", "@hono/standard-validator", "@standard-schema/spec", "hono", "ajv", "fast-uri"];

/** Modules that TypeScript 5.0 cannot write declarations for, because it does not find names for types of Hono and tRPC. */
const newerOnly = ["app", "router"];

const folder = project("declarations");
for (const name of libraries)
  cpSync(join(repository, "node_modules", name), join(folder, "node_modules", name), { recursive: true, dereference: true });
const modules = readdirSync(folder).flatMap((name) => /^(\w[\w-]*)\.ts$/.exec(name)?.[1] ?? []);

describe.each(["typescript-5.0", "typescript-5.4", "typescript-5.9", "typescript"])("by %s", (compiler) => {
  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("declarations are written with module %s and resolution %s", (module, moduleResolution) => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      strict: true,
      composite: true,
      declaration: true,
      emitDeclarationOnly: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      rootDir: folder,
      // The declarations of tRPC and Hono are written for a newer TypeScript; those of this package are checked in packages.test.ts.
      skipLibCheck: true,
      types: [],
    };
    const hasIsolated = compiler !== "typescript-5.0" && compiler !== "typescript-5.4";
    const own = (name: string) => (name === "isolated" && hasIsolated ? { isolatedDeclarations: true } : {});
    // Each module has its own program: in a shared one, a module would find the names that another has imported.
    const programs = modules
      .filter((name) => compiler !== "typescript-5.0" || !newerOnly.includes(name))
      .map((name) => {
        const program = join(folder, [compiler, module, name].join("-"));
        mkdirSync(program);
        writeFileSync(
          join(program, "tsconfig.json"),
          JSON.stringify({ compilerOptions: { ...compilerOptions, ...own(name), outDir: join(program, "out") }, files: [`../${name}.ts`] }),
        );
        return program;
      });
    run("node", [join(repository, `node_modules/${compiler}/bin/tsc`), "--build", "--pretty", "false", ...programs], folder);
  });
});
