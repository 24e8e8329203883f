import { examples } from "../test/support/corpus.js";
import { executorFolder, isPresent, portsUnderTest, runCommand } from "../test/ports/ports.js";

// How fast each port parses all examples, compared with bare decoding of the same bodies by its language's JSON library, in the same process.

const input = examples
  .map(
    ({ bytes }, id) =>
      `${JSON.stringify({ id, op: "parse", body: Buffer.from(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))).toString("base64") })}\n`,
  )
  .join("");

process.stdout.write(
  `${examples.length} examples, without spaces\n\n${"port".padEnd(10)}${"bodies/s".padStart(12)}${"bare decode/s".padStart(16)}${"ratio".padStart(8)}\n`,
);
for (const port of portsUnderTest) {
  if (!isPresent(port)) {
    process.stdout.write(`${port.name.padEnd(10)}skipped: its toolchain is not on this machine\n`);
    continue;
  }
  const cwd = executorFolder(port);
  for (const command of port.build) runCommand(command, cwd);
  const { bodies, decode, parse }: { bodies: number; decode: number; parse: number } = JSON.parse(
    runCommand([...port.run, "bench"], cwd, input),
  );
  const perSecond = (nanoseconds: number) => ((bodies * 1e9) / nanoseconds).toFixed(0);
  process.stdout.write(
    `${port.name.padEnd(10)}${perSecond(parse).padStart(12)}${perSecond(decode).padStart(16)}${(decode / parse).toFixed(2).padStart(8)}\n`,
  );
}
