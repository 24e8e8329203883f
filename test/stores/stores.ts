import { join } from "node:path";
import { Pool } from "pg";
import { createClient } from "redis";
import { createMemoryEventStore, type WebhookEventStore } from "../../src/event-store.js";
import { reportSkipped } from "../support/skipped.js";
import { createPostgresEventStore, webhookEventsTable } from "./postgres-event-store.js";
import { createRedisEventStore } from "./redis-event-store.js";
import { findProgram, postgresFolders, type ServerProcess, startPostgres, startRedis } from "./server-process.js";

/** A store in one process, with its own connection. */
export interface OpenedStore {
  readonly store: WebhookEventStore;
  close(): Promise<unknown>;
}

/** A kind of store that is tested. */
export interface StoreKind {
  /** A program that must be installed to test it, but is not. */
  readonly missing?: string;
  /** Whether it outlives a process and is shared with others. */
  readonly isShared: boolean;
  /** Starts the server that keeps its events. */
  start(): Promise<ServerProcess>;
  /** @param folder The folder of the started server. */
  open(folder: string, leaseMs: number): Promise<OpenedStore>;
}

const redisServer = findProgram("redis-server");
const postgres = findProgram("postgres", postgresFolders());

export const storeKinds = {
  memory: {
    isShared: false,
    start: async () => ({ folder: "", stop: async () => {} }),
    open: async () => ({ store: createMemoryEventStore(), close: async () => {} }),
  },

  redis: {
    ...(redisServer === undefined ? { missing: "redis-server" } : {}),
    isShared: true,
    start: () => startRedis(redisServer as string),
    async open(folder, leaseMs) {
      // Without the client's queue, a command, and so the delivery, fails while there is no connection.
      const client = createClient({ socket: { path: join(folder, "redis.sock"), tls: false }, disableOfflineQueue: true });
      await client.on("error", () => {}).connect();
      return { store: createRedisEventStore(client, { leaseMs }), close: () => client.close() };
    },
  },

  postgres: {
    ...(postgres === undefined ? { missing: "postgres" } : {}),
    isShared: true,
    async start() {
      const server = await startPostgres(postgres as string);
      const pool = poolAt(server.folder);
      await pool.query(webhookEventsTable);
      await pool.end();
      return server;
    },
    async open(folder, leaseMs) {
      const pool = poolAt(folder);
      return { store: createPostgresEventStore(pool, { leaseMs }), close: () => pool.end() };
    },
  },
} satisfies Record<string, StoreKind>;

/** Connections to the PostgreSQL whose socket is in this folder. */
export function poolAt(folder: string): Pool {
  const pool = new Pool({ host: folder, user: "postgres", database: "postgres" });
  // An ended pool does not wait for its connections to close, and the server may close them first.
  return pool.on("error", () => {});
}

type StoreName = keyof typeof storeKinds;

/** The requested kinds that can be tested here. Reports the others, or fails if REQUIRE_STORES is set. */
export function testableStores(names = Object.keys(storeKinds) as StoreName[]): readonly (readonly [StoreName, StoreKind])[] {
  const kinds = names.map((name): [StoreName, StoreKind] => [name, storeKinds[name]]);
  return kinds.filter(([name, { missing }]) => {
    if (missing === undefined) return true;
    reportSkipped(`store ${name}`, `${missing} is not installed`, "REQUIRE_STORES");
    return false;
  });
}
