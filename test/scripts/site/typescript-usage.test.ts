import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typescriptUsage } from "../../../scripts/site/typescript-usage.js";
import { repository } from "../../support/repository.js";
import { invalidPointer, usageDeliveries, usageSecret } from "../../support/usage-deliveries.js";

const compilerOptions = {
  strict: true,
  noEmitOnError: true,
  outDir: "compiled",
  module: "nodenext",
  target: "es2022",
  lib: ["es2022", "dom"],
  types: ["node"],
  skipLibCheck: true,
};

/** Sends each request of stdin to the module of its event, and prints the status. */
const main = `import { text } from "node:stream/consumers";

for (const { event, deliveries } of JSON.parse(await text(process.stdin))) {
  const { POST } = await import(\`./\${event}.js\`);
  for (const { body, signature } of deliveries) {
    const headers = signature === undefined ? {} : { "codeqr-signature": signature };
    const { status } = await POST(new Request("http://localhost/webhooks", { method: "POST", body, headers }));
    console.log(String(status));
  }
}
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "codeqr-usage-"));
  mkdirSync(join(root, "node_modules"));
  symlinkSync(repository, join(root, "node_modules/codeqr-webhooks"));
  symlinkSync(join(repository, "node_modules/@types"), join(root, "node_modules/@types"));
  for (const { event, reads } of usageDeliveries) writeFileSync(join(root, `${event}.ts`), typescriptUsage(event, reads));
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(root, { recursive: true }));

test("the catalogue's code for TypeScript fits the types, reads the examples' values, refuses what is unsigned, and says why a body is invalid", () => {
  const compiler = run(join(repository, "node_modules/typescript/bin/tsc"), "-p", root);
  expect(compiler.stdout).toBe("");
  expect(compiler.status).toBe(0);
  writeFileSync(join(root, "compiled/main.js"), main);
  const { stdout, stderr } = run(join(root, "compiled/main.js"));
  const expected = usageDeliveries.flatMap(({ deliveries }) => deliveries.flatMap(({ stdout, status }) => [...stdout, String(status)]));
  expect(stdout.trimEnd().split("\n"), stderr).toEqual(expected);
  expect(stderr.split(invalidPointer)).toHaveLength(usageDeliveries.length + 1);
});

function run(...args: readonly string[]) {
  const env = { ...process.env, CODEQR_WEBHOOK_SECRET: usageSecret };
  return spawnSync(process.execPath, args, { encoding: "utf8", env, input: JSON.stringify(usageDeliveries) });
}
