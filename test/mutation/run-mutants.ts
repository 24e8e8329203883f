import { readFileSync } from "node:fs";
import { repository } from "../support/repository.js";
import { type Body, findKiller } from "./find-killer.js";
import type { Mutant } from "./mutants.js";
import type { BuiltMutant, IncrementalBuild } from "./incremental-build.js";

/** Mutants that no body can detect, by name, each with the reason. */
export type Equivalents = Readonly<Record<string, string>>;

export const equivalents: Equivalents = JSON.parse(readFileSync(`${repository}test/mutation/equivalent.json`, "utf8"));

export interface MutantResult {
  readonly mutant: Mutant;
  /** Whether the corpus detected it, nothing did although something should have, or nothing can. */
  readonly status: "killed" | "survived" | "equivalent";
  /** The name of the test that detected it. */
  readonly killer: string | undefined;
}

/** Builds each mutant, and tests it on the bodies. */
export async function runMutants(workshop: IncrementalBuild, mutants: readonly Mutant[], bodies: readonly Body[]): Promise<MutantResult[]> {
  const verdicts: MutantResult[] = [];
  for (const mutant of mutants) {
    const killer = await killerOf(mutant, workshop, bodies);
    const status = killer !== undefined ? "killed" : Object.hasOwn(equivalents, mutant.name) ? "equivalent" : "survived";
    verdicts.push({ mutant, status, killer });
  }
  return verdicts;
}

async function killerOf(mutant: Mutant, workshop: IncrementalBuild, bodies: readonly Body[]): Promise<string | undefined> {
  let build: BuiltMutant;
  try {
    build = await workshop.build(mutant.contract());
  } catch (error) {
    return `${unbuilt}${error instanceof Error ? error.message : error}`;
  }
  return findKiller(build, bodies);
}

/** The start of the killer's name, for a mutant that no package can be printed from. */
export const unbuilt = "the build: ";

/** The entries of equivalent.json that are not mutants, or are detected after all. */
export function staleEquivalents(verdicts: readonly MutantResult[]): string[] {
  const statuses = new Map(verdicts.map(({ mutant, status }) => [mutant.name, status]));
  return Object.keys(equivalents).filter((name) => statuses.get(name) !== "equivalent");
}
