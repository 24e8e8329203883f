import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../support/repository.js";
import { lambdaPathNames, type Serve, serveAzure, serveLambda, serveWorker } from "./platforms.js";

/** What receivers are run in: a framework, a platform or a runtime, and how the project in test/packages/receivers/ is built and started. */
export interface Target {
  readonly name: string;
  /** The package whose version is named beside the target. */
  readonly versionOf?: string;
  /** The folder of its project. */
  readonly folder: string;
  /** Where the README's receiver is put. */
  readonly receiver?: string;
  /** Packages of the project under another name than that under which they are installed. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** The commands that build it, each a file of an installed package and its arguments. */
  readonly build: readonly (readonly [file: string, ...args: string[]])[];
  /** The command that starts it: `node`, another runtime, or a file of an installed package that is run in Node. Or what serves it in its place. */
  readonly start: readonly [program: string, ...args: string[]] | Serve;
  /** Variables of the environment beside `PORT` and `CODEQR_WEBHOOK_SECRET`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it needs Node 22.22 or newer, in which it is then built and run. */
  readonly needsNewerNode?: boolean;
  /** Where it receives, if not at /webhooks. */
  readonly paths?: readonly string[];
}

/** Compiles all TypeScript of a project, with the settings that the tests write. */
const compiled = [["typescript/bin/tsc"]] as const;

export const targets: readonly Target[] = [
  { name: "node:http", folder: "node-http", build: compiled, start: ["node", "server.js"] },
  {
    name: "Express 4",
    versionOf: "express-4",
    aliases: { express: "express-4" },
    folder: "express",
    build: compiled,
    start: ["node", "server.js"],
  },
  { name: "Express 5", versionOf: "express", folder: "express", build: compiled, start: ["node", "server.js"] },
  { name: "Express 5 behind express.json", versionOf: "express", folder: "express-parsed", build: compiled, start: ["node", "server.js"] },
  { name: "Fastify", versionOf: "fastify", folder: "fastify", build: compiled, start: ["node", "server.js"] },
  { name: "Koa", versionOf: "koa", folder: "koa", build: compiled, start: ["node", "server.js"] },
  { name: "Hono", versionOf: "hono", folder: "hono", build: compiled, start: ["node", "server.js"] },
  { name: "h3", versionOf: "h3", folder: "h3", build: compiled, start: ["node", "server.js"] },
  { name: "NestJS", versionOf: "@nestjs/core", folder: "nestjs", build: compiled, start: ["node", "server.js"] },
  {
    name: "Google Cloud Functions",
    versionOf: "@google-cloud/functions-framework",
    folder: "google-cloud-functions",
    build: compiled,
    start: ["@google-cloud/functions-framework/build/src/main.js", "--target=webhooks", "--source=."],
    paths: ["/"],
  },
  {
    name: "Next.js",
    versionOf: "next",
    folder: "nextjs",
    receiver: "receiver.ts",
    build: [["next/dist/bin/next", "build"]],
    start: ["next/dist/bin/next", "start"],
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    paths: ["/webhooks", "/api/webhooks"],
  },
  {
    name: "SvelteKit",
    versionOf: "@sveltejs/kit",
    folder: "sveltekit",
    receiver: "src/receiver.ts",
    build: [["vite/bin/vite.js", "build"]],
    start: ["node", "build/index.js"],
    env: { BODY_SIZE_LIMIT: "4M" },
    needsNewerNode: true,
  },
  {
    name: "React Router",
    versionOf: "@react-router/dev",
    folder: "react-router",
    receiver: "app/receiver.ts",
    build: [["@react-router/dev/bin.cjs", "build"]],
    start: ["@react-router/serve/bin.cjs", "build/server/index.js"],
    needsNewerNode: true,
  },
  {
    name: "Nitro, the server of Nuxt",
    versionOf: "nitropack",
    // Nitro comes with an h3 of its own, which Nuxt and Nitro projects use.
    aliases: { h3: "nitropack/node_modules/h3" },
    folder: "nuxt",
    build: [["nitropack/dist/cli/index.mjs", "build"]],
    start: ["node", ".output/server/index.mjs"],
    needsNewerNode: true,
  },
  {
    name: "Azure Functions, without the host",
    versionOf: "@azure/functions",
    folder: "azure-functions",
    build: compiled,
    start: serveAzure,
  },
  { name: "AWS Lambda, events as documented", folder: "aws-lambda", build: compiled, start: serveLambda, paths: lambdaPathNames },
  { name: "Workers, in workerd", folder: "workers", build: compiled, start: serveWorker },
  { name: "Deno", folder: "deno", build: compiled, start: ["Deno", "server.js"] },
  { name: "Bun", folder: "bun", build: compiled, start: ["Bun", "server.js"] },
];

/** The name of a target with the version of what it is run in. */
export function titleOf({ name, versionOf }: Target): string {
  if (versionOf === undefined) return name;
  try {
    const { version } = JSON.parse(
      readFileSync(join(repository, "test/packages/receivers/node_modules", versionOf, "package.json"), "utf8"),
    );
    return `${name} (${version})`;
  } catch {
    return name;
  }
}
