import { ajvNames, Name, Scope } from "./ajv-internals.js";
import { nameEnd } from "./names.js";

/** Constants that Ajv always declares in a block of their own, so all of them can have the same name. */
const blockNames: ReadonlySet<string> = new Set(["err"]);

/**
 * Ajv's scope for the variables of one function, with names that say which property they are for: `dataUrl` and `errsUrl` are for `url`.
 *
 * Ajv's own scope numbers them through the whole function, so adding a property renumbers the variables of every later one.
 */
export class LocalNames extends Scope {
  readonly #taken = new Set(Object.values(ajvNames).map(({ str }) => str));
  /** What new names end with. */
  #end = "";

  override name(prefix: string): Name {
    if (blockNames.has(prefix)) return new Name(prefix);
    const wanted = prefix.replace(/^_/, "") + this.#end;
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    return new Name(name);
  }

  /** Names the variables that `write` declares for a part of the current value: a property, or an item. */
  within(part: string, write: () => void): void {
    const outer = this.#end;
    this.#end += nameEnd(part);
    write();
    this.#end = outer;
  }
}
