/** A name in standard SQL, which may be any word. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in standard SQL. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
