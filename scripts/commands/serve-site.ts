import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveSite } from "../site/serve-site.js";

const usage = `Serves the event catalogue of generated/site/ to this machine only.

  npm run site:serve                   on a free port; prints the address
  npm run site:serve -- --port 8080

Exit codes: 0 stopped, 1 the port is taken or there is nothing to serve, 2 wrong arguments.
`;

async function main(args: string[]): Promise<number> {
  let port: number;
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string", default: "0" }, help: { type: "boolean", default: false } } });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) throw new Error(`--port must be 0 to 65535, got ${values.port}`);
    port = Number(values.port);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  try {
    const { url } = await serveSite(fileURLToPath(new URL("../../generated/site", import.meta.url)), port);
    process.stdout.write(`The event catalogue is at ${url}\nStop it with Ctrl+C.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`The site cannot be served: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
