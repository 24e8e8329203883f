import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { signWebhook } from "../../src/signature.js";
import { repository } from "../support/repository.js";
import { documentAt, documents } from "./documents.js";

// The shell blocks of the documents that use the command line: runs each line in a shell, in order, in a folder with the files that it names.

const folder = mkdtempSync(join(tmpdir(), "codeqr-shell-blocks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const secret = "whsec_0123456789abcdef0123456789abcdef";
const body = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
writeFileSync(join(folder, "body.json"), body);
writeFileSync(join(folder, "events.ndjson"), `${JSON.stringify(JSON.parse(body))}\n`);
// Replaces npm's: runs the command line that was built here.
mkdirSync(join(folder, "bin"));
writeFileSync(join(folder, "bin/npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${repository}dist/cli.js" "$@"\n`);
chmodSync(join(folder, "bin/npx"), 0o755);
mkdirSync(join(folder, "node_modules"));
symlinkSync(repository, join(folder, "node_modules/codeqr-webhooks"));

const blocks = documents.flatMap(({ path, blocks }) =>
  blocks.flatMap(({ language, code, line }) =>
    language === "sh" && code.includes("npx codeqr-webhooks") ? [[`${path}:${line}`, code.trimEnd().split("\n")] as const] : [],
  ),
);

test.each(blocks)("%s does what it says", async (_name, lines) => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
    CODEQR_WEBHOOK_SECRET: secret,
    SIGNATURE: await signWebhook(body, secret),
  };
  const listening = lines.find((line) => / listen /.test(line));
  const server =
    listening === undefined
      ? undefined
      : spawn(
          "npx",
          listening
            .replace(/ --port \d+/, " --port 0")
            .split(" ")
            .slice(1),
          { cwd: folder, env },
        );
  try {
    let port = "";
    for (const stream of [server?.stdout, server?.stderr])
      stream?.on("data", (chunk) => (port ||= /127\.0\.0\.1:(\d+)/.exec(String(chunk))?.[1] ?? ""));
    if (server !== undefined) await expect.poll(() => port, { timeout: 20_000 }).toMatch(/^\d+$/);
    for (const line of lines) {
      if (line === listening) continue;
      const command = line.replace("localhost:4000", `127.0.0.1:${port}`);
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
      expect({ line, status, stderr, said: stdout === "" && line.startsWith("npx") ? "nothing" : "" }).toEqual({
        line,
        status: 0,
        stderr: "",
        said: "",
      });
    }
  } finally {
    server?.kill();
  }
});

test("the README uses the command line in eight lines", () => {
  const uses = documentAt("README.md").text.match(/^npx codeqr-webhooks /gm);
  expect(uses?.length).toBe(8);
});
