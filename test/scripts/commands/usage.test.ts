import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { filesBelow } from "../../../scripts/lib/files-below.js";
import { repository } from "../../support/repository.js";

const commands = [
  ...filesBelow(`${repository}scripts/commands`).map((name) => `scripts/commands/${name}`),
  ...["fuzz", "load", "mutation"].map((name) => `test/${name}/run.ts`),
];

function run(command: string, argument: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", command, argument], {
    cwd: repository,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test.each(commands)("%s says how it is called, and exits with 2 after a wrong option", (command) => {
  const { stdout: usage, ...helped } = run(command, "--help");
  expect(helped).toEqual({ status: 0, stderr: "" });
  expect(usage).toMatch(/^ {2}npm (?:run|start)[\s\S]*\nExit codes: 0 /m);
  const wrong = run(command, "--nonsense");
  expect({ ...wrong, stderr: wrong.stderr.startsWith("Unknown option '--nonsense'") }).toEqual({ status: 2, stdout: "", stderr: true });
  expect(wrong.stderr.endsWith(`\n\n${usage}`)).toBe(true);
});
