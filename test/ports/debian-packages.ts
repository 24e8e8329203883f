import { portsUnderTest } from "./ports.js";

// The packages of Debian that the tests of the ports need, for .ci/run.

process.stdout.write(`${portsUnderTest.flatMap(({ debianPackages = [] }) => debianPackages).join(" ")}\n`);
