/** The folder of the projects that receive webhooks in a framework or a platform, each started by test/packages/receivers.test.ts. */
export const recipesFolder = "test/packages/receivers/";

const marker = new RegExp(`^<!-- (${recipesFolder}\\S+): printed`, "gm");

/** The recipes that a document shows: the paths of the files that have a place in it, below the repository's root. */
export function recipePaths(text: string): string[] {
  return [...text.matchAll(marker)].map(([, path = ""]) => path);
}

/** A recipe as a block of code. */
export function recipeBlock(path: string, code: string): string {
  return `\`\`\`${path.slice(path.lastIndexOf(".") + 1)}\n${code.replaceAll("\r\n", "\n").trimEnd()}\n\`\`\`\n`;
}
