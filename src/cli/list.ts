import { readCatalog } from "./events.js";
import { printTable } from "./table.js";
import { print, printJson } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface ListOptions {
  readonly scope?: string;
  readonly json?: boolean;
}

/** Lists the events of the catalogue. */
export function list({ scope, json }: ListOptions): number {
  const { events } = readCatalog();
  const scopes = [...new Set(events.map((event) => event.scope))];
  if (scope !== undefined && !scopes.includes(scope))
    throw new UsageError(`--scope must be one of ${scopes.join(", ")}, got ${JSON.stringify(scope)}`);
  const listed = events.filter((event) => scope === undefined || event.scope === scope);
  if (json) for (const { name, scope, description } of listed) printJson({ name, scope, description });
  else {
    printTable(
      ["event", "scope", "description"],
      listed.map(({ name, scope, description }) => [name, scope, description]),
    );
    print(
      `${listed.length} ${listed.length === 1 ? "event" : "events"}; to see an event's fields: codeqr-webhooks show ${listed[0]?.name}`,
    );
  }
  return 0;
}
