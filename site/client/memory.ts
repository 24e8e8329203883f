/** The reader's choices from an earlier visit. Browsers may refuse to store them. */
export function remembered(name: "theme" | "language"): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a choice; undefined forgets it. */
export function remember(name: "theme" | "language", value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The choice lasts until the reader leaves the page.
  }
}
