/** The hand-written part of a release's library. */
export interface Library {
  /** The entry points, as package.json names them: `./receive`. */
  readonly entryPoints: readonly string[];
  /** The sources below `src/`, by path below the repository's root. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Finds the library among the files of a release.
 *
 * @param packageJson The contents of its package.json.
 * @param files Texts by path below the repository's root.
 */
export function libraryOf(packageJson: { readonly exports?: object }, files: ReadonlyMap<string, string>): Library {
  return {
    entryPoints: Object.keys(packageJson.exports ?? {}),
    sources: new Map([...files].filter(([path]) => path.startsWith("src/"))),
  };
}

/** The source of an entry point: `src/index.ts` for `.`. */
export function sourceOf(entryPoint: string): string {
  return `src/${entryPoint === "." ? "index" : entryPoint.slice("./".length)}.ts`;
}
