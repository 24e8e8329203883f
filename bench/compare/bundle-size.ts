import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { writeModule } from "../peers/modules.js";
import type { Peer } from "../peers/peer.js";

/** The growth of a consumer's bundle: bytes, minified by esbuild and gzipped. */
export interface BundleSize {
  readonly all: number;
  readonly one: number;
}

/** Bundles the validators of all events, and of link.clicked alone. */
export async function bundleSize(peer: Peer): Promise<BundleSize> {
  return { all: await sizeOf(writeModule(peer)), one: await sizeOf(writeModule(peer, ["link.clicked"])) };
}

async function sizeOf(entry: string): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", platform: "node", write: false });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
