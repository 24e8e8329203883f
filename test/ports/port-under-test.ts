/** A command and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** How the port to a language is built, checked and run. */
export interface PortUnderTest {
  readonly name: string;
  /** What the toolchain answers when it is there. */
  readonly present: readonly Command[];
  /** What makes the executor, in its folder. */
  readonly build: readonly Command[];
  /** Folders that the build fills and that hold nothing of the port itself: what is built beside may share them. */
  readonly caches: readonly string[];
  /** The executor, in its folder. */
  readonly run: Command;
  /** The README's receiver, in the executor's folder: where its first block of code goes, what builds it, and what runs it, listening on `PORT`. */
  readonly receiver: { readonly file: string; readonly build: readonly Command[]; readonly run: Command };
  /** A program of the code that handles each event, by path in the executor's folder: what builds it, and what runs it, with a body of each event in turn as a line of stdin. */
  readonly usage: {
    program(usages: readonly string[]): Readonly<Record<string, string>>;
    readonly build: readonly Command[];
    readonly run: Command;
  };
  /** The ecosystem's own formatter and linters, in the port's folder: they say nothing and exit with 0. */
  readonly lint: readonly Command[];
}
