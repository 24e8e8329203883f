import ts from "typescript-5.9";
import { repository } from "../lib/repository.js";
import type { ContractChange } from "./difference.js";
import { type Library, sourceOf } from "./library.js";

/**
 * Differences in what can be imported: entry points, names, and functions and values that can no longer be used as before.
 *
 * Both libraries are read with the current generated types: differences in those come from the contract, and are found there.
 *
 * @param declarations The declarations below `generated/typescript/` that the sources import, by path below the repository's root.
 */
export function diffApi(before: Library, now: Library, declarations: ReadonlyMap<string, string>): ContractChange[] {
  const gone = before.entryPoints.filter((entryPoint) => !now.entryPoints.includes(entryPoint));
  const added = now.entryPoints.filter((entryPoint) => !before.entryPoints.includes(entryPoint));
  const shared = before.entryPoints.filter(
    (entryPoint) => now.entryPoints.includes(entryPoint) && [before, now].every(({ sources }) => sources.has(sourceOf(entryPoint))),
  );
  return [
    ...gone.map((entryPoint) => ({ ...placeOf(entryPoint), before: entryPoint, after: undefined })),
    ...added.map((entryPoint) => ({ ...placeOf(entryPoint), before: undefined, after: entryPoint })),
    ...diffExports(shared, before, now, declarations),
  ];
}

function placeOf(entryPoint: string): Pick<ContractChange, "file" | "pointer" | "aspect"> {
  return { file: "package.json", pointer: `exports ${entryPoint}`, aspect: "entry-point" };
}

function diffExports(
  entryPoints: readonly string[],
  before: Library,
  now: Library,
  declarations: ReadonlyMap<string, string>,
): ContractChange[] {
  const { program, exportsOf } = compile({ before: before.sources, now: now.sources }, entryPoints, declarations);
  const checker = program.getTypeChecker();
  const textOf = (type: ts.Type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return entryPoints.flatMap((entryPoint) => {
    const [old, current] = [exportsOf("before", entryPoint), exportsOf("now", entryPoint)];
    const difference = (name: string, was: string | undefined, is: string | undefined): ContractChange => ({
      file: sourceOf(entryPoint),
      pointer: name,
      aspect: "export",
      before: was,
      after: is,
    });
    const changed = [...old].flatMap(([name, symbol]): ContractChange[] => {
      const same = current.get(name);
      if (same === undefined) return [difference(name, name, undefined)];
      if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
      if (!(same.flags & ts.SymbolFlags.Value)) return [difference(name, name, `type ${name}`)];
      const [type, typeNow] = [checker.getTypeOfSymbol(symbol), checker.getTypeOfSymbol(same)];
      return checker.isTypeAssignableTo(typeNow, type) ? [] : [difference(name, textOf(type), textOf(typeNow))];
    });
    return [...changed, ...[...current.keys()].filter((name) => !old.has(name)).map((name) => difference(name, undefined, name))];
  });
}

type Side = "before" | "now";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: ["node"],
  typeRoots: [`${repository}node_modules/@types`],
};

/** Compiles the entry points of both sides, each in an in-memory folder. */
function compile(
  sides: Readonly<Record<Side, ReadonlyMap<string, string>>>,
  entryPoints: readonly string[],
  declarations: ReadonlyMap<string, string>,
) {
  const folder = (side: Side) => `${repository}${side}/`;
  const texts = new Map(
    (["before", "now"] as const).flatMap((side) => [
      [`${folder(side)}package.json`, '{ "type": "module" }'] as const,
      ...[...declarations, ...sides[side]].map(([path, text]) => [`${folder(side)}${path}`, text] as const),
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => path.startsWith(folder("before")) || path.startsWith(folder("now")) || (directoryExists?.(path) ?? true);
  const { getSourceFile } = host;
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  const paths = (["before", "now"] as const).flatMap((side) => entryPoints.map((entryPoint) => `${folder(side)}${sourceOf(entryPoint)}`));
  const program = ts.createProgram(paths, options, host);
  const checker = program.getTypeChecker();
  const exportsOf = (side: Side, entryPoint: string): ReadonlyMap<string, ts.Symbol> => {
    const source = program.getSourceFile(`${folder(side)}${sourceOf(entryPoint)}`);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) return new Map();
    return new Map(
      checker
        .getExportsOfModule(module)
        .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
    );
  };
  return { program, exportsOf };
}
