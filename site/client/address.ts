/** What a reader chooses and may send to others with the page's address: `?form=delivered&language=Go`. */
type Choice = "form" | "language";

/** A choice that stands in the address. */
export function chosen(name: Choice): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** Writes a choice into the address, without a new entry in the history; undefined takes it out. */
export function choose(name: Choice, value: string | undefined): void {
  const url = new URL(location.href);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(history.state, "", url);
}
