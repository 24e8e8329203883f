import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository } from "../support/repository.js";

const textOf = (path: string) => readFileSync(`${repository}${path}`, "utf8");
const rows = [...textOf("SECURITY.md").matchAll(/^\| (.+) \| `([^`]+)`: (.+) \|$/gm)].map(
  ([, claim, file, name]) => [claim, file, name] as const,
);

test("every guarantee of SECURITY.md names a test", () => {
  const guarantees =
    textOf("SECURITY.md")
      .split("## What is guaranteed")[1]
      ?.split("\n## ")[0]
      ?.match(/^\| .+$/gm) ?? [];
  // Except the head of the table.
  expect(rows).toHaveLength(guarantees.length - 1);
  expect(rows.length).toBeGreaterThan(10);
});

test.each(rows)("%s", (_claim, file, name) => {
  expect(textOf(file as string)).toContain(name);
});

test("the package has no run-time dependencies and no install scripts", () => {
  const { dependencies, peerDependencies, optionalDependencies, scripts } = JSON.parse(textOf("package.json"));
  expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({});
  expect(Object.keys(scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$|^prepare$/)]));
});
