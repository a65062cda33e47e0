import { GraphQLError, type ExecutionResult, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import { gatewayErrorFormatter } from '../format-error.ts';
import { inScope } from '../http/scope.ts';
import { clientError } from '../subgraphs/errors.ts';
import type { Admitted } from './admission.ts';
import { cursorAlias } from './root-field.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Says errors as clients of queries read them: refusals as they are, the rest masked, each with the correlation id. */
export type Say = (errors: readonly unknown[], correlationId: string) => GraphQLFormattedError[];

// What an executor leaves in `errors` is not always a GraphQLError.
const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('failed', error instanceof Error ? { originalError: error } : {});

export const errorsAsQueries = (log: Log): Say => {
  const format = gatewayErrorFormatter(log);
  return (errors, correlationId) =>
    inScope(correlationId, () =>
      errors.map(asGraphQLError).map((error) => {
        const { message, locations, path, extensions } = error.toJSON();
        const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
        return format({ message, ...place, ...(extensions === undefined ? {} : { extensions }) }, error);
      }),
    );
};

/** Errors that a subgraph sent, as a client may see them. */
export const heardFrom = (
  errors: readonly unknown[],
  { plan }: Admitted,
  log: Log,
  correlationId: string,
): GraphQLFormattedError[] =>
  errors.map((error) =>
    clientError(error, (message) =>
      log.error({ subgraph: plan.subgraph, message, correlationId }, 'defect of a subgraph'),
    ),
  );

/** Where in the feed an event stands; undefined where it does not say. */
export const cursorIn = ({ data }: FormattedExecutionResult, key: string): string | undefined => {
  const payload = isRecord(data) ? data[key] : undefined;
  const cursor = isRecord(payload) ? payload[cursorAlias] : undefined;
  return typeof cursor === 'string' ? cursor : undefined;
};

const shown = (data: ExecutionResult['data'], { key, showsCursor }: Admitted['stream']): unknown => {
  const payload = data?.[key];
  if (showsCursor || !isRecord(payload)) return data ?? null;
  const asked = Object.entries(payload).filter(([name]) => name !== cursorAlias);
  return { ...data, [key]: Object.fromEntries(asked) };
};

/** Makes the result of one event, once for all who share it: JSON text of an ExecutionResult. Never rejects. */
export const resolveEvent = async (
  event: FormattedExecutionResult,
  admitted: Admitted,
  { log, say, correlationId }: { log: Log; say: Say; correlationId: string },
): Promise<string> => {
  const errors = heardFrom(event.errors ?? [], admitted, log, correlationId);
  const received = { data: event.data ?? null, ...(errors.length === 0 ? {} : { errors }) };
  try {
    const result = await admitted.plan.resolve(received, admitted.viewer);
    const told = say(result.errors ?? [], correlationId);
    return JSON.stringify({
      ...(told.length === 0 ? {} : { errors: told }),
      data: shown(result.data, admitted.stream),
    });
  } catch (error) {
    return JSON.stringify({ errors: say([error], correlationId), data: null });
  }
};
