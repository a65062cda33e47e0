import { refuse, sqlState } from '../../../kernel/errors.ts';

/** A walk through a structure. One that the database had to stop (57014) is refused as too large, not reported as a defect of ours. */
export const bounded = async <Result>(walk: Promise<Result>): Promise<Result> => {
  try {
    return await walk;
  } catch (error) {
    if (sqlState(error) !== '57014') throw error;
    throw refuse(
      'LIMIT_EXCEEDED',
      'The structure has too many places to be walked in time. Ask for one of its assemblies, or for fewer levels.',
    );
  }
};
