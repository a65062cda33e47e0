import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Sequenced = { sequence?: number | null | undefined };

/** All operations have a sequence of their own, or none has. */
export const checkSequences = (operations: readonly Sequenced[]): Refusal | undefined => {
  const given = operations.map(({ sequence }) => sequence).filter((sequence) => sequence != null);
  if (given.length === 0) return undefined;
  return given.length === operations.length && new Set(given).size === given.length && given.every((one) => one > 0)
    ? undefined
    : refuse('VALUE_INVALID', 'Operations have sequences above 0, each its own: give it for all of them or for none.', {
        details: { sequences: operations.map(({ sequence }) => sequence ?? null) },
      });
};

/** The operations with their sequences: 10, 20, ... in the order given where they have none. */
export const sequenced = <Operation extends Sequenced>(operations: readonly Operation[]) =>
  operations.map((operation, index) => ({ ...operation, sequence: operation.sequence ?? (index + 1) * 10 }));
