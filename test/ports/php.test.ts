import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { codeBlocks } from "../support/code-blocks.js";
import { freePort } from "./listening.js";
import { isPresent, portFolder, portsUnderTest, reportMissing, runCommand } from "./ports.js";
import { receiverRows, secrets } from "./receiver-rows.js";

// The receiver of the README in PHP as it runs in production: in PHP-FPM behind nginx, with the settings that the README names. PHP's own server, with which the README starts it, cannot answer every row.

const port = portsUnderTest.find(({ name }) => name === "php");
const readme = port === undefined ? "" : readFileSync(join(portFolder(port), "README.md"), "utf8");
const fpm =
  port !== undefined && isPresent(port)
    ? `php-fpm${runCommand(["php", "-r", 'echo strtok(PHP_VERSION, "."), ".", strtok(".");'], ".")}`
    : "php-fpm";
const toolchain = {
  present: [
    ["php", "--version"],
    ["nginx", "-v"],
    [fpm, "--version"],
  ] as const,
};

describe.skipIf(port === undefined)("PHP-FPM behind nginx", () => {
  test("both are installed, or their absence is reported", () => reportMissing("PHP-FPM behind nginx", toolchain));

  describe.skipIf(!isPresent(toolchain))("with the README's receiver", () => {
    let folder: string;
    const servers: ChildProcess[] = [];
    const answers = new Map<string, Promise<number>>();
    let output = "";

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "php-fpm-"));
      const listening = await freePort();
      cpSync(portFolder(port!), join(folder, "vendor"), { recursive: true });
      writeFileSync(join(folder, "receiver.php"), codeBlocks(readme).find(({ language }) => language === "php")?.code ?? "");
      writeFileSync(join(folder, "fpm.conf"), fpmConfiguration(folder));
      writeFileSync(join(folder, "nginx.conf"), nginxConfiguration(folder, listening));
      start(fpm, "--nodaemonize", "--allow-to-run-as-root", "--fpm-config", join(folder, "fpm.conf"));
      start("nginx", "-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf"));
      const url = new URL(`http://127.0.0.1:${listening}/webhooks`);
      await vi.waitFor(async () => expect((await fetch(url)).status).toBe(405), { timeout: 10_000 });
      for (const { name, send } of receiverRows)
        answers.set(
          name,
          send(url).catch(() => -1),
        );
    }, 30_000);

    function start(program: string, ...args: readonly string[]): void {
      const server = spawn(program, args, { env: { ...process.env, CODEQR_WEBHOOK_SECRET: secrets.join(",") } });
      for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (output += chunk));
      servers.push(server);
    }

    afterAll(() => {
      for (const server of servers) server.kill();
      rmSync(folder, { recursive: true });
    });

    test.each(receiverRows.map(({ name, statuses }) => [name, statuses] as const))(
      "%s",
      async (name, statuses) => expect(statuses, output).toContain(await answers.get(name)),
      70_000,
    );

    test("says what it read, and nothing that it should not", () => {
      expect(output).toContain("79ys3WA has 11 clicks");
      expect(output).toContain("/data/link/clicks");
      for (const secret of secrets) expect(output).not.toContain(secret);
    });
  });
});

/** A pool. Its user is passed over where the tests do not run as root. */
function fpmConfiguration(folder: string): string {
  return `[global]
error_log = ${folder}/fpm.log
[www]
user = root
listen = ${folder}/fpm.sock
listen.mode = 0600
pm = static
pm.max_children = 2
clear_env = no
`;
}

/** A server with the settings of the README, which it has between backticks. */
function nginxConfiguration(folder: string, listening: number): string {
  const settings = [...readme.matchAll(/`(client_\w+ \w+)`/g)].map(([, setting]) => `${setting};`);
  const parameters = [
    "REQUEST_METHOD $request_method",
    "REQUEST_URI $request_uri",
    "CONTENT_TYPE $content_type",
    "CONTENT_LENGTH $content_length",
  ];
  const temporary = ["client_body", "fastcgi", "proxy", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `user root;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.join(" ")}
  ${settings.join(" ")}
  server {
    listen 127.0.0.1:${listening};
    location / {
      ${parameters.map((parameter) => `fastcgi_param ${parameter};`).join(" ")}
      fastcgi_param SCRIPT_FILENAME ${folder}/receiver.php;
      fastcgi_pass unix:${folder}/fpm.sock;
    }
  }
}
`;
}
