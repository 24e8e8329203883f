/** A block of code in a document. */
export interface CodeBlock {
  /** The text after the opening fence: `ts`. */
  readonly language: string;
  readonly code: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
}

/** The fenced code blocks of a document, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = "", 2: code = "", index }) => ({
    language,
    code,
    line: markdown.slice(0, index).split("\n").length,
  }));
}
