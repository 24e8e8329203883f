import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository } from "../support/repository.js";

const guide = readFileSync(`${repository}docs/receiving.md`, "utf8");

test.each(["redis-event-store.ts", "postgres-event-store.ts"])("docs/receiving.md shows %s unchanged", (name) => {
  const code = readFileSync(`${repository}test/stores/${name}`, "utf8");
  // The document imports the package by name, the file here by its source.
  const documented = code.replace('"../../src/event-store.js"', '"codeqr-webhooks/receive"');
  expect(code.split("\n").length).toBeLessThan(61);
  expect(guide).toContain(`\n\`\`\`ts\n${documented}\`\`\`\n`);
});
