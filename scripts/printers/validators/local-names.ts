import { ajvNames, Name, Scope } from "./ajv-internals.js";
import { nameEnd } from "./names.js";

/** Names of constants that Ajv always declares in a block of their own, so that all may have one name. */
const blockNames: ReadonlySet<string> = new Set(["err"]);

/**
 * Ajv's scope of one function's variables, with names that say what they belong to: `dataUrl` and `errsUrl` are for the property `url`.
 *
 * Ajv's own scope counts through the whole function, so that one property more renumbers the variables of all that come after it.
 */
export class LocalNames extends Scope {
  /** Names that are in use. */
  readonly #taken = new Set(Object.values(ajvNames).map(({ str }) => str));
  /** What the names end with now. */
  #end = "";

  override name(prefix: string): Name {
    if (blockNames.has(prefix)) return new Name(prefix);
    const wanted = prefix.replace(/^_/, "") + this.#end;
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    return new Name(name);
  }

  /** Names what `write` declares for a part of the value that is being checked. */
  within(part: string, write: () => void): void {
    const outer = this.#end;
    this.#end += nameEnd(part);
    write();
    this.#end = outer;
  }
}
