import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { signedRequest } from "../../../src/testing.js";
import { repository } from "../../support/repository.js";

const secret = "whsec_0123456789abcdef0123456789abcdef";
const readme = readFileSync(`${repository}README.md`, "utf8");

test("the receiver compiles as it stands, and works", async () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(code).toContain("codeqr-webhooks");
  mkdirSync(join(repository, "dist"), { recursive: true });
  // Inside the package, so that its own name resolves as it does for a consumer.
  const folder = mkdtempSync(join(repository, "dist/readme-"));
  try {
    writeFileSync(join(folder, "receiver.ts"), code);
    const options = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--strict", "--types", "node"];
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(repository, "node_modules/typescript/bin/tsc"), ...options, "--ignoreConfig", join(folder, "receiver.ts")],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
    process.env.CODEQR_WEBHOOK_SECRET = secret;
    const { POST } = await import(/* @vite-ignore */ pathToFileURL(join(folder, "receiver.js")).href);
    const post = async (body: string) => (await POST(await signedRequest(body, secret))).status;
    const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
    const logged = vi.spyOn(console, "log").mockImplementation(() => {});
    const reported = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await post(clicked)).toBe(200);
    expect(logged).toHaveBeenLastCalledWith("79ys3WA", 11);
    expect(await post(clicked.replace('"link.clicked"', '"link.shared"'))).toBe(202);
    expect(logged).toHaveBeenLastCalledWith("nothing to do for link.shared");
    expect(await post(clicked.replace('"clicks": 11', '"clicks": "11"'))).toBe(202);
    expect(reported).toHaveBeenLastCalledWith(expect.stringContaining("/data/link/clicks"), expect.stringContaining('"11"'));
    expect((await POST(new Request("http://localhost/", { method: "POST", body: clicked }))).status).toBe(401);
    vi.restoreAllMocks();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
