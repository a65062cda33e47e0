import type { GraphQLFormattedError } from 'graphql';
import { errorFormatter } from '../kernel/format-error.ts';
import type { Log } from '../kernel/log.ts';
import { currentCorrelationId } from './http/scope.ts';

/** The executor names the subgraph on every error that came from one; those were made fit for clients where they arrived. */
const ofSubgraph = ({ extensions }: GraphQLFormattedError): boolean => typeof extensions?.['serviceName'] === 'string';

const withoutTrace = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  extensions: Object.fromEntries(
    Object.entries(formatted.extensions ?? {}).filter(([name]) => name !== 'serviceName' && name !== 'stacktrace'),
  ),
});

/** What a client sees of an error of an operation: a refusal as it is, the rest masked, always with the correlation id. */
export const gatewayErrorFormatter = (
  log: Log,
): ((formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError) => {
  const masking = errorFormatter((error) => {
    const reason = error instanceof Error ? error.stack : String(error);
    log.error({ reason, correlationId: currentCorrelationId() }, 'defect');
  });
  return (formatted, error) => {
    const seen = ofSubgraph(formatted) ? withoutTrace(formatted) : masking(formatted, error);
    return { ...seen, extensions: { ...seen.extensions, correlationId: currentCorrelationId() } };
  };
};
