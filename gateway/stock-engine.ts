import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import { createHash } from 'node:crypto';
import {
  GraphQLError,
  OperationTypeNode,
  getOperationAST,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { quietApollo } from './quiet-apollo.ts';
import { refuse } from '../kernel/errors.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { Engine, Operation, PlannedFetch, PlannedSubscription } from './engine.ts';
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
    // A subscription's plan is rewritten as soon as it is made, and the stock gateway plans no deferred parts.
    case 'Subscription':
    case 'Defer':
    case undefined:
      return [];
  }
};

// The stock executor refuses only the node that says "subscription". As a sequence that begins with the event, all that follows runs as
// in a query: joins, conditions, errors with their paths, nulls that rise.
const runnable = (plan: Plan): void => {
  const { node } = plan;
  if (node?.kind === 'Subscription')
    plan.node = { kind: 'Sequence', nodes: [node.primary, ...(node.rest === undefined ? [] : [node.rest])] };
};

// The executor merges what it fetches into the event's own objects.
const answeringWithEvents = (source: GraphQLDataSource<FetchContext>): GraphQLDataSource<FetchContext> => ({
  process: async (asked) => {
    const { event } = asked.context as FetchContext;
    return event !== undefined && asked.request.query?.startsWith('subscription') === true
      ? await event
      : source.process(asked);
  },
});

const subscriptionIn = ({ node }: Plan): Omit<PlannedSubscription, 'resolve'> => {
  const [first] = node?.kind === 'Sequence' ? node.nodes : [];
  if (first?.kind !== 'Fetch' || first.operationKind !== OperationTypeNode.SUBSCRIPTION)
    throw new Error('the plan of a subscription begins with the fetch of its events');
  const { serviceName, operation, operationName, variableUsages = [] } = first;
  return { subgraph: serviceName, operation, operationName, variables: variableUsages };
};

const requestOf = (operation: Operation, viewer: Viewer): StockRequest => {
  const { correlationId } = operation;
  const provenance = operation.provenance === true ? { provenance: [] } : {};
  const context: FetchContext = { viewer, correlationId, ...provenance };
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

/** An execution that waits for its event. */
type Begun = { result: ReturnType<Execute>; give: (event: FormattedExecutionResult, viewer: Viewer) => void };

const begin = (execute: Execute, request: StockRequest): Begun => {
  let give: (event: FormattedExecutionResult) => void = () => undefined;
  const event = new Promise<FormattedExecutionResult>((resolve) => (give = resolve));
  const context: FetchContext = { ...(request.context as FetchContext), event };
  const own = { ...request, request: { ...request.request }, metrics: { captureTraces: false }, context };
  const result = execute(own as StockRequest);
  // Whoever brings the event hears of it.
  result.catch(() => undefined);
  return {
    result,
    give: (come, viewer) => {
      context.viewer = viewer;
      give(come);
    },
  };
};

/** Executes the same request for each event. One that comes alone finds its execution begun: the half of it that needs no event is done. */
const forEachEvent = (execute: Execute, request: StockRequest): PlannedSubscription['resolve'] => {
  let next: Begun | undefined;
  return async (event, viewer) => {
    const { result, give } = next ?? begin(execute, request);
    next = undefined;
    give(event, viewer);
    const told = completed(await result);
    // What was made of this one goes out first.
    setImmediate(() => (next ??= begin(execute, request)));
    return told;
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
    buildService: ({ name, url }) => answeringWithEvents(sourceOf({ name, url })),
    logger: silent,
    debug: false,
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      runnable(queryPlan);
      if (planOnly.has(requestContext)) throw new Planned(queryPlan);
    },
  });
  const { schema, executor } = await gateway.load();
  const planned = async (operation: Operation, viewer: Viewer): Promise<Plan> => {
    const request = requestOf(operation, viewer);
    planOnly.add(request);
    try {
      const { errors } = await executor(request);
      throw errors?.[0] ?? new Error('the stock gateway executed where it should have planned');
    } catch (error) {
      if (error instanceof Planned) return error.plan;
      throw error;
    }
  };
  return {
    schema,
    execute: async (operation, viewer) => {
      const request = requestOf(operation, viewer);
      return withProvenance(completed(await executor(request)), request);
    },
    plan: async (operation, viewer) => fetchesOf((await planned(operation, viewer)).node),
    subscribe: async (operation, viewer) => {
      const request = requestOf(operation, viewer);
      return {
        ...subscriptionIn(await planned(operation, viewer)),
        resolve: forEachEvent(executor, request),
      };
    },
    stop: () => gateway.stop(),
  };
};
