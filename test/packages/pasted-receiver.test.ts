import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { Miniflare } from "miniflare";
import { describe, expect, test } from "vitest";
import { signWebhook } from "../../src/signature.js";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";
import { packPackage } from "./packed-package.js";
import { installedRuntimes } from "./runtimes.js";

// The README's receiver, pasted into a project with the packed package: in every runtime, with the secret in the environment or not.

const { project } = packPackage("codeqr-pasted-");
const secret = "whsec_0123456789abcdef0123456789abcdef";
const block = codeBlocks(readFileSync(`${repository}README.md`, "utf8")).find(({ language }) => language === "ts")?.code ?? "";
const receiver = (await transform(block, { loader: "ts" })).code;

/** Prints the receiver's answers to a signed event and to a forged one. */
const answers = `
import { sampleWebhookEvent, signedRequest } from "codeqr-webhooks/testing";
import { POST } from "./receiver.mjs";
const event = sampleWebhookEvent("link.clicked");
const statuses = [];
for (const secret of ["${secret}", "whsec_of-nobody"]) statuses.push((await POST(await signedRequest(event, secret))).status);
console.log("answers", ...statuses);
`;

const folder = project("esm");
writeFileSync(join(folder, "receiver.mjs"), receiver);
writeFileSync(join(folder, "answers.mjs"), answers);
writeFileSync(join(folder, "worker.mjs"), 'import { POST } from "./receiver.mjs";\nexport default { fetch: POST };\n');

const runtimes = [{ name: "Node", program: process.execPath, args: [] as readonly string[] }, ...installedRuntimes()];

describe.each(runtimes.map((runtime) => [runtime.name, runtime] as const))("in %s", (name, { program, args }) => {
  test.each([
    ["a secret", secret, "answers 200 401"],
    ["no secret", undefined, "answers 500 500"],
  ])("with %s in the environment", (_case, value, expected) => {
    const permissions = name === "Deno" ? ["--allow-env=CODEQR_WEBHOOK_SECRET"] : [];
    const env = { ...process.env, CODEQR_WEBHOOK_SECRET: value };
    const { stdout, stderr } = spawnSync(program, [...args, ...permissions, "answers.mjs"], { cwd: folder, env, encoding: "utf8" });
    expect(stdout.split("\n"), stderr).toContain(expected);
  });
});

test.each([
  ["a secret", { CODEQR_WEBHOOK_SECRET: secret }, [200, 401]],
  ["no secret", {}, [500, 500]],
])("in workerd, without what it has of Node, with %s as a binding", async (_case, bindings, expected) => {
  const options = { bundle: true, format: "esm", platform: "neutral", write: false, logLevel: "silent" } as const;
  const { outputFiles, warnings } = await build({ ...options, entryPoints: [join(folder, "worker.mjs")] });
  expect(warnings).toEqual([]);
  const miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-01-01",
    bindings,
    cf: false,
  });
  try {
    const body = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
    const statuses: number[] = [];
    for (const signature of [await signWebhook(body, secret), "0".repeat(64)])
      statuses.push(
        (await miniflare.dispatchFetch("http://localhost/", { method: "POST", body, headers: { "codeqr-signature": signature } })).status,
      );
    expect(statuses).toEqual(expected);
  } finally {
    await miniflare.dispose();
  }
});
