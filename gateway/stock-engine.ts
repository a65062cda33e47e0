import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import { createHash } from 'node:crypto';
import { GraphQLError, getOperationAST, type ExecutionResult } from 'graphql';
import { quietApollo } from './quiet-apollo.ts';
import { refuse } from '../kernel/errors.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { Engine, Operation, PlannedFetch } from './engine.ts';
import type { FetchContext } from './subgraphs/data-source.ts';

type Execute = ApolloGateway['executor'];
type StockRequest = Parameters<Execute>[0];
type Plan = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0]['queryPlan'];
type PlanNode = NonNullable<Plan['node']>;
type Subnode = Extract<PlanNode, { kind: 'Sequence' }>['nodes'][number];

/** Thrown where only the plan was asked for: the stock gateway plans and executes in one go. */
class Planned extends Error {
  readonly plan: Plan;

  constructor(plan: Plan) {
    super('planned');
    this.plan = plan;
  }
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const fetchesOf = (node: Subnode | PlanNode | undefined, path = ''): PlannedFetch[] => {
  switch (node?.kind) {
    case 'Fetch':
      return [{ subgraph: node.serviceName, path, operation: node.operation }];
    case 'Flatten':
      return fetchesOf(node.node, [path, node.path.join('.')].filter((part) => part !== '').join('.'));
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((inner) => fetchesOf(inner, path));
    case 'Condition':
      return [...fetchesOf(node.ifClause, path), ...fetchesOf(node.elseClause, path)];
    // Subscriptions are refused before they are planned, and the stock gateway plans no deferred parts.
    case 'Subscription':
    case 'Defer':
    case undefined:
      return [];
  }
};

const requestOf = (operation: Operation, viewer: Viewer): StockRequest => {
  const { correlationId } = operation;
  const context: FetchContext = { viewer, correlationId, ...(operation.provenance === true ? { provenance: [] } : {}) };
  const node = getOperationAST(operation.document, operation.operationName ?? null);
  return {
    request: {
      query: operation.source,
      variables: { ...operation.variables },
      ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
    },
    document: operation.document,
    source: operation.source,
    queryHash: createHash('sha256').update(operation.source).digest('hex'),
    operationName: operation.operationName ?? null,
    ...(node === null || node === undefined ? {} : { operation: node }),
    context,
    metrics: { captureTraces: false },
    logger: silent,
    // The executor reads no more than this; the rest of the type is Apollo Server's own bookkeeping.
  } as unknown as StockRequest;
};

// The stock executor turns null where the schema forbids it into null further up, and says so only in an extension.
const completed = (result: Awaited<ReturnType<Execute>>): ExecutionResult => {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return result;
  const broken = valueCompletion.filter((error): error is GraphQLError => error instanceof GraphQLError);
  const refusal = refuse(
    'SUBGRAPH_UNAVAILABLE',
    'A system answered with less than the schema promises here. Try again, and report it if it stays.',
    {
      details: { reason: 'INVALID_ANSWER' },
    },
  );
  const errors = broken.map(
    ({ path }) => new GraphQLError(refusal.message, { path: path ?? null, originalError: refusal }),
  );
  return {
    data: result.data ?? null,
    errors: [...(result.errors ?? []), ...errors],
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
};

// The stock executor drops what subgraphs say beside their data: where values are from was kept by the data sources.
const withProvenance = (result: ExecutionResult, { context }: StockRequest): ExecutionResult => {
  const { provenance } = context as FetchContext;
  return provenance === undefined ? result : { ...result, extensions: { ...result.extensions, provenance } };
};

/** The Engine that is @apollo/gateway as it comes, with data sources of ours. Throws where the supergraph cannot be read. */
export const stockEngine = async (
  supergraphSdl: string,
  sourceOf: (subgraph: { name: string; url?: string | undefined }) => GraphQLDataSource<FetchContext>,
): Promise<Engine> => {
  quietApollo();
  const planOnly = new WeakSet<object>();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => sourceOf({ name, url }),
    logger: silent,
    debug: false,
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      if (planOnly.has(requestContext)) throw new Planned(queryPlan);
    },
  });
  const { schema, executor } = await gateway.load();
  return {
    schema,
    execute: async (operation, viewer) => {
      const request = requestOf(operation, viewer);
      return withProvenance(completed(await executor(request)), request);
    },
    plan: async (operation, viewer) => {
      const request = requestOf(operation, viewer);
      planOnly.add(request);
      try {
        const { errors } = await executor(request);
        throw errors?.[0] ?? new Error('the stock gateway executed where it should have planned');
      } catch (error) {
        if (error instanceof Planned) return fetchesOf(error.plan.node);
        throw error;
      }
    },
    stop: () => gateway.stop(),
  };
};
