/**
 * Asks a program about many bodies at once. If that crashes it, asks about fewer, to find the body that does.
 *
 * @param ask Gives an answer for each body; throws when the program fails.
 * @returns Its answers; for a body on which it fails alone, the error that `ask` threw.
 */
export function runBisecting<Body, Answer>(
  bodies: readonly Body[],
  ask: (bodies: readonly Body[]) => readonly Answer[],
): (Answer | Error)[] {
  if (bodies.length === 0) return [];
  try {
    const answers = ask(bodies);
    if (answers.length !== bodies.length) throw new Error(`${answers.length} answers to ${bodies.length} bodies`);
    return [...answers];
  } catch (error) {
    if (bodies.length === 1) return [error instanceof Error ? error : new Error(String(error))];
    const half = bodies.length >> 1;
    return [...runBisecting(bodies.slice(0, half), ask), ...runBisecting(bodies.slice(half), ask)];
  }
}
