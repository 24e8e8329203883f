import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { repository } from "../support/repository.js";

// The README's promise to someone who starts with an empty folder: install, paste the receiver, send it an event.

const temporary = mkdtempSync(join(tmpdir(), "codeqr-fresh-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const secret = "whsec_0123456789abcdef0123456789abcdef";
const env = { ...process.env, CODEQR_WEBHOOK_SECRET: secret };

function run(program: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

test("an installed package, the README's receiver, and codeqr-webhooks send", async () => {
  const [packed, folder] = [join(temporary, "packed"), join(temporary, "project")];
  for (const path of [packed, folder]) mkdirSync(path);
  expect(run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", packed], repository)).toMatchObject({ status: 0 });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module" }));
  const [tarball = ""] = readdirSync(packed);
  expect(run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(packed, tarball)], folder)).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["codeqr-webhooks"]);

  const blocks = codeBlocks(readFileSync(`${repository}README.md`, "utf8"));
  const receiver = blocks.find(({ language }) => language === "ts")?.code ?? "";
  const compile = (code: string) => {
    writeFileSync(join(folder, "receiver.ts"), code);
    const options = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--strict", "--types", ""];
    return run(
      process.execPath,
      [join(repository, "node_modules/typescript/bin/tsc"), ...options, "--ignoreConfig", "receiver.ts"],
      folder,
    );
  };
  const misspelt = compile(receiver.replace("data.link.clicks", "data.link.clickz"));
  expect(misspelt.output).toMatch(/Property 'clickz' does not exist/);
  expect(compile(receiver)).toEqual({ status: 0, output: "" });

  writeFileSync(
    join(folder, "server.js"),
    `import { createServer } from "node:http";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";
const server = createServer(toNodeListener(POST)).listen(0, "127.0.0.1", () => console.log("port", server.address().port));
`,
  );
  const server = spawn(process.execPath, ["server.js"], { cwd: folder, env });
  let logged = "";
  const waitFor = (pattern: RegExp) =>
    expect.poll(() => pattern.exec(logged)?.[1] ?? (server.exitCode === null ? undefined : "ended"), { timeout: 30_000 });
  server.stdout.on("data", (chunk) => {
    logged += chunk;
  });
  server.stderr.on("data", (chunk) => {
    logged += chunk;
  });
  try {
    await waitFor(/port (\d+)/).toMatch(/^\d+$/);
    const to = `http://127.0.0.1:${/port (\d+)/.exec(logged)?.[1]}/webhooks`;
    const send = (...args: string[]) =>
      run(join(folder, "node_modules/.bin/codeqr-webhooks"), ["send", "link.clicked", "--to", to, ...args], folder);

    const sent = send("--set", "data.link.clicks=5");
    expect(sent.output).toMatch(/^200 accepted {2}link\.clicked evt_\w{25} /);
    expect(sent.status).toBe(0);
    await waitFor(/(79ys3WA 5)\n/).toBe("79ys3WA 5");

    const forged = send("--secret", "whsec_of-somebody-else");
    expect(forged.output).toMatch(/^401 refused .* The CodeQR-Signature header is not that of this body with this secret\./);
    expect(forged.status).toBe(1);
  } finally {
    server.kill();
  }
}, 180_000);
