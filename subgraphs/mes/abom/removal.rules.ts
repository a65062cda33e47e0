import { compare } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';

/**
 * How much of an installation leaves units that were split off: what is asked for, else their whole share. A serial piece is in one unit:
 * nothing says that it is in theirs, unless they are all there were. Refuses STATE_INVALID, VALUE_INVALID, INSUFFICIENT_QUANTITY.
 */
export const takenOfShare = (share: string, asked: string | undefined, isSerial: boolean): string => {
  if (compare(share, '0') <= 0)
    throw refuse('STATE_INVALID', 'The units have nothing left of it: it was taken out before.');
  const taken = asked ?? share;
  if (compare(taken, '0') <= 0) throw refuse('VALUE_INVALID', 'The quantity must be above 0.');
  if (compare(taken, share) > 0)
    throw refuse('INSUFFICIENT_QUANTITY', `The units split off have ${share} of it. Take out at most that.`, {
      details: { requested: Number(taken), available: Number(share) },
    });
  if (isSerial && taken !== '1')
    throw refuse(
      'STATE_INVALID',
      'Nothing says in which of the units the serial piece is. Merge them back, and rework the record that it was installed in.',
    );
  return taken;
};
