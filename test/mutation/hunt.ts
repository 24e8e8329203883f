import { readFileSync } from "node:fs";
import { repository } from "../support/repository.js";
import { type Body, noticed } from "./judge.js";
import type { Mutant } from "./mutants.js";
import type { Build, Workshop } from "./workshop.js";

/** Mutants that no body can detect, by name, each with the reason. */
export type Equivalents = Readonly<Record<string, string>>;

export const equivalents: Equivalents = JSON.parse(readFileSync(`${repository}test/mutation/equivalent.json`, "utf8"));

export interface Verdict {
  readonly mutant: Mutant;
  /** Whether the corpus detected it, nothing did although something should have, or nothing can. */
  readonly fate: "killed" | "survived" | "equivalent";
  /** The name of the test that detected it. */
  readonly killer: string | undefined;
}

/** Builds each mutant, and tests it on the bodies. */
export async function hunt(workshop: Workshop, mutants: readonly Mutant[], bodies: readonly Body[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    const killer = await killerOf(mutant, workshop, bodies);
    const fate = killer !== undefined ? "killed" : Object.hasOwn(equivalents, mutant.name) ? "equivalent" : "survived";
    verdicts.push({ mutant, fate, killer });
  }
  return verdicts;
}

async function killerOf(mutant: Mutant, workshop: Workshop, bodies: readonly Body[]): Promise<string | undefined> {
  let build: Build;
  try {
    build = await workshop.build(mutant.contract());
  } catch (error) {
    return `${unbuilt}${error instanceof Error ? error.message : error}`;
  }
  return noticed(build, bodies);
}

/** The start of the killer's name, for a mutant that no package can be printed from. */
export const unbuilt = "the build: ";

/** The entries of equivalent.json that are not mutants, or are detected after all. */
export function staleEquivalents(verdicts: readonly Verdict[]): string[] {
  const fates = new Map(verdicts.map(({ mutant, fate }) => [mutant.name, fate]));
  return Object.keys(equivalents).filter((name) => fates.get(name) !== "equivalent");
}
