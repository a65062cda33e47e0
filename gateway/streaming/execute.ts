import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '../apollo.ts';
import { inScope } from '../http/scope.ts';
import type { Execute } from './operations.ts';

/** Queries and mutations that come by a carrier go the way of those that are posted: the same validation, rights, audit and masking. */
export const executeBy =
  (server: ApolloServer<RequestContext>): Execute =>
  ({ query, operationName, variables }, viewer, correlationId) =>
    inScope(correlationId, async () => {
      const { body } = await server.executeOperation(
        { query, ...(operationName === undefined ? {} : { operationName }), variables: { ...variables } },
        { contextValue: { viewer, correlationId, provenance: false } },
      );
      if (body.kind !== 'single') throw new Error('this graph delivers no answer in parts');
      return body.singleResult;
    });
