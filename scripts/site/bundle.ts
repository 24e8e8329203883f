import { join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import type { GeneratedFile } from "../printers/printer.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const generated = join(repository, "generated");

/** The script that holds what the other scripts import from `generated/`; and, in the browser, the variable that it leaves it in. */
const contractName = "contract";

const options = {
  absWorkingDir: repository,
  bundle: true,
  // One classic script each: modules are not loaded from file: addresses.
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
 * Bundles scripts of the page, each with the hand-written code that it imports, and `contract.js`, which stands before them, with what they import from `generated/`.
 *
 * The contract's script is not minified and has a line for each thing: so a change of the contract is a change of a few lines, and none of the others.
 *
 * @param names The scripts, by their names in site/client/, without ending.
 * @param printed What has just been printed: whatever stands in `generated/`, this is what is imported.
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

/** The files in `generated/` that scripts import, but for those of which they use nothing. */
function importedFrom({ metafile }: { readonly metafile: Metafile }): string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([path, { bytesInOutput }]) => path.startsWith(`${contractName}:`) && bytesInOutput > 0);
  return used.map(([path]) => path.slice(contractName.length + 1)).sort();
}

/** Takes what is imported from `generated/` out of the variable of the contract's script. */
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
        // The mark of a module that was an ES module, whose default export is one of its exports.
        contents: `module.exports = { __esModule: true, ...${contractName}[${JSON.stringify(path)}] };`,
      }));
    },
  };
}

/** Takes what is imported out of the texts. */
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
