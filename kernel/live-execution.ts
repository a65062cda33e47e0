import { setTimeout as pause } from 'node:timers/promises';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { tellReads } from './audit-reads.ts';
import { recordFailure, type AuditedContext } from './auditor.ts';
import type { AccessGuard } from './access.ts';
import { endable } from './endable.ts';
import { refuse } from './errors.ts';
import { isDatabaseAway } from './format-error.ts';
import { malformedText } from './text.ts';
import type { Viewer } from './viewer.ts';

export type LiveParts<Context extends AuditedContext> = {
  schema: GraphQLSchema;
  guard: AccessGuard;
  /** A context of its own for each event: nothing that was loaded for one is shown with another. */
  contextOf: (viewer: Viewer) => Context;
  /** Hears of each event that was resolved, with what it cost. */
  onEvent: (context: Context, result: ExecutionResult) => void;
};

type Asked = {
  query: string;
  operationName?: string | undefined | null;
  variables?: Record<string, unknown> | undefined | null;
};

const retryEvery = 250;

const coded = (code: string, error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });

const documentOf = (schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] => {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length === 0 ? document : errors.map((error) => coded('GRAPHQL_VALIDATION_FAILED', error));
  } catch (error) {
    if (error instanceof GraphQLError) return [coded('GRAPHQL_PARSE_FAILED', error)];
    throw error;
  }
};

/** A result without data: only the place that the stream has come to. */
const markOf = (cursor: unknown): ExecutionResult => ({ data: null, extensions: { cursor } });

const unavailable = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ originalError }) => isDatabaseAway(originalError));

const patiently = async (signal: AbortSignal, resolve: () => Promise<ExecutionResult>): Promise<ExecutionResult> => {
  for (;;) {
    const result = await resolve();
    if (!unavailable(result) || signal.aborted) return result;
    await pause(retryEvery, undefined, { signal, ref: false }).catch(() => undefined);
  }
};

/**
 * Carries out subscriptions of a subgraph. `prepare` parses and validates; `subscribe` refuses what the viewer may not read, opens the
 * stream, and resolves each of its events anew. A stream that begins without a cursor first says by `extensions.cursor`, without data, where
 * it begins, and so from time to time how far it has come, where nothing is told for long. An event that meets a database which is away waits for it: nothing is skipped.
 */
export const liveExecution = <Context extends AuditedContext>({
  schema,
  guard,
  contextOf,
  onEvent,
}: LiveParts<Context>) => {
  const refused = async (context: Context, args: ExecutionArgs): Promise<GraphQLError | undefined> => {
    const { document, operationName, variableValues } = args;
    const refusal = guard.refusalOf({ document, operationName, variables: variableValues }, context.viewer);
    if (refusal !== undefined) await recordFailure(context, { operation: operationName ?? 'subscription' }, refusal);
    return refusal;
  };
  const resolved = async (args: ExecutionArgs, viewer: Viewer, event: unknown): Promise<ExecutionResult> => {
    const contextValue = contextOf(viewer);
    const result = await execute({ ...args, rootValue: event, contextValue });
    const refusal = await tellReads(contextValue, args.operationName ?? 'subscription');
    onEvent(contextValue, result);
    return refusal === undefined ? result : { errors: [refusal] };
  };
  const events = async function* (
    args: ExecutionArgs,
    viewer: Viewer,
    source: AsyncIterable<unknown>,
    signal: AbortSignal,
  ): AsyncGenerator<ExecutionResult, void, undefined> {
    // Whoever loses us before the first event comes back behind this place.
    if ('begins' in source) yield markOf(source.begins);
    for await (const event of source) {
      const isMark = typeof event === 'object' && event !== null && 'mark' in event;
      const result = isMark ? markOf(event.mark) : await patiently(signal, () => resolved(args, viewer, event));
      if (signal.aborted) return;
      yield result;
    }
  };
  return {
    prepare: ({ query, operationName, variables }: Asked, viewer: Viewer): ExecutionArgs | readonly GraphQLError[] => {
      const document = documentOf(schema, query);
      if (!('kind' in document)) return document;
      if (getOperationAST(document, operationName ?? undefined)?.operation !== OperationTypeNode.SUBSCRIPTION)
        return [refuse('VALUE_INVALID', 'Only subscriptions are taken here: send queries and mutations by HTTP.')];
      const contextValue = contextOf(viewer);
      return { schema, document, operationName, variableValues: variables, contextValue };
    },
    subscribe: async (args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
      const context = args.contextValue as Context;
      const refusal = (await refused(context, args)) ?? malformedText(args.document, args.variableValues);
      if (refusal !== undefined) return { errors: [refusal] };
      const source = await createSourceEventStream(args);
      if (!(Symbol.asyncIterator in source)) return source;
      const ending = new AbortController();
      const stream = source as AsyncIterable<unknown> & { return?: () => Promise<unknown> };
      return endable(events(args, context.viewer, stream, ending.signal), () => {
        ending.abort();
        void stream.return?.();
      });
    },
  };
};
