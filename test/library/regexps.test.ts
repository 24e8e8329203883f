import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript-5.9";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files-below.js";
import { repository } from "../support/repository.js";

// Regular expressions often read strangers' text: if their time were more than linear, the sender could choose how long they take.

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function regexpsIn(folder: string, ending: string): Found[] {
  return filesBelow(join(repository, folder))
    .filter((below) => below.endsWith(ending))
    .flatMap((below) => {
      const path = join(repository, folder, below);
      const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
      const found: Found[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
          const end = node.text.lastIndexOf("/");
          const where = `${relative(repository, path)}:${line + 1}`;
          found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    });
}

const found = [...regexpsIn("src", ".ts"), ...regexpsIn("generated/typescript", ".js")];

test("the search finds the regular expressions", () => {
  expect(found.map(({ where }) => where.split(":")[0])).toContain("generated/typescript/validators/open/formats.js");
  expect(checkSync("^(a+)+$", "").status).toBe("vulnerable");
});

describe("every regular expression of the package takes time that is linear in the length of its text", () => {
  const distinct = new Map(found.map((regexp) => [`/${regexp.source}/${regexp.flags}`, regexp]));
  test.each([...distinct].map(([text, regexp]) => [text.slice(0, 60), regexp] as const))("%s", (_text, { source, flags, where }) => {
    expect(checkSync(source, flags).status, where).toBe("safe");
  });
});
