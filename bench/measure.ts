/** A piece of work to be timed, under a name. */
export interface Contestant {
  readonly name: string;
  run(): unknown;
}

/**
 * Times contestants side by side: rounds in which each runs in turn, so that a machine that slows down slows all of them.
 *
 * @returns The median over the rounds, in nanoseconds for one run.
 */
export function measure(contestants: readonly Contestant[], { rounds = 15, milliseconds = 40 } = {}): Map<string, number> {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const iterations = new Map(contestants.map((contestant) => [contestant.name, calibrate(contestant, milliseconds)]));
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) {
      const times = iterations.get(contestant.name) ?? 1;
      samples.get(contestant.name)?.push(time(contestant, times) / times);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

/** How many runs take about the given time; warms the code up on the way. */
function calibrate(contestant: Contestant, milliseconds: number): number {
  let times = 16;
  while (time(contestant, times) < milliseconds * 1e6) times *= 2;
  return times;
}

function time({ run }: Contestant, times: number): number {
  const start = process.hrtime.bigint();
  for (let index = 0; index < times; index++) sink = run();
  return Number(process.hrtime.bigint() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Where results go, so that no engine can leave the work out. */
export let sink: unknown;
