import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { refuse } from './errors.ts';

/** Refuses subscriptions that come by a plain request: they need a connection that stays. */
export const socketOnly = <Context extends BaseContext>(): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        throw refuse(
          'VALUE_INVALID',
          'A subscription needs a connection that stays: send it by WebSocket (graphql-transport-ws).',
        );
      },
    }),
});
