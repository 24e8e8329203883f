import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/repository.js";
import { documentAt } from "./documents.js";

/** The hops of the walks: links whose text is a name in code. */
const hops = [...documentAt("docs/walkthrough.md").text.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)].map(
  ([, name = "", target = ""]) => [name, posix.join("docs", target)] as const,
);

test("the walks have hops", () => expect(hops.length).toBeGreaterThan(30));

test.each(hops)("%s is declared in %s", (name, path) => {
  expect(existsSync(repository + path), path).toBe(true);
  expect(readFileSync(repository + path, "utf8")).toMatch(declarationOf(name, path.slice(path.lastIndexOf(".") + 1)));
});

/** What declares a name in a kind of file. A name that is only used has moved elsewhere. */
function declarationOf(name: string, ending: string): RegExp {
  switch (ending) {
    case "json":
      return new RegExp(`"${name}": \\{`);
    case "go":
      return new RegExp(`^(?:func |type |\\t)${name}\\b`, "m");
    default:
      return new RegExp(`\\b(?:function|const|class|interface|type) ${name}\\b|^ *#?${name}\\(`, "m");
  }
}
