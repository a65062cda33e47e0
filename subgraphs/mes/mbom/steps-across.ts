import type { Tx } from '../command.ts';
import { stepsOf } from '../run/run.write.queries.ts';

/** The step of another procedure version that takes the place of each step: the one at the same position with the same title. */
export const stepsAcross = async (tx: Tx, from: string | null, to: string): Promise<Map<string, string>> => {
  if (from === null) return new Map();
  const former = await stepsOf(tx, from);
  if (from === to) return new Map(former.map(({ id }) => [id, id]));
  const next = await stepsOf(tx, to);
  return new Map(
    former.flatMap(({ id, title, position }) => {
      const same = next.find((step) => step.title === title && step.position === position);
      const there = same ?? next.find((step) => step.title === title);
      return there === undefined ? [] : [[id, there.id]];
    }),
  );
};
