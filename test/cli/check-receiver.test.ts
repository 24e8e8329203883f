import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { note } from "../support/notes.js";
import { linesOf, run, secret } from "./run.js";
import { receivers, serverOf } from "./wrong-receivers/receivers.js";

// check-receiver against receivers that run, of which each has one mistake: it must be named, and nothing else.

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function started(name: string): Promise<string> {
  server = serverOf(receivers[name] as (typeof receivers)[string]);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const check = (url: string, ...args: string[]) =>
  run(["check-receiver", "--to", `${url}/webhooks`, "--effects", `${url}/handled`, ...args], { env: { CODEQR_WEBHOOK_SECRET: secret } });

/** The last line of the output as JSON. */
interface Verdict {
  readonly verdict: string;
  readonly disabledAfter?: number;
  readonly text: string;
  readonly problems: readonly { readonly problem: string }[];
}

describe("a receiver of which", () => {
  test.each<[string, number | undefined, readonly string[]]>([
    ["nothing is wrong", undefined, []],
    ["parses before it verifies", 20, ["refuses-invalid", "parses-before-verifying"]],
    ["refuses unknown events", 20, ["refuses-unknown-events"]],
    ["refuses undeclared properties", 20, ["refuses-undeclared-properties"]],
    ["answers 500 on invalid", 20, ["refuses-invalid"]],
    ["is not idempotent", undefined, ["not-idempotent"]],
    ["compares the signature without the raw bytes", 20, ["verifies-other-bytes"]],
  ])("%s", async (name, disabledAfter, expected) => {
    const { status, stdout, stderr } = await check(await started(name), "--json");
    const { verdict, text, problems, ...rest } = linesOf(stdout).at(-1) as Verdict;
    expect(problems.map(({ problem }) => problem)).toEqual(expected);
    expect({ status, stderr, verdict, ...rest }).toEqual({
      status: expected.length === 0 ? 0 : 1,
      stderr: "",
      verdict: expected.length === 0 ? "safe" : "not safe",
      ...(disabledAfter === undefined ? {} : { disabledAfter }),
    });
    note("tables", `check-receiver, ${name}: ${text}\n`);
  });
});

test("nobody listens: an error of its own, with what to do", async () => {
  const url = await started("nothing is wrong");
  server?.close();
  await once(server as Server, "close");
  const { status, stdout } = await check(url);
  expect(status).toBe(3);
  expect(stdout).toMatch(/\nno verdict: http:\S+ could not be reached: nobody listens there \(ECONNREFUSED\)\n$/);
});

test("a URL that is not on this machine needs --yes-remote", async () => {
  const { status, stderr } = await check("http://192.0.2.1");
  expect(status).toBe(2);
  expect(stderr).toContain("--yes-remote");
});
