import { join, posix, relative } from "node:path";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { repository } from "../lib/repository.js";
import type { GeneratedFile } from "../printers/printer.js";

const generated = join(repository, "generated");

/** The name of the script that holds the imports from `generated/`, and of the global variable in which it leaves them. */
const contractName = "contract";

const options = {
  absWorkingDir: repository,
  bundle: true,
  // Each is a classic script: browsers do not load modules from file: addresses.
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  write: false,
  logLevel: "silent",
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/**
 * Bundles scripts of the page, each with the hand-written code it imports. Their imports from `generated/` go into another script, `contract.js`, which must be loaded first.
 *
 * `contract.js` is not minified, so a change to the contract changes a few of its lines and nothing in the other scripts.
 *
 * @param names The scripts' names in site/client/, without extension.
 * @param printed The files just printed. Imports from `generated/` get these, not those in that folder.
 */
export async function bundleScripts(names: readonly string[], printed: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const texts = new Map(printed.map(({ path, text }) => [path, text]));
  const code = await build({
    ...options,
    entryPoints: names.map((name) => join(repository, `site/client/${name}.ts`)),
    outdir: repository,
    minify: true,
    plugins: [fromContract(texts)],
  });
  const contract = await build({
    ...options,
    stdin: {
      contents: importedFrom(code)
        .map((path) => `export * as ${JSON.stringify(path)} from "./${path}";`)
        .join("\n"),
      resolveDir: generated,
      sourcefile: `${contractName}.js`,
    },
    outfile: join(repository, `${contractName}.js`),
    globalName: contractName,
    plugins: [fromMemory(texts)],
  });
  return [contract, code].flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, text }) => ({
      path: relative(repository, path),
      text: `// Generated from schemas/ and src/ by npm run generate. Do not edit.\n${text}`,
    })),
  );
}

/** The files in `generated/` that scripts import and use. */
function importedFrom({ metafile }: { readonly metafile: Metafile }): string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([path, { bytesInOutput }]) => path.startsWith(`${contractName}:`) && bytesInOutput > 0);
  return used.map(([path]) => path.slice(contractName.length + 1)).sort();
}

/** Reads imports from `generated/` from the variable that `contract.js` leaves them in. */
function fromContract(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "from-contract",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const target = relative(generated, join(resolveDir, path)).replaceAll("\\", "/");
        if (target.startsWith("..")) return undefined;
        if (!texts.has(target)) return { errors: [{ text: `generated/${target} is not printed` }] };
        return { path: target, namespace: contractName, sideEffects: false };
      });
      onLoad({ filter: /.*/, namespace: contractName }, ({ path }) => ({
        // Marks it as compiled from an ES module: its default export is then the one among its exports.
        contents: `module.exports = { __esModule: true, ...${contractName}[${JSON.stringify(path)}] };`,
      }));
    },
  };
}

/** Reads imports from the given texts. */
function fromMemory(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "from-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, importer, namespace }) => ({
        path: posix.join(namespace === "printed" ? posix.dirname(importer) : ".", path),
        namespace: "printed",
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: "printed" }, ({ path }) => {
        const contents = texts.get(path);
        if (contents === undefined) return { errors: [{ text: `generated/${path} is not printed` }] };
        return { contents, loader: path.endsWith(".json") ? "json" : "js" };
      });
    },
  };
}
