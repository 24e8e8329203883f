import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../../scripts/commands/generate.js";
import { copyRepository } from "../../support/repository-copy.js";
import { repository } from "../../support/repository.js";
import { type Damage, mistakes, replaced, tag, titled, sale, written } from "./mistake-cases.js";

// Mistakes in hand-written files: each is reported with its place, and nothing is written.

const copy = copyRepository();
afterAll(() => copy.remove());

/** Applies the damage while `ask` runs, and then undoes it. */
async function damaged<T>(damage: Damage, ask: () => Promise<T> | T): Promise<T> {
  try {
    for (const [path, change] of Object.entries(damage)) {
      const target = join(copy.root, path);
      writeFileSync(target, change(existsSync(target) ? copy.read(path) : ""));
    }
    const before = tree();
    const answer = await ask();
    expect(tree()).toEqual(before);
    return answer;
  } finally {
    for (const path of Object.keys(damage)) {
      if (existsSync(join(repository, path))) copyFileSync(join(repository, path), join(copy.root, path));
      else rmSync(join(copy.root, path), { force: true });
    }
  }
}

/** Every file that the command reads or writes. */
function tree(): Record<string, string> {
  const paths = ["schemas", "examples", "test/conformance", "generated", "docs"].flatMap((folder) =>
    readdirSync(join(copy.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(paths.map((path) => [path.slice(copy.root.length + 1), readFileSync(path, "latin1")]));
}

function expectLines(stderr: string, lines: readonly RegExp[]): void {
  const given = stderr.split("\n");
  for (const line of lines) expect(given).toContainEqual(expect.stringMatching(line));
  expect(stderr).toMatch(/\n\nNothing was written\.\n$/);
  // Neither a stack trace nor an engine's byte offset.
  expect(stderr).not.toMatch(/^ +at |at position/m);
}

describe("npm run generate reports, without writing anything,", () => {
  test.each(mistakes)("%s", async (_name, damage, ...lines) => {
    const { status, stdout, stderr } = await damaged(damage, () => generate({ root: copy.root }));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expectLines(stderr, lines);
  });

  test("the same with --check", async () => {
    const damage = { [tag]: titled("Issue"), [sale]: written("{") };
    const [answer, checked] = await damaged(damage, async () => [
      await generate({ root: copy.root }),
      await generate({ root: copy.root, check: true }),
    ]);
    expect(checked).toEqual(answer);
  });

  test.each(mistakes.filter(([name]) => ["a repeated name", "an example that is no JSON", "a corpus that is no JSON"].includes(name)))(
    "%s, as a process",
    async (_name, damage, ...lines) => {
      const { status, stdout, stderr } = await damaged(damage, () => copy.generate());
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expectLines(stderr, lines);
    },
  );
});

test("npm run publish:schemas publishes no example that is not known", async () => {
  const out = join(copy.root, "published");
  const { status, stderr } = await damaged({ [sale]: replaced("sale.created", "sale.creatd") }, () =>
    copy.run("--import", "tsx", "scripts/commands/publish-schemas.ts", "--out", out),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^examples\/delivered\/sale\.created\.json:3#\/event: is "sale\.creatd"/);
  expect(stderr).toMatch(/\n\nNothing was published\.\n$/);
  expect(existsSync(out)).toBe(false);
});
