import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Denials } from './denials.ts';

/** What was asked for, by the names of its root fields: an operation's own name is whatever the client calls it. */
const rootFields = (operation: OperationDefinitionNode | undefined): string | undefined =>
  operation?.selectionSet.selections
    .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '…'))
    .join(' ');

/** Notes what the gateway denies of an operation. What a subgraph denies stands in that subgraph's audit. */
export const auditedDenials = <Context extends { viewer: Viewer; correlationId: string }>(
  denials: Denials,
): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue, operation, operationName }) => {
        const { viewer, correlationId } = contextValue;
        for (const error of errors)
          denials.note({ viewer, correlationId, operation: rootFields(operation) ?? operationName, error });
        return Promise.resolve();
      },
    }),
});
