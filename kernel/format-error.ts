import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal, refusalByDatabase, refuse, sqlState } from './errors.ts';

/** Codes of graphql-js and Apollo Server for requests that are wrong in themselves: their messages name only what the client sent. */
const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** Whether the database is away, and the same may be asked of it again. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof Refusal) return error.code === 'BUSY';
  const code = 'code' in error ? String(error.code) : '';
  return /^(08|57P|53300$|ECONN|EPIPE$)/.test(code) || error.message.startsWith('Connection terminated');
};

const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  if (error instanceof GraphQLError && error.originalError instanceof Refusal) return error.originalError;
  const held = refusalByDatabase(error);
  if (held !== undefined) return held;
  const state = sqlState(error);
  if (state === '57014')
    return refuse(
      'LIMIT_EXCEEDED',
      'The request took the database too long and was stopped. Ask for less: a page, fewer levels, a narrower filter.',
    );
  if (isDatabaseAway(error))
    return refuse('BUSY', 'The database is not available. Try again in a moment.', { retryable: true });
  return undefined;
};

const withPlace = (
  formatted: GraphQLFormattedError,
  extensions: Record<string, unknown>,
  message = formatted.message,
): GraphQLFormattedError => ({
  message,
  ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  ...(formatted.path === undefined ? {} : { path: formatted.path }),
  extensions,
});

/**
 * What a client sees of an error: refusals and mistakes in the request as they are, anything else masked. `onDefect` is called once
 * for each masked error. No stack, SQL or host passes.
 */
export const errorFormatter =
  (onDefect: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const refusal = refusalOf(original) ?? refusalOf(error);
    if (refusal !== undefined) return withPlace(formatted, refusal.extensions, refusal.message);
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && clientCodes.has(code)) {
      return withPlace(formatted, {
        code: code === 'BAD_USER_INPUT' ? 'VALUE_INVALID' : code,
        status: 400,
        retryable: false,
      });
    }
    onDefect(original);
    return withPlace(
      formatted,
      { code: 'INTERNAL_SERVER_ERROR', status: 500, retryable: false },
      'Something went wrong on our side. Quote the correlation id when you report it.',
    );
  };
