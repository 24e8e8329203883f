import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { packPackage } from "./packed-package.js";
import { hasTools, toolFile, toolName, toolsFolder } from "./tools.js";

// People test their handlers with codeqr-webhooks/testing, in the test runner that they have and as it comes.

const { project } = packPackage("codeqr-runners-");

describe.skipIf(!hasTools())("a handler is tested in", () => {
  test.each([
    [`${toolName("jest")} without a configuration`, "jest", "commonjs", "jest/bin/jest.js", [], /Tests: +3 passed, 3 total/],
    [toolName("ts-jest"), "ts-jest", "commonjs", "jest/bin/jest.js", [], /Tests: +3 passed, 3 total/],
    [toolName("mocha"), "mocha", "commonjs", "mocha/bin/mocha.js", ["receiver.spec.js"], /2 passing/],
    [toolName("vitest"), "vitest", "module", "vitest/vitest.mjs", ["run"], /Tests +1 passed \(1\)/],
  ] as const)("%s", (_runner, name, type, program, args, summary) => {
    // Nothing of the test runner that this runs in.
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, CI: "true", NO_COLOR: "1" };
    const folder = project(name, type, toolsFolder);
    const { status, stdout, stderr } = spawnSync(process.execPath, [toolFile(program), ...args], { cwd: folder, env, encoding: "utf8" });
    expect(stdout + stderr).toMatch(summary);
    expect(status).toBe(0);
  });
});
