import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Viewer } from '../kernel/viewer.ts';

/** One operation to carry out: validated against the engine's schema, its variables as the client sent them. */
export type Operation = {
  document: DocumentNode;
  /** The document's text; the same text has the same plan. */
  source: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  correlationId: string;
  /** Whether the answer shall say where its values are from. */
  provenance?: boolean;
};

/** One request that a plan sends to a subgraph. */
export type PlannedFetch = {
  subgraph: string;
  /** Where its answer is laid in; empty for the root. */
  path: string;
  operation: string;
};

/** A subscription as it is planned: what one subgraph is asked for, and what makes a result of each of its events. */
export type PlannedSubscription = {
  subgraph: string;
  /** Sent to the subgraph as it is. */
  operation: string;
  operationName: string | undefined;
  /** The variables that it uses. */
  variables: readonly string[];
  /** Completes one event (what the subgraph sent, its errors fit for clients) as a query would be. The result is made of the event's own data. */
  resolve: (event: FormattedExecutionResult, viewer: Viewer) => Promise<ExecutionResult>;
};

/**
 * What carries out operations over the composed graph. Whoever stands behind it, these hold: a subgraph that does not answer
 * gives SUBGRAPH_UNAVAILABLE with a path beside the data of the others; no address and no stack is in any result.
 */
export type Engine = {
  /** The schema that clients see. */
  schema: GraphQLSchema;
  execute: (operation: Operation, viewer: Viewer) => Promise<ExecutionResult>;
  /** The fetches of an operation, in the order in which they are named in its plan. Nothing is sent. */
  plan: (operation: Operation, viewer: Viewer) => Promise<PlannedFetch[]>;
  /** Plans a subscription with one field at its root, without conditions there. Nothing is sent. */
  subscribe: (operation: Operation, viewer: Viewer) => Promise<PlannedSubscription>;
  stop: () => Promise<void>;
};
