import type { ContractChange } from "./difference.js";
import type { PortNames } from "./port-names.js";

/** A name in each port that has it: `{ go: "ShortLink", python: "short_link" }`. */
export type NamesByPort = Readonly<Record<string, string>>;

/**
 * The names that have changed or gone in some port, one difference per place.
 *
 * @param before The names of the earlier release's contract.
 * @param after The names of this contract, in the same ports.
 * @param titles The changed titles, by their earlier ones.
 */
export function diffPortNames(
  before: readonly PortNames[],
  after: readonly PortNames[],
  titles: ReadonlyMap<string, string>,
): ContractChange[] {
  const changes = new Map<string, { before: Record<string, string>; after: Record<string, string> }>();
  const note = (place: string, port: string, was: string, is: string | undefined) => {
    if (was === is) return;
    const change = changes.get(place) ?? { before: {}, after: {} };
    change.before[port] = was;
    if (is !== undefined) change.after[port] = is;
    changes.set(place, change);
  };
  const constants: Record<string, string> = {};
  for (const old of before) {
    const now = after.find(({ port }) => port === old.port);
    if (now === undefined) throw new Error(`there are no names in ${old.port} to compare with`);
    const titleNow = (title: string) => titles.get(title) ?? title;
    for (const [title, name] of old.types) note(title, old.port, name, now.types.get(titleNow(title)));
    for (const [place, name] of old.properties) {
      const [title = "", property] = place.split(/\.(.*)/);
      // A removed type takes its properties with it: that is one change, not forty.
      if (now.types.has(titleNow(title))) note(place, old.port, name, now.properties.get(`${titleNow(title)}.${property}`));
    }
    const gone = withoutEach(old.constants, now.constants);
    if (gone.length > 0) constants[old.port] = gone.join(" ");
  }
  const named = [...changes].map(([place, change]) => ({
    ...placeOf(place),
    aspect: "port-name",
    before: change.before,
    after: Object.keys(change.after).length === 0 ? undefined : change.after,
  }));
  if (Object.keys(constants).length === 0) return named;
  return [...named, { file: "generated", pointer: "known values", aspect: "port-constants", before: constants, after: undefined }];
}

/**
 * The names that are now printed for the earlier release's contract, but that its packages do not have: the code that finds names has changed, not the contract.
 *
 * @param names The names of the earlier release's contract, as found now.
 * @param texts The source texts of the release's packages, by port.
 */
export function diffPortTexts(names: readonly PortNames[], texts: ReadonlyMap<string, string>): ContractChange[] {
  const missing = new Map<string, Record<string, string>>();
  for (const { port, types, properties, constants } of names) {
    const words = new Set(texts.get(port)?.match(/\w+/g));
    const isMissing = (text: string) => (text.match(/\w+/g) ?? []).some((word) => !words.has(word));
    const declarations = constants.filter(isMissing).join(" ");
    for (const [place, name] of [...types, ...properties, ["known values", declarations] as const])
      if (isMissing(name)) missing.set(place, { ...missing.get(place), [port]: name });
  }
  return [...missing].map(([place, after]) => ({ ...placeOf(place), aspect: "port-text", before: undefined, after }));
}

/** The members of a list without those of another; duplicates count separately. */
function withoutEach(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return list.filter((member) => {
    const index = rest.indexOf(member);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

function placeOf(place: string): Pick<ContractChange, "file" | "pointer" | "type" | "property"> {
  const [type, property] = place.split(/\.(.*)/);
  return { file: "generated", pointer: place, type, property };
}
