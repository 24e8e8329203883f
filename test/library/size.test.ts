import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { repository } from "../support/repository.js";

/** The growth of a consumer's bundle, and its limit: bytes, minified by esbuild and gzipped. */
test.each([
  ["the receiver with all events", 'export { createWebhookHandler } from "./src/receive.js";', 16_384],
  ["all events and the parser", 'export { parseWebhookEvent, safeParseWebhookEvent } from "./src/index.js";', 15_360],
  ["the signature", 'export { verifyWebhookSignature } from "./src/signature.js";', 1024],
  ["one event", 'export { validate } from "./generated/typescript/events/link.clicked.js";', 4_608],
  ["one event in either form", 'export { canonicalize, validate } from "./generated/typescript/events/link.clicked.js";', 4_608],
  ["the schema of one event", 'export { schema } from "./generated/typescript/standard/link.clicked.js";', 10_240],
  ["the schema of the largest event", 'export { schema } from "./generated/typescript/standard/sale.created.js";', 18_432],
])("%s", async (name, contents, limit) => {
  const result = await build({
    stdin: { contents, resolveDir: repository },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const size = gzipSync(result.outputFiles[0]?.contents ?? "").length;
  process.stdout.write(`size of ${name}: ${size} bytes gzipped, at most ${limit}\n`);
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThanOrEqual(limit);
  if (name.startsWith("one event"))
    expect(Object.keys(result.metafile.inputs).filter((path) => /validators\/.*\/events\//.test(path))).toHaveLength(1);
});
