import { readFileSync } from "node:fs";
import { validators } from "../generated/typescript/validators/open/index.js";
import { loadContract } from "../scripts/contract/load.js";
import { corpus, examples } from "../test/support/corpus.js";
import { repository } from "../test/support/repository.js";
import { measure } from "./measure.js";
import { ajvPeer, type Peer, zodPeer } from "./peers.js";

// Validation of the parsed documented link.clicked beside JSON.parse of the same body and beside other libraries, in one process.

const contract = await loadContract(`${repository}schemas`);
const peers: Peer[] = [zodPeer(contract), ajvPeer(contract)];
const ours: Peer = { name: "codeqr-webhooks", validators };

const text = JSON.stringify(JSON.parse(readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8")));
const body: unknown = JSON.parse(text);
const medians = await measure([
  { name: "JSON.parse", run: () => JSON.parse(text) },
  ...[ours, ...peers].map((peer) => {
    const validate = peer.validators.get("link.clicked");
    return { name: peer.name, run: () => validate?.(body) };
  }),
]);

// Afterwards, not before: thousands of bodies of other shapes would leave every contestant's code specialized for none.
const judged = new Map(peers.map((peer) => [peer.name, 0]));
for (const { name, bytes } of [...corpus, ...examples]) {
  const body = parsed(bytes) as { event?: unknown } | null | undefined;
  const event = typeof body?.event === "string" ? body.event : "";
  const expected = ours.validators.get(event)?.(body);
  if (expected === undefined) continue;
  for (const peer of peers) {
    const verdict = peer.validators.get(event)?.(body);
    judged.set(peer.name, (judged.get(peer.name) ?? 0) + 1);
    if (verdict === expected) continue;
    process.stderr.write(`${peer.name} says ${verdict} where we say ${expected}, so the comparison would not be fair: ${name}\n`);
    process.exitCode = 1;
  }
}

const own = medians.get(ours.name) ?? Number.NaN;
const parse = medians.get("JSON.parse") ?? Number.NaN;
process.stdout.write(`validation of link.clicked, Node ${process.version}, medians of interleaved rounds\n\n`);
process.stdout.write(
  `${"".padEnd(20)}${"ns".padStart(8)}${"× ours".padStart(10)}${"% of JSON.parse".padStart(18)}${"equal verdicts".padStart(17)}\n`,
);
for (const [name, nanoseconds] of medians) {
  const verdicts = judged.has(name) ? String(judged.get(name)) : "";
  process.stdout.write(
    `${name.padEnd(20)}${nanoseconds.toFixed(0).padStart(8)}${(nanoseconds / own).toFixed(1).padStart(10)}${((100 * nanoseconds) / parse).toFixed(1).padStart(18)}${verdicts.padStart(17)}\n`,
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
