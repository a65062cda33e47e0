import type { GraphQLFormattedError } from 'graphql';
import { refuse, type Refusal } from '../../kernel/errors.ts';
import type { Ended } from '../subscriptions/port.ts';

/** The error as a client is shown it, with the correlation id of its operation. */
export const shown = ({ message, extensions }: Refusal, correlationId: string): GraphQLFormattedError => ({
  message,
  extensions: { ...extensions, correlationId },
});

const comeBack = (cursor: string | undefined): string =>
  cursor === undefined
    ? 'Subscribe again.'
    : 'Subscribe again with `after` as `details.cursor` has it: nothing is missed.';

const withCursor = (cursor: string | undefined) => ({
  retryable: true,
  ...(cursor === undefined ? {} : { details: { cursor } }),
});

/** Told to a subscription whose client reads too slowly; `cursor` is of the last event that was sent. */
export const laggedRefusal = (cursor: string | undefined): Refusal =>
  refuse('SUBSCRIPTION_LAGGED', `This client has fallen too far behind. ${comeBack(cursor)}`, withCursor(cursor));

/** The errors with which a subscription ends; undefined where it is complete. */
export const errorsOf = (
  { reason, errors, cursor }: Ended,
  correlationId: string,
): readonly GraphQLFormattedError[] | undefined => {
  if (errors !== undefined && errors.length > 0) return errors;
  if (reason === 'complete') return undefined;
  const refusal = refuse(
    'SUBSCRIPTION_INTERRUPTED',
    `This gateway cannot go on with the subscription. ${comeBack(cursor)}`,
    withCursor(cursor),
  );
  return [shown(refusal, correlationId)];
};
