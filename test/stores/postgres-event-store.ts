import { randomUUID } from "node:crypto";
import type { ClientBase, Pool } from "pg";
import type { WebhookEventStore } from "../../src/event-store.js";

/** Your migration. A table for each receiver, because two webhooks may be sent the same event. */
export const webhookEventsTable = `
  create table webhook_events (id text primary key, token uuid not null, leased_until timestamptz not null, handled_at timestamptz)`;

/** To be run once a day. CodeQR retries every 24 hours, so keep a handled event for longer than that. */
export const forgetOldEvents = "delete from webhook_events where greatest(handled_at, leased_until) < now() - interval '30 days'";

/**
 * Remembers handled events in PostgreSQL, for any number of processes.
 *
 * @param options `leaseMs`: how long a claim lasts. Make it longer than your slowest handler: after that the event counts as abandoned, and its next delivery is handled.
 */
export function createPostgresEventStore(pool: Pool, { leaseMs = 60_000 } = {}): WebhookEventStore {
  return {
    async claim(id) {
      const token = randomUUID();
      const claimed = await pool.query(
        `insert into webhook_events as e (id, token, leased_until) values ($1, $2, now() + $3 * interval '1 millisecond')
         on conflict (id) do update set token = excluded.token, leased_until = excluded.leased_until
         where e.handled_at is null and e.leased_until < now()`,
        [id, token, leaseMs],
      );
      if (claimed.rowCount !== 1) {
        const { rowCount } = await pool.query("select from webhook_events where id = $1 and handled_at is not null", [id]);
        return rowCount === 1 ? "handled" : "claimed";
      }
      return {
        async commit() {
          const { rowCount } = await pool.query("update webhook_events set handled_at = now() where id = $1 and token = $2", [id, token]);
          if (rowCount !== 1)
            throw new Error(`The claim of event ${id} ran out after ${leaseMs} ms, and another delivery took the event over.`);
        },
        async release() {
          await pool.query("delete from webhook_events where id = $1 and token = $2 and handled_at is null", [id, token]);
        },
      };
    },
  };
}

/**
 * Marks an event as handled in your handler's own transaction, so that what the transaction writes is written exactly once, even if the process is killed.
 * Call it last. When it returns false, another delivery was faster: roll back.
 *
 *     await client.query("begin");
 *     await client.query("insert into sales …", […]);
 *     await client.query((await markHandled(client, event.id)) ? "commit" : "rollback");
 */
export async function markHandled(client: ClientBase, id: string): Promise<boolean> {
  const { rowCount } = await client.query("update webhook_events set handled_at = now() where id = $1 and handled_at is null", [id]);
  return rowCount === 1;
}
