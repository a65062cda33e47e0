import { performance } from 'node:perf_hooks';

export type Candidate = { name: string; run: () => Promise<unknown> };

/** Now, in milliseconds since 1970 with their fractions, as other processes of this machine say it too. */
export const moment = (): number => performance.timeOrigin + performance.now();

/** The value below which a part of the others lie: 0.5 is the median. */
export const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length * part)] ?? Number.NaN;

const median = (times: readonly number[]): number => percentile(times, 0.5);

/**
 * Runs the candidates in turn, so that what disturbs the machine disturbs all of them, and prints the median of each and its ratio to the
 * first one.
 */
export const compare = async (
  title: string,
  rounds: number,
  ...candidates: readonly Candidate[]
): Promise<number[]> => {
  const times = candidates.map((): number[] => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [place, candidate] of candidates.entries()) {
      const started = performance.now();
      await candidate.run();
      if (round >= 0) times[place]?.push(performance.now() - started);
    }
  }
  const medians = times.map(median);
  const base = medians[0] ?? Number.NaN;
  process.stdout.write(`\n${title}\n`);
  for (const [place, candidate] of candidates.entries()) {
    const time = medians[place] ?? Number.NaN;
    process.stdout.write(
      `  ${candidate.name.padEnd(56)} ${time.toFixed(1).padStart(9)} ms   x ${(time / base).toFixed(2)}\n`,
    );
  }
  return medians;
};
