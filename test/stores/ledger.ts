import type { Pool } from "pg";
import { markHandled } from "./postgres-event-store.js";

export const ledgerTable = "create table ledger (event text not null)";

/**
 * A handler that writes to the database, and marks its event as handled in the same transaction.
 *
 * @param interrupt Called before and after the transaction's end.
 */
export function writeToLedger(pool: Pool, interrupt: (moment: "before the commit" | "after the commit") => unknown) {
  return async ({ id }: { readonly id: string }): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      await client.query("insert into ledger (event) values ($1)", [id]);
      await interrupt("before the commit");
      await client.query((await markHandled(client, id)) ? "commit" : "rollback");
      await interrupt("after the commit");
    } finally {
      client.release();
    }
  };
}

/** The number of times that the event is in the ledger. */
export async function timesInLedger(pool: Pool, id: string): Promise<number> {
  return (await pool.query("select from ledger where event = $1", [id])).rowCount ?? 0;
}
