import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:http2";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { recipePaths } from "../../scripts/readme/recipes.js";
import { signWebhook } from "../../src/signature.js";
import { repository } from "../support/repository.js";
import { documentAt, documents } from "./documents.js";

// The code in the documents: every block is compiled as a separate file beside the README's receiver, and run. Recipes are projects, which test/packages/receivers.test.ts builds and runs.

interface Program {
  readonly name: string;
  readonly code: string;
  /** Its file, without the extension. */
  readonly file: string;
}

const recipes = new Set(documents.flatMap(({ text }) => recipePaths(text)).map((path) => readFileSync(repository + path, "utf8")));

const programs: readonly Program[] = documents.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ language, code }) => language === "ts" && !recipes.has(code))
    .map(({ code, line }) => ({ name: `${path}:${line}`, code, file: `${path.replaceAll(/\W/g, "-")}-${line}` })),
);
const receiver = documentAt("README.md").blocks.find(({ language }) => language === "ts")?.code ?? "";

const environmentSecret = "whsec_0123456789abcdef0123456789abcdef";
const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
let folder: string;
let diagnostics: string;

beforeAll(() => {
  mkdirSync(join(repository, "dist"), { recursive: true });
  // Inside the package, so that the package's own name resolves as for a consumer.
  folder = mkdtempSync(join(repository, "dist/documents-"));
  const files = [{ file: "receiver", code: receiver }, ...programs].map(({ file, code }) => {
    writeFileSync(join(folder, `${file}.ts`), code);
    return join(folder, `${file}.ts`);
  });
  const options = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--strict", "--skipLibCheck", "--types", "node"];
  diagnostics = spawnSync(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), ...options, "--ignoreConfig", ...files], {
    encoding: "utf8",
  }).stdout;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("every block has a language that is tested here, in shell-blocks.test.ts, in test/lake or in test/spark", () => {
  const tested = (path: string) => (path === "docs/at-scale.md" ? ["ts", "sh", "python"] : ["ts", "sh", "sql"]);
  const others = documents.flatMap(({ path, blocks }) =>
    blocks.filter(({ language, code }) => !tested(path).includes(language) && !recipes.has(code)).map(({ line }) => `${path}:${line}`),
  );
  expect(others).toEqual([]);
});

test("every block compiles", () => expect(diagnostics).toBe(""));

describe("the README's receiver", () => {
  test("loads without a secret, and works once there is one", async () => {
    vi.stubEnv("CODEQR_WEBHOOK_SECRET", undefined);
    const { POST } = await load("receiver");
    const post = async (body: string) => (await POST(await signed(body, environmentSecret))).status;
    const [logged, reported] = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) => spy.mockImplementation(() => {}));
    expect(await post(clicked)).toBe(500);
    expect(String(reported?.mock.lastCall?.[1])).toContain("Is CODEQR_WEBHOOK_SECRET set?");
    vi.stubEnv("CODEQR_WEBHOOK_SECRET", environmentSecret);
    expect(await post(clicked)).toBe(200);
    expect(logged).toHaveBeenLastCalledWith("79ys3WA", 11);
    expect(await post(clicked.replace('"link.clicked"', '"link.shared"'))).toBe(202);
    expect(logged).toHaveBeenLastCalledWith("nothing to do for link.shared");
    expect(await post(clicked.replace('"clicks": 11', '"clicks": "11"'))).toBe(202);
    expect(reported).toHaveBeenLastCalledWith(expect.stringContaining("/data/link/clicks"), expect.stringContaining('"11"'));
    expect((await POST(new Request("http://localhost/", { method: "POST", body: clicked }))).status).toBe(401);
  });
});

const isServer = ({ code }: Program) => code.includes("8080");
/** test/spark/kafka.test.ts runs it. */
const needsBroker = ({ code }: Program) => code.includes("kafkajs");

describe("a block that is not a server", () => {
  test.each(programs.filter((program) => !isServer(program) && !needsBroker(program)).map((program) => [program.name, program] as const))(
    "%s loads, and prints what its comments say; a receiver accepts only signed bodies",
    async (_name, { code, file }) => {
      const printed: string[] = [];
      for (const method of ["log", "error"] as const)
        vi.spyOn(console, method).mockImplementation((...values: unknown[]) => void printed.push(values.join(" ")));
      const module = await load(file);
      for (const [, said = ""] of code.matchAll(/console\.\w+\(.*\); \/\/ (.*)$/gm)) expect(printed).toContain(said);
      const receive = module.POST ?? module.default?.fetch;
      if (receive === undefined) return;
      vi.stubEnv("CODEQR_WEBHOOK_SECRET", environmentSecret);
      const secret = /whsec_of-[a-z-]+/.exec(code)?.[0] ?? environmentSecret;
      expect((await receive(await signed(clicked, secret))).status).toBe(200);
      expect((await receive(await signed(clicked, "whsec_of-nobody"))).status).toBe(401);
    },
  );
});

describe("a block that is a server", () => {
  let server: ChildProcess | undefined;
  afterEach(() => void server?.kill());

  test.each(programs.filter(isServer).map((program) => [program.name, program] as const))(
    "%s accepts only a signed body",
    async (_name, { code, file }) => {
      const port = await freePort();
      const script = join(folder, `${file}.js`);
      writeFileSync(script, readFileSync(script, "utf8").replace("8080", String(port)));
      server = spawn(process.execPath, [script], { env: { ...process.env, CODEQR_WEBHOOK_SECRET: environmentSecret } });
      const send = code.includes("node:http2") ? postByHttp2 : post;
      const url = `http://localhost:${port}/webhooks`;
      const signature = await signWebhook(clicked, environmentSecret);
      await expect.poll(() => send(url, signature).catch(() => "not yet"), { timeout: 20_000 }).toBe(200);
      expect(await send(url, "0".repeat(64))).toBe(401);
    },
  );
});

const address = "http://localhost/webhooks?from=shop";

/** The exports of a block. */
async function load(file: string): Promise<any> {
  return import(/* @vite-ignore */ pathToFileURL(join(folder, `${file}.js`)).href);
}

async function signed(body: string, secret: string): Promise<Request> {
  return new Request(address, { method: "POST", body, headers: headersOf(await signWebhook(body, secret)) });
}

function headersOf(signature: string) {
  return { "content-type": "application/json", "codeqr-signature": signature };
}

async function post(url: string, signature: string): Promise<number> {
  return (await fetch(url, { method: "POST", body: clicked, headers: headersOf(signature) })).status;
}

async function postByHttp2(url: string, signature: string): Promise<number> {
  const session = connect(url);
  try {
    return await new Promise((resolve, reject) => {
      session.on("error", reject);
      const stream = session.request({ ":method": "POST", ":path": "/webhooks", ...headersOf(signature) });
      stream.on("error", reject).on("response", (headers) => resolve(Number(headers[":status"])));
      stream.end(clicked);
    });
  } finally {
    session.destroy();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const found = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof found === "object" && found !== null ? found.port : 0;
}
