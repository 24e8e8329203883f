import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { alignedTable } from "../support/aligned-table.js";
import { codeBlocks } from "../support/code-blocks.js";
import { note } from "../support/notes.js";
import { repository } from "../support/repository.js";
import { reportSkipped } from "../support/skipped.js";
import { collect } from "../cli/run.js";
import { packPackage } from "./packed-package.js";
import type { Listening, Serve } from "./platforms.js";
import { installedRuntimes } from "./runtimes.js";
import { type Target, targets, titleOf } from "./targets.js";

// The README's receiver in each framework and runtime: installed, compiled, started, and sent deliveries over HTTP by the command line of the installed package.

const { project } = packPackage("codeqr-receivers-");
const secret = "whsec_0123456789abcdef0123456789abcdef";
const installed = join(repository, "test/packages/receivers/node_modules");
const runtimes = new Map(installedRuntimes().map((runtime) => [runtime.name, runtime]));
const readme = readFileSync(`${repository}README.md`, "utf8");
const receiver = codeBlocks(readme).find(({ language }) => language === "ts")?.code ?? "";

/** Settings that suit what projects of today have. */
const tsconfig = {
  compilerOptions: {
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    strict: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    types: ["node"],
  },
};

const columns = ["installs", "compiles", "runs", "receives", "refuses a forged one", "is safe"] as const;
const table = new Map<string, Map<(typeof columns)[number], boolean>>();

function hasFrameworks(): boolean {
  if (existsSync(installed)) return true;
  reportSkipped("receivers in frameworks", "these are not installed (npm ci --prefix test/packages/receivers)", "REQUIRE_RUNTIMES");
  return false;
}

/** Node, or the newer one that some frameworks need; undefined if that one is not installed. */
function nodeOf({ needsNewerNode = false }: Target): string | undefined {
  return needsNewerNode ? runtimes.get("Node 24")?.program : process.execPath;
}

function commandOf(target: Target, [program, ...args]: readonly [string, ...string[]]): string[] | undefined {
  const runtime = runtimes.get(program);
  if (/^[A-Z]/.test(program)) return runtime && [runtime.program, ...runtime.args, ...args];
  const node = nodeOf(target);
  return node && (program === "node" ? [node, ...args] : [node, join(installed, program), ...args]);
}

/** Only what a new machine has, so that nothing of this test run is seen. */
const environment = (more: Readonly<Record<string, string>>) => ({ PATH: process.env.PATH, HOME: process.env.HOME, CI: "true", ...more });

const variants: readonly Target[] = [
  ...targets,
  ...["Node 22", "Node 24", "Node 26"].map((name): Target => ({
    ...(targets[0] as Target),
    name: `node:http in ${name}`,
    start: [name, "server.js"],
  })),
];

/** What starts each receiver whose runtime is installed; installedRuntimes reports those that are not. */
const startable = variants.flatMap((target) => {
  const serve = typeof target.start === "function" ? target.start : startedBy(commandOf(target, target.start), target);
  return serve === undefined ? [] : [[titleOf(target), target, serve] as const];
});

describe.skipIf(!hasFrameworks()).each(startable)("%s", (title, target, serve) => {
  const cells = new Map<(typeof columns)[number], boolean>(columns.map((column) => [column, false]));
  const passes = (column: (typeof columns)[number]) => cells.set(column, true);
  const after = (column: (typeof columns)[number]) => expect(cells.get(column), `${title} ${column}`).toBe(true);
  let folder = "";
  let server: Listening | undefined;
  let origin = "";
  afterAll(() => server?.close());

  test("installs", () => {
    table.set(title, cells);
    folder = project(`receivers/${target.folder}`, "module", "receivers");
    for (const [name, to] of Object.entries(target.aliases ?? {})) symlinkSync(join(installed, to), join(folder, "node_modules", name));
    const file = join(folder, target.receiver ?? "receiver.ts");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, receiver);
    passes("installs");
  });

  test("compiles", () => {
    after("installs");
    if (!existsSync(join(folder, "tsconfig.json")) && target.build[0]?.[0] === "typescript/bin/tsc")
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    for (const command of target.build) {
      const [program = "", ...args] = commandOf(target, command) ?? [];
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env: environment(target.env ?? {}), encoding: "utf8" });
      expect(status, stdout + stderr).toBe(0);
    }
    passes("compiles");
  }, 180_000);

  test("runs", async () => {
    after("compiles");
    server = await serve(folder, { CODEQR_WEBHOOK_SECRET: secret });
    origin = `http://127.0.0.1:${server.port}`;
    passes("runs");
  }, 60_000);

  test("receives a signed delivery", async () => {
    after("runs");
    for (const path of target.paths ?? ["/webhooks"]) expect(await send(`${origin}${path}`, secret)).toEqual({ status: 0, answer: "200" });
    passes("receives");
  });

  test("refuses a forged one", async () => {
    after("runs");
    for (const path of target.paths ?? ["/webhooks"])
      expect(await send(`${origin}${path}`, "whsec_forged")).toEqual({ status: 1, answer: "401" });
    passes("refuses a forged one");
  });

  test("is safe, says check-receiver", async () => {
    after("runs");
    for (const path of target.paths ?? ["/webhooks"]) {
      const { status, stdout, stderr } = await run("check-receiver", "--to", `${origin}${path}`, "--secret", secret);
      expect({ status, verdict: stdout.trim().split("\n").at(-1), stderr }, stdout).toEqual({
        status: 0,
        verdict: "safe: CodeQR would count no failure, and nothing forged was taken",
        stderr: "",
      });
    }
    passes("is safe");
  }, 120_000);

  /** Runs the command line of the installed package. Some receivers run in this process, which must not wait. */
  async function run(...args: readonly string[]) {
    return collect(spawn(process.execPath, [join(folder, "node_modules/codeqr-webhooks/dist/cli.js"), ...args]));
  }

  async function send(to: string, key: string) {
    const { status, stdout, stderr } = await run("send", "link.clicked", "--to", to, "--secret", key);
    return { status, answer: /\b[2-5]\d\d\b/.exec(stdout + stderr)?.[0] ?? stdout + stderr };
  }
});

afterAll(() => {
  if (table.size === 0) return;
  const rows = [...table].map(([title, cells]) => [title, ...columns.map((column) => (cells.get(column) === true ? "yes" : "no"))]);
  note("tables", `\n${alignedTable(["receiver in", ...columns], rows)}\n`);
});

/** What starts a command, and waits until it listens. */
function startedBy(command: readonly string[] | undefined, target: Target): Serve | undefined {
  const [program, ...args] = command ?? [];
  if (program === undefined) return undefined;
  return async (cwd, env) => {
    const port = await freePort();
    const child = spawn(program, args, { cwd, env: environment({ ...target.env, ...env, PORT: String(port), HOST: "127.0.0.1" }) });
    let logged = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (logged += chunk));
    await expect.poll(async () => (await isListening(port)) || logged, { timeout: 20_000 }).toBe(true);
    return { port, close: () => child.kill() };
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
      .once("connect", () => {
        socket.destroy();
        resolve(true);
      })
      .once("error", () => resolve(false));
  });
}
