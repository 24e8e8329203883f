/** A heading of a page. */
interface PageHeading {
  readonly kind: "heading";
  readonly text: string;
  /** Counted from 1, like every line of a part. */
  readonly line: number;
}

/** A link to a part of the same page. */
interface PageLink {
  readonly kind: "link";
  readonly text: string;
  /** The fragment of its address, without `#`. */
  readonly target: string;
  readonly line: number;
  /** Whether it stands in the page's own text. Those in menus around the text may lead to what a script adds. */
  readonly inText: boolean;
}

/** A block of code. */
export interface PageCode {
  readonly kind: "code";
  readonly text: string;
  /** The language that the page says; undefined when it says none. */
  readonly language: string | undefined;
  /** Where the block starts. */
  readonly line: number;
  /** For each line of the text, the line of the page that has it. */
  readonly lines: readonly number[];
  /** Whether the block ends before the page does. */
  readonly isClosed: boolean;
}

export type PagePart = PageHeading | PageLink | PageCode;

/** What matters of a page, whatever it is written in. */
export interface PageParts {
  /** In the order of the page. */
  readonly parts: readonly PagePart[];
  /** Every fragment that a link can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** The line on which something starts that the page does not end, besides a block of code: the page is cut off. */
  readonly cutOff?: { readonly line: number; readonly what: string } | undefined;
}
