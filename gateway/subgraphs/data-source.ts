import type { GraphQLDataSource } from '@apollo/gateway';
import type { FormattedExecutionResult } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { clientError, unavailable } from './errors.ts';
import type { SubgraphHeaders } from './headers.ts';
import type { Answer, Transport } from './transport.ts';

/** The origins that one fetch was told: paths are those of its own answer, which is laid in at `at` (empty: the root). */
type FetchOrigins = { subgraph: string; at: string; origins: unknown[] };

/** What each fetch of an operation is told of the request it serves. */
export type FetchContext = {
  viewer: Viewer;
  correlationId: string;
  /** Collects where values are from; undefined where nobody asked. */
  provenance?: FetchOrigins[] | undefined;
  /** The event that a subscription is resolved for, as soon as it has come: the answer to the fetch that asks for it. */
  event?: Promise<FormattedExecutionResult> | undefined;
};

export type SubgraphParts = {
  name: string;
  transport: Transport;
  headers: SubgraphHeaders;
  log: Log;
  /** Hears how each call ended: `ok`, `error` (the subgraph refused something), or the failure. */
  observe: (outcome: string) => void;
};

type Response = Awaited<ReturnType<GraphQLDataSource<FetchContext>['process']>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

// An answer to `_entities` that does not have one place for each reference would put values where they do not belong.
const usable = (answer: Answer, representations: number | undefined): Answer => {
  if ('failure' in answer || representations === undefined) return answer;
  const { data } = answer.body;
  if (data === null || data === undefined) return answer;
  const entities = isRecord(data) ? data['_entities'] : undefined;
  if (entities === null || (Array.isArray(entities) && entities.length === representations)) return answer;
  return { failure: 'INVALID_ANSWER', reason: `_entities does not have ${String(representations)} places` };
};

/**
 * Calls a subgraph for the stock executor. It never throws for what a subgraph does: a failure becomes typed errors with a path, so
 * that neither the address nor the body of an answer reaches a client.
 */
export const dataSource = ({
  name,
  transport,
  headers,
  log,
  observe,
}: SubgraphParts): GraphQLDataSource<FetchContext> => {
  const call = async (
    query: string,
    variables: Record<string, unknown>,
    { viewer, correlationId, provenance }: FetchContext,
    at: string,
  ): Promise<Response> => {
    const list = variables['representations'];
    const representations = Array.isArray(list) ? list.length : undefined;
    const sent = await transport.post(
      JSON.stringify({ query, variables }),
      await headers(viewer, correlationId, name, provenance !== undefined),
      !query.startsWith('mutation'),
    );
    const answer = usable(sent, representations);
    if ('failure' in answer) {
      log.warn({ subgraph: name, failure: answer.failure, reason: answer.reason, correlationId }, 'subgraph failed');
      observe(answer.failure.toLowerCase());
      return { errors: unavailable(name, answer.failure, query, representations) };
    }
    const { data, errors, extensions } = answer.body;
    const origins = isRecord(extensions) ? extensions['provenance'] : undefined;
    if (Array.isArray(origins)) provenance?.push({ subgraph: name, at, origins });
    const seen = Array.isArray(errors)
      ? errors.map((error: unknown) =>
          clientError(error, (message) =>
            log.error({ subgraph: name, message, correlationId }, 'defect of a subgraph'),
          ),
        )
      : [];
    observe(seen.length === 0 ? 'ok' : 'error');
    return { ...(isRecord(data) ? { data } : {}), ...(seen.length === 0 ? {} : { errors: seen }) };
  };
  return {
    process: ({ request, context, ...fetch }) => {
      const at = 'pathInIncomingRequest' in fetch ? (fetch.pathInIncomingRequest ?? []) : [];
      if (request.query === undefined) throw new Error('a fetch of a plan always has a query');
      // The executor hands on the context that the stock engine gave it, whatever it calls its type.
      return call(request.query, request.variables ?? {}, context as FetchContext, at.join('.'));
    },
  };
};
