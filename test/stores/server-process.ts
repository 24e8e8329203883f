import { execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A database server for this test only, which listens on a Unix socket in its own folder. */
export interface ServerProcess {
  /** The folder of its socket and its data. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts Redis, whose socket is then `redis.sock`. */
export function startRedis(redisServer: string): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "codeqr-webhooks-redis-"));
  return start("redis", folder, [redisServer, "--port", "0", "--unixsocket", join(folder, "redis.sock"), "--save", ""]);
}

/** Starts PostgreSQL with an empty database `postgres`, which lets anyone log in as the user `postgres`. */
export function startPostgres(postgres: string): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "codeqr-webhooks-postgres-"));
  // PostgreSQL refuses to run as root.
  const identity = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (identity !== undefined) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, "data");
  const options = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  execFileSync(join(postgres, "../initdb"), options, { stdio: "pipe", cwd: folder, ...identity });
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "fsync=off"].flatMap((setting) => ["-c", setting]);
  return start("postgres", folder, [postgres, "-D", data, ...settings], identity);
}

/** A program's path: on the PATH, or in one of some other folders. */
export function findProgram(name: string, moreFolders: readonly string[] = []): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...moreFolders];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Debian's folders of PostgreSQL's programs, which are not on the PATH: the newest version first. */
export function postgresFolders(): string[] {
  const root = "/usr/lib/postgresql";
  try {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(root, version, "bin"));
  } catch {
    return [];
  }
}

/** Runs a server that gets SIGINT when its standard input ends: when it should stop, or when the tests have ended. */
const runWhileInputIsOpen = 'exec 3<&0; (cat; kill -s INT $$) <&3 >/dev/null 2>&1 & exec "$0" "$@" </dev/null 3<&-';

async function start(name: string, folder: string, command: readonly string[], options: SpawnOptions = {}): Promise<ServerProcess> {
  const server = spawn("sh", ["-c", runWhileInputIsOpen, ...command], { ...options, cwd: folder, stdio: "pipe" });
  const exited = once(server, "exit");
  const stop = async () => {
    server.stdin?.end();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  let output = "";
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
        if (/ready to accept connections/i.test(output)) resolve();
      });
    }
  });
  const failed = exited.then(() => {
    throw new Error(`${name} ended before it was ready:\n${output}`);
  });
  failed.catch(() => {});
  await Promise.race([isReady, failed]);
  return { folder, stop };
}

/** The user that PostgreSQL's package creates, or else `nobody`. */
function unprivileged(): { readonly uid: number; readonly gid: number } {
  const idOf = (option: string, user: string) => Number(execFileSync("id", [option, user], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: idOf("-u", "postgres"), gid: idOf("-g", "postgres") };
  } catch {
    return { uid: idOf("-u", "nobody"), gid: idOf("-g", "nobody") };
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
