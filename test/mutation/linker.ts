import { posix } from "node:path";
import { compileFunction } from "node:vm";
import { transform } from "esbuild";

/** The code of a module, ready to run any number of times, each time with other modules to import. */
export type Code = (require: (specifier: string) => unknown, module: { exports: unknown }) => void;

/** Compiles the text of an ECMAScript module. */
export async function codeOf(text: string): Promise<Code> {
  return commonJsCode((await transform(text, { format: "cjs" })).code);
}

/** Compiles the text of a CommonJS module. */
export function commonJsCode(text: string): Code {
  return compileFunction(text, ["require", "module"]) as Code;
}

/**
 * Runs a module, and runs each imported module when it is imported.
 *
 * @param codeAt Gives the code of the module at a path.
 */
export function link(entry: string, codeAt: (path: string) => Code | undefined): unknown {
  const modules = new Map<string, { exports: unknown }>();
  return load(entry);

  function load(path: string): unknown {
    const loaded = modules.get(path);
    if (loaded !== undefined) return loaded.exports;
    const code = codeAt(path);
    if (code === undefined) throw new Error(`there is no module ${path}`);
    const module = { exports: {} };
    modules.set(path, module);
    code((specifier) => load(posix.join(posix.dirname(path), specifier)), module);
    return module.exports;
  }
}
