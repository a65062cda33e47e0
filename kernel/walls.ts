import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { accessGuard } from './access.ts';
import { recordFailure, type AuditedContext } from './auditor.ts';
import { Refusal } from './errors.ts';
import { accessDeclared, writeRefusal, writeRules, type WriteRule } from './ownership.ts';
import type { ResolverMap } from './resolvers.ts';
import type { Viewer } from './viewer.ts';

type Resolve = GraphQLFieldResolver<unknown, { viewer: Viewer }>;

const isResolver = (value: unknown): value is Resolve => typeof value === 'function';

const guarded =
  (rule: WriteRule, resolve: Resolve): Resolve =>
  (parent, given, context, info) => {
    const refusal = writeRefusal(rule, context.viewer);
    if (refusal !== undefined) throw refusal;
    return resolve(parent, given, context, info);
  };

/**
 * The resolvers' wall: every mutation first asks whether its caller's system and scopes allow it, whoever called the subgraph. Throws at
 * the start of the process for a mutation that names no owner.
 */
export const guardMutations = (document: DocumentNode, resolvers: ResolverMap): ResolverMap => {
  const mutations = (resolvers as Record<string, unknown>)['Mutation'];
  if (typeof mutations !== 'object' || mutations === null) return resolvers;
  const rules = writeRules(document);
  const walled = Object.entries(mutations).map(([name, resolve]: [string, unknown]) => {
    const rule = rules.get(name);
    if (rule === undefined || !isResolver(resolve)) throw new Error(`The mutation ${name} has no rule or no resolver.`);
    return [name, guarded(rule, resolve)];
  });
  return { ...resolvers, Mutation: Object.fromEntries(walled) as ResolverMap[string] };
};

const rootFields = (operation: OperationDefinitionNode | undefined): string =>
  (operation?.selectionSet.selections ?? [])
    .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '…'))
    .join(' ')
    .slice(0, 200);

/**
 * The wall of reading: an operation that names what its viewer may not read is refused whole, before anything is fetched, and the attempt
 * is written into the audit.
 */
export const readWall = <Context extends AuditedContext>(
  document: DocumentNode,
  schema: GraphQLSchema,
): ApolloServerPlugin<Context> => {
  const guard = accessGuard(accessDeclared(document), schema);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ document: asked, operation, operationName, request, contextValue }) => {
          const { viewer } = contextValue;
          const refusal = guard.refusalOf({ document: asked, operationName, variables: request.variables }, viewer);
          if (refusal === undefined) return;
          await recordFailure(contextValue, { operation: rootFields(operation) }, refusal);
          throw refusal;
        },
        willSendResponse: ({ response, errors }) => {
          const refusal = errors?.find((error) => error instanceof Refusal);
          const whole = response.body.kind === 'single' && response.body.singleResult.data === undefined;
          if (whole && refusal !== undefined) response.http.status = Number(refusal.extensions['status']);
          return Promise.resolve();
        },
      }),
  };
};
