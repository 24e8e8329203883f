import { repository } from "../../../test/support/repository.js";
import type { PortTests } from "../../../test/ports/port-under-test.js";
import { program } from "./usage-program.js";

const folder = `${repository}ports/python/test`;
const build = `${folder}/build`;
/** A tool, as the executor's folder sees it. */
const tool = (name: string) => `./build/venv/bin/${name}`;
/** A tool, as other folders see it. */
const bin = (name: string) => `${build}/venv/bin/${name}`;
const programs = ["executor.py", "every_python.py", "tests"].map((name) => `${folder}/${name}`);
const cache = `${build}/cache`;
const ruffConfig = `${folder}/ruff.toml`;

const pipInstall = [tool("pip"), "install", "--quiet", "--disable-pip-version-check"] as const;

/** A virtual environment with the port, installed as its users install it, and the linters. */
const install = [
  ["python3", "-m", "venv", "build/venv"],
  [...pipInstall, "--requirement", "requirements.txt"],
  [...pipInstall, "--no-deps", "--no-build-isolation", "--force-reinstall", "../../../generated/python"],
] as const;

export const port: PortTests = {
  present: [
    ["python3", "--version"],
    ["python3", "-c", "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))"],
  ],
  build: install,
  caches: ["build"],
  run: [tool("python"), "-O", "executor.py"],
  receiver: {
    file: "build/receiver.py",
    build: [...install, [tool("mypy"), "--cache-dir", cache, "--strict", "build/receiver.py"]],
    run: [tool("python"), "build/receiver.py"],
  },
  consumerTest: {
    file: "build/test_receiver.py",
    build: [...install, [tool("mypy"), "--cache-dir", cache, "--strict", "build/receiver.py", "build/test_receiver.py"]],
    run: [tool("python"), "build/test_receiver.py"],
  },
  usage: {
    program,
    build: [...install, [tool("mypy"), "--cache-dir", cache, "--strict", "build/usage"]],
    run: [tool("python"), "build/usage/main.py"],
  },
  lint: [
    [bin("ruff"), "format", "--check", "--no-cache", "."],
    [bin("ruff"), "check", "--no-cache", "."],
    [bin("mypy"), "--cache-dir", cache],
    [bin("basedpyright")],
    // The executor and the tests, which are programs that use the port.
    [bin("ruff"), "format", "--config", ruffConfig, "--check", "--no-cache", ...programs],
    [bin("ruff"), "check", "--config", ruffConfig, "--no-cache", ...programs],
    [bin("mypy"), "--cache-dir", cache, "--strict", "--python-version", "3.10", ...programs],
    [bin("basedpyright"), "--project", `${folder}/pyrightconfig.json`],
    [bin("python"), "-B", "-m", "unittest", "discover", "--start-directory", `${folder}/tests`],
    ["python3", `${folder}/every_python.py`, "src"],
  ],
  limits: [],
};
