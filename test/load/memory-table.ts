import { hostileMemory, manners } from "./memory.js";

// Prints the memory that a stranger's connection costs a receiver behind each server, as one of twenty at once, with a heap of 512 MiB. Exit codes: 0 a connection costs at most three times maxBytes, 1 it costs more.

const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`.padStart(12);
const maxBytes = 4 << 20;
const connections = 20;
let worst = 0;
process.stdout.write(
  `${"server".padEnd(12)}${"body".padEnd(22)}${"at once".padStart(8)}${"peak each".padStart(12)}${"kept in all".padStart(12)}  answer\n`,
);
for (const server of ["node:http", "Express 4", "Express 5", "Fastify", "Hono"]) {
  for (const [name, manner] of Object.entries(manners)) {
    const { peak, kept, answers } = await hostileMemory(server, manner, connections, 512);
    worst = Math.max(worst, peak);
    process.stdout.write(
      `${server.padEnd(12)}${name.padEnd(22)}${String(connections).padStart(8)}${mebibytes(peak)}${mebibytes(kept)}  ${answers.join(", ")}\n`,
    );
  }
}
process.exitCode = worst <= 3 * maxBytes ? 0 : 1;
