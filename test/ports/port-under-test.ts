import type { LimitName } from "../fuzz/known-limits.js";

/** A command and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** A code block of a README as a program: the path of its file, the commands that build it, and the one that runs it. */
export interface Program {
  readonly file: string;
  readonly build: readonly Command[];
  readonly run: Command;
}

/** A toolchain, or a library that the port stands on, in another version: how the executor is built and run with it, in its folder. */
interface Version {
  /** Its name and number: `Jackson 2.12.7`. */
  readonly name: string;
  /** Commands that succeed where it is installed. */
  readonly present: readonly Command[];
  readonly build: readonly Command[];
  readonly run: Command;
  /** Whether it is run with the other tests; if left out, only by `npm run test:versions`, because it downloads or takes long. */
  readonly always?: true;
}

/** How the port to a language is built, checked and run: `ports/<lang>/test/port.ts` exports it as `port`. */
export interface PortTests {
  /** Commands that succeed when the toolchain is installed. The first one prints its version. */
  readonly present: readonly Command[];
  /** The commands that build the executor, in its folder. */
  readonly build: readonly Command[];
  /** Folders that the build fills and that hold nothing of the port itself: what is built beside may share them. */
  readonly caches: readonly string[];
  /** The executor, in its folder. */
  readonly run: Command;
  /** The README's receiver, in the executor's folder: the path for its first code block, the commands that build it, and the one that runs it, listening on `PORT`. */
  readonly receiver: Program & {
    /** The rows of `receiver-rows.ts` that the server of the README cannot answer, each with what is shown instead. */
    readonly limits?: Readonly<Record<string, string>>;
  };
  /** The README's unit test of a consumer, its second code block, likewise. It exits with 0 when it passes. */
  readonly consumerTest: Program;
  /** A program of the code that receives each event, by path in the executor's folder: what builds it, and what runs it. For each event in turn, stdin has three lines: a signature, or nothing, and a body behind a tab. The secret is in `CODEQR_WEBHOOK_SECRET`. Of each, it prints the status. */
  readonly usage: {
    program(usages: readonly string[]): Readonly<Record<string, string>>;
    readonly build: readonly Command[];
    readonly run: Command;
  };
  /** The other ends of the range of versions that the port's README names. */
  readonly versions?: readonly Version[];
  /** The ecosystem's own formatter and linters, in the port's folder: they must print nothing and exit with 0. */
  readonly lint: readonly Command[];
  /** The parts of JSON that the language cannot represent. */
  readonly limits: readonly LimitName[];
  /** The Debian packages of the toolchain, if `.ci/run` installs it. */
  readonly debianPackages?: readonly string[];
}

/** The same with the name of the port: of its folder in `ports/`, and of its package in `generated/`. */
export interface PortUnderTest extends PortTests {
  readonly name: string;
}
