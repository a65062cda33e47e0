import { sqlState, type Refusal } from '../../kernel/errors.ts';

/** Waits for a write; where a key that must be unique stands in its way, throws what says so plainly. */
export const unlessTaken = async <Result>(work: Promise<Result>, refusal: () => Refusal): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    throw sqlState(error) === '23505' ? refusal() : error;
  }
};
