import { type Block, sectionBlocks } from "./markdown.js";
import { repositoryUrl } from "./repository-url.js";

/** How webhooks are received in a language, as the README of its package says it. */
export interface Receiver {
  readonly language: string;
  /** How the package is installed, and what else the receiver needs. */
  readonly install: readonly Block[];
  /** A complete receiver. */
  readonly program: string;
  /** What is said about it. */
  readonly about: readonly Block[];
  /** The address of the package's documentation. */
  readonly documents: string;
}

/** The receiver of the npm package, with all that the README says about it: it also tells how each server takes it. */
export function packageReceiver(readme: string): Receiver {
  return { language: "TypeScript", ...receiverIn(readme), documents: `${repositoryUrl}docs/receiving.md` };
}

/** The receiver of a port. */
export function portReceiver(language: string, name: string, readme: string): Receiver {
  return { language, ...receiverIn(readme), about: [], documents: `${repositoryUrl}generated/${name}/README.md` };
}

/** The first program of the README's section on receiving, and what stands around it. */
function receiverIn(readme: string): Pick<Receiver, "install" | "program" | "about"> {
  const blocks = sectionBlocks(readme, "Receive");
  const index = blocks.findIndex((block) => block.kind === "code" && block.language !== "sh");
  const program = blocks[index];
  if (program?.kind !== "code") throw new Error("a README has no receiver");
  return {
    install: [...sectionBlocks(readme, "Install"), ...blocks.slice(0, index)],
    program: program.text,
    about: blocks.slice(index + 1),
  };
}
