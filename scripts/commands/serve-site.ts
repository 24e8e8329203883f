import { join } from "node:path";
import { runCommand, UsageError } from "../lib/command.js";
import { repository } from "../lib/repository.js";
import { serveSite } from "../site/serve-site.js";

const usage = `Serves the event catalogue of generated/site/ to this machine only.

  npm run site:serve                   on a free port; prints the address
  npm run site:serve -- --port 8080

Exit codes: 0 stopped, 1 the port is taken or there is nothing to serve, 2 wrong arguments.
`;

await runCommand({ usage, options: { port: { type: "string", default: "0" } } }, async ({ port }) => {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port must be 0 to 65535, got ${port}`);
  try {
    const { url } = await serveSite(join(repository, "generated/site"), Number(port));
    process.stdout.write(`The event catalogue is at ${url}\nStop it with Ctrl+C.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`The site cannot be served: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
});
