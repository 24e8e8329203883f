import { median } from "./median.js";

/** A piece of work to time, under a name. If it returns a promise, the promise is awaited. */
export interface Task {
  readonly name: string;
  run(): unknown;
}

/**
 * Times contestants side by side: each runs in turn in every round, so if the machine slows down, it slows all of them.
 *
 * @returns The median over the rounds, in nanoseconds for one run.
 */
export async function measure(contestants: readonly Task[], { rounds = 15, milliseconds = 40 } = {}): Promise<Map<string, number>> {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const iterations = new Map<string, number>();
  for (const contestant of contestants) iterations.set(contestant.name, await calibrate(contestant, milliseconds));
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) {
      const times = iterations.get(contestant.name) ?? 1;
      samples.get(contestant.name)?.push((await time(contestant, times)) / times);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

/** The number of runs that take about the given time; also warms the code up. */
async function calibrate(contestant: Task, milliseconds: number): Promise<number> {
  let times = 16;
  while ((await time(contestant, times)) < milliseconds * 1e6) times *= 2;
  return times;
}

async function time({ run }: Task, times: number): Promise<number> {
  const isAsync = run() instanceof Promise;
  const start = process.hrtime.bigint();
  if (isAsync) for (let index = 0; index < times; index++) sink = await run();
  else for (let index = 0; index < times; index++) sink = run();
  return Number(process.hrtime.bigint() - start);
}

/** Receives results, so that the engine cannot optimize the work away. */
export let sink: unknown;
