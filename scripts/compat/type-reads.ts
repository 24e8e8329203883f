import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript-5.9";
import { repository } from "../lib/repository.js";
import type { ContractChange } from "./difference.js";
import { UnreadableReleaseError } from "./unreadable-release.js";

/** A line of code that compiled against the earlier types, and its subject. */
export interface TypeRead {
  readonly type: string;
  readonly property?: string;
  readonly code: string;
}

/**
 * Code that a receiver may have written: it names every type and reads every property with its declared type.
 *
 * Each line uses one type, and other types by name: a change to a type shows there, not in every type that holds it. The code only reads: code that makes
 * a body, such as a test's, may have to change with a new required property.
 *
 * @param types The text of the earlier `types.d.ts`.
 * @throws {UnreadableReleaseError} When it declares something that is neither an interface of properties nor a type alias.
 */
export function readsOf(types: string): TypeRead[] {
  const source = ts.createSourceFile("types.d.ts", types, ts.ScriptTarget.ES2022);
  const reads: TypeRead[] = [];
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      reads.push(nameRead(statement.name.text));
    } else if (ts.isInterfaceDeclaration(statement)) {
      const type = statement.name.text;
      reads.push(nameRead(type));
      for (const member of statement.members) {
        if (
          !ts.isPropertySignature(member) ||
          member.type === undefined ||
          !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
        )
          throw new UnreadableReleaseError(
            `${type} in the earlier types.d.ts has a member that is not a property: ${member.getText(source)}`,
          );
        const property = member.name.text;
        const declared = member.type.getText(source).replace(/\s+/g, " ");
        const optional = member.questionToken === undefined ? "" : " | undefined";
        const reading = `(value: ${type}): ${declared}${optional} => value${ts.isIdentifier(member.name) ? `.${property}` : `["${property}"]`};`;
        if (type !== "WebhookEventMap") {
          reads.push({ type, property, code: reading });
          continue;
        }
        // This line is about the event's type, and about `switch` and `if` still leading to it.
        const narrowing = `(value: WebhookEvent): ${declared} | undefined => (value.event === "${property}" ? value : undefined);`;
        reads.push({ type: declared, property: "event", code: reading }, { type: declared, property: "event", code: narrowing });
      }
    } else {
      throw new UnreadableReleaseError(`the earlier types.d.ts has a statement that is not a type: ${statement.getText(source)}`);
    }
  }
  return reads;
}

function nameRead(type: string): TypeRead {
  return { type, code: `import type { ${type} } from "./types.js";` };
}

/**
 * Compiles the code that reads the earlier types against the current types.
 *
 * @returns A difference for each line that does not compile, with the code as `before` and the compiler's message as `after`.
 */
export async function diffReads(typesBefore: string, typesNow: string): Promise<ContractChange[]> {
  const reads = readsOf(typesBefore);
  const errors = await compile(typesNow, reads);
  return reads.flatMap(({ type, property, code }, index) => {
    const error = errors.get(index);
    if (error === undefined) return [];
    const pointer = property === undefined ? type : `${type}.${property}`;
    return [{ file: "generated/typescript/types.d.ts", pointer, aspect: "read", before: code, after: error, type, property }];
  });
}

const tsc = join(repository, "node_modules/typescript/bin/tsc");
const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022"], types: [] };

/** The first error of each line, by its index. */
async function compile(types: string, reads: readonly TypeRead[]): Promise<ReadonlyMap<number, string>> {
  const folder = await mkdtemp(join(tmpdir(), "codeqr-compat-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["reads.ts"] }));
    await writeFile(join(folder, "types.d.ts"), types);
    const lines = reads.map(({ code, property }, index) => (property === undefined ? code : `export const read${index} = ${code}`));
    await writeFile(join(folder, "reads.ts"), `${lines.join("\n")}\n`);
    return errorsIn(await output(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function output(folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsc, "-p", folder, "--pretty", "false"],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

function errorsIn(text: string): Map<number, string> {
  const errors = new Map<number, string>();
  for (const line of text.split("\n")) {
    // The lines that explain an error further are indented.
    if (line === "" || line.startsWith(" ")) continue;
    const [, number, message] = /^reads\.ts\((\d+),\d+\): error (TS\d+: .*)$/.exec(line) ?? [];
    if (number === undefined || message === undefined) throw new Error(`the compiler reports an error that is not about a read: ${line}`);
    const index = Number(number) - 1;
    if (!errors.has(index)) errors.set(index, message);
  }
  return errors;
}
