import { type Markup, markup } from "./markup.js";
import type { Site } from "./site.js";

/**
 * The names of all fields inside a field of a shared type, each with its anchor. Links to them lead here where no script adds the fields themselves.
 *
 * @param path The anchor of the field that holds them.
 */
export function nestedNames(type: string, path: string, site: Site): Markup {
  return markup`: ${namesIn(type, path, "", [type], site).map(
    ({ anchor, name, target }, index) => markup`${index === 0 ? "" : ", "}<a id="${anchor}" href="#${target}">${name}</a>`,
  )}`;
}

interface Name {
  readonly anchor: string;
  readonly name: string;
  /** The anchor of the field in its type. */
  readonly target: string;
}

function namesIn(type: string, path: string, prefix: string, outer: readonly string[], site: Site): Name[] {
  return (site.catalog.types[type]?.properties ?? []).flatMap(({ name, of }) => {
    const anchor = `${path}/${name}`;
    const own = { anchor, name: prefix + name, target: `${type}/${name}` };
    // A type may contain itself.
    const isFollowed = of !== undefined && !outer.includes(of);
    return [own, ...(isFollowed ? namesIn(of, anchor, `${prefix}${name}.`, [...outer, of], site) : [])];
  });
}
