import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { loadContract } from "../../scripts/contract/load.js";
import { repository } from "../support/repository.js";

const readme = readFileSync(`${repository}README.md`, "utf8");

test("the receiver compiles as it stands, and works", async () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(code).toContain("codeqr-webhooks");
  mkdirSync(join(repository, "dist"), { recursive: true });
  // Inside the package, so that its own name resolves as it does for a consumer.
  const folder = mkdtempSync(join(repository, "dist/readme-"));
  try {
    writeFileSync(join(folder, "receiver.ts"), code);
    const options = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--strict", "--types", ""];
    const { stdout, status } = spawnSync(
      join(repository, "node_modules/.bin/tsc"),
      [...options, "--ignoreConfig", join(folder, "receiver.ts")],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
    const { POST } = await import(/* @vite-ignore */ pathToFileURL(join(folder, "receiver.js")).href);
    const post = async (body: string) => (await POST(new Request("http://localhost/", { method: "POST", body }))).status;
    const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
    expect(await post(clicked)).toBe(200);
    expect(await post(clicked.replace('"link.clicked"', '"link.shared"'))).toBe(202);
    expect(await post(clicked.replace('"clicks": 11', '"clicks": "11"'))).toBe(400);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the README's table names every event", async () => {
  const { events } = await loadContract(`${repository}schemas`);
  for (const { name } of events) expect(readme).toContain(`\`${name}\``);
});
