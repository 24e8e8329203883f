import { posix } from "node:path";
import ts from "typescript-5.9";
import { firstSentence } from "../contract/first-sentence.js";
import { markdownTable } from "./table.js";

/** A name that can be imported from a module. */
interface Export {
  readonly name: string;
  readonly kind: string;
  /** The first sentence of its documentation. */
  readonly about: string;
}

/** The types of the events, which every entry exports: one line for all of them. */
const eventTypes = "generated/typescript/types.js";

/**
 * Every name that the package's modules export, module by module.
 *
 * @param exports The `exports` of package.json.
 * @param read Gives the text of a file below the repository's root.
 * @throws {Error} When a module exports something in a way that this parser does not understand, or without documentation.
 */
export async function exportList(
  packageName: string,
  exports: Readonly<Record<string, unknown>>,
  read: (path: string) => Promise<string>,
): Promise<string> {
  const modules = Object.keys(exports).filter((key) => typeof exports[key] !== "string" && !key.includes("*"));
  const sections = modules.map(async (key) => {
    const found = await exportsOf(`src/${key === "." ? "index" : key.slice(2)}.ts`, read);
    const rows = found.map(({ name, kind, about }) => [`\`${name}\``, kind, about]);
    return `### ${packageName}${key.slice(1)}\n\n${markdownTable(["export", "kind", "what it is"], "lll", rows)}`;
  });
  return (await Promise.all(sections)).join("\n");
}

/** The exports of a module, functions and values first, and both in order of their names. */
async function exportsOf(path: string, read: (path: string) => Promise<string>): Promise<Export[]> {
  const found = new Map<string, Export>();
  for (const each of await declared(path, read)) found.set(each.name, each);
  const bare = [...found.values()].filter(({ about }) => about === "").map(({ name }) => name);
  if (bare.length > 0) throw new Error(`${path} exports ${bare.join(", ")} without documentation`);
  const rank = ({ kind }: Export) => (kind === "type" ? 1 : 0);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "en"));
}

async function declared(path: string, read: (path: string) => Promise<string>): Promise<Export[]> {
  const source = ts.createSourceFile(path, await read(path), ts.ScriptTarget.ES2022, true);
  const found: Export[] = [];
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) found.push(...(await reexported(statement, path, read)));
    else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      found.push(...declaredBy(statement, path));
  }
  return found;
}

async function reexported(statement: ts.ExportDeclaration, path: string, read: (path: string) => Promise<string>): Promise<Export[]> {
  const { moduleSpecifier, exportClause } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier))
    throw new Error(`${path} exports a name apart from its declaration`);
  const target = posix.join(posix.dirname(path), moduleSpecifier.text);
  if (target === eventTypes) return [];
  const inside = await declared(target.replace(/\.js$/, target.startsWith("generated/") ? ".d.ts" : ".ts"), read);
  if (exportClause === undefined) return inside;
  if (!ts.isNamedExports(exportClause)) throw new Error(`${path} exports a namespace`);
  return exportClause.elements.map(({ name, propertyName }) => {
    const own = inside.find((each) => each.name === (propertyName ?? name).text);
    if (own === undefined) throw new Error(`${path} exports ${name.text}, which ${target} does not have`);
    return { ...own, name: name.text };
  });
}

function declaredBy(statement: ts.Statement, path: string): Export[] {
  const [documentation] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const about = firstSentence(ts.getTextOfJSDocComment(documentation?.comment)?.replace(/\s*\n[\s\S]*/, "") ?? "");
  const [kind, names] = kindOf(statement);
  if (names.length === 0) throw new Error(`${path} exports a statement that is not understood: ${statement.getText().slice(0, 60)}`);
  return names.map((name) => ({ name, kind, about: about.replaceAll("|", "\\|") }));
}

function kindOf(statement: ts.Statement): [kind: string, names: readonly string[]] {
  if (ts.isFunctionDeclaration(statement)) return ["function", [statement.name?.text ?? []].flat()];
  if (ts.isClassDeclaration(statement)) return ["class", [statement.name?.text ?? []].flat()];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return ["type", [statement.name.text]];
  if (ts.isVariableStatement(statement))
    return ["value", statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))];
  return ["", []];
}
