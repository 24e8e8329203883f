/** Something that a file has to import before it can name it. */
export interface Import {
  /** The module, package or header that has it. */
  readonly from: string;
  /** Its name there, and in the file. */
  readonly name: string;
  /** What it is, where a language imports kinds of things in different ways. */
  readonly kind?: "function" | "static";
}

/** What a name is taken from: a plain name needs no import. */
export type SymbolName = string | Import;

/** Names a symbol in a file, which imports it if need be. */
export type Use = (symbol: SymbolName) => string;

/** How the files of a language are laid out. */
export interface Layout {
  /** One level of indentation. */
  readonly indent: string;
  /** The most characters of a line. */
  readonly columns: number;
  /** The lines of a doc comment, without indentation; `columns` is how wide they may be. Tags are lines of our own after the text. */
  doc(text: string, columns: number, tags: readonly string[]): readonly string[];
}

/** The body of a source file as it is printed: lines and blocks at their indentation, doc comments, and what all of it imports. */
export class SourceFile {
  readonly #layout: Layout;
  readonly #lines: string[] = [];
  readonly #imports = new Map<string, Import>();
  #level = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** Names a symbol, and imports it if need be. */
  readonly use: Use = (symbol) => {
    if (typeof symbol === "string") return symbol;
    this.#imports.set(`${symbol.from} ${symbol.name}`, symbol);
    return symbol.name;
  };

  /** Adds lines; each of them may be several. Empty ones stay empty. */
  line(...lines: readonly string[]): this {
    for (const line of lines.flatMap((text) => text.split("\n")))
      this.#lines.push(line === "" ? "" : this.#layout.indent.repeat(this.#level) + line);
    return this;
  }

  /** Adds a doc comment; nothing for an empty text without tags. */
  doc(text: string, ...tags: readonly string[]): this {
    return this.line(...this.#layout.doc(text, this.columns, tags));
  }

  /** Adds what stands between two lines, one level deeper. */
  block(open: string, body: () => void, close: string): this {
    this.line(open);
    this.indented(body);
    return this.line(close);
  }

  /** Adds a block in braces: `open {`, the body, `}` and what follows it. */
  braces(open: string, body: () => void, end = ""): this {
    return this.block(`${open} {`, body, `}${end}`);
  }

  /** Adds lines one level deeper. */
  indented(body: () => void): this {
    this.#level += 1;
    body();
    this.#level -= 1;
    return this;
  }

  /** Adds something for each item, with an empty line between two. */
  separated<T>(items: Iterable<T>, add: (item: T) => void): this {
    let isFirst = true;
    for (const item of items) {
      if (!isFirst) this.line("");
      isFirst = false;
      add(item);
    }
    return this;
  }

  /** How many characters a line may have at this indentation. */
  get columns(): number {
    return this.#layout.columns - this.#layout.indent.length * this.#level;
  }

  /** All that is imported, in the order of its places and then of its names. */
  get imports(): readonly Import[] {
    const key = ({ from, name }: Import) => `${from} ${name}`;
    return [...this.#imports.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  }

  /** The lines as text, which ends with a line end. */
  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
