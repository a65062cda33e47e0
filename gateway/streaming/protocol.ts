import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse, type ExecutionArgs, type GraphQLError } from 'graphql';
import { makeServer, type Context, type Server, type SubscribePayload } from 'graphql-ws';
import { refuse, Refusal } from '../../kernel/errors.ts';
import type { Connection } from './connection.ts';
import type { StreamParts } from './parts.ts';
import { EndedWithErrors, endless } from './endless.ts';
import { errorsOf, shown } from './ends.ts';
import { textFrame } from './frames.ts';
import { judgeVariables } from '../limits/check.ts';
import { Operation } from './operation.ts';
import type { Asked } from './operations.ts';

type Init = Record<string, unknown>;
type SocketContext = Context<Init, Connection>;
/** What one operation needs on its way through graphql-ws. */
type Way = { context: SocketContext; id: string; asked: Asked; operation: Operation };

/** An id stands in every event of its subscription, so it is not the client's to make it as long as a message. */
const longestId = 256;

// graphql-ws looks at the kind of an operation alone; what it says is read by whoever carries it out.
const kinds = { query: parse('query { it }'), subscription: parse('subscription { it }') };
const anySchema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { it: { type: GraphQLString } } }),
});
const wayOf = ({ contextValue }: ExecutionArgs): Way => contextValue as Way;

const askedIn = ({ query, operationName, variables }: SubscribePayload): Asked => ({
  query,
  operationName: operationName ?? undefined,
  variables: variables ?? undefined,
});

/** What speaks against an operation before its text is understood. */
const refusalOf = (parts: StreamParts, connection: Connection, asked: Asked): Refusal | undefined => {
  const { limits, judge, settings, metrics } = parts;
  const tooMany =
    connection.operations.size < settings.operations
      ? undefined
      : refuse(
          'LIMIT_EXCEEDED',
          `A socket carries at most ${String(settings.operations)} operations at a time. Complete one, or open another socket.`,
          { details: { limit: 'operations', maximum: settings.operations } },
        );
  const refusal = tooMany ?? judge(asked.query) ?? judgeVariables(asked.variables, limits);
  if (refusal !== undefined) metrics.rejected.inc({ reason: refusal.code });
  return refusal;
};

/** Closes the socket over an id that will not do, and says why; undefined where it will. */
const wrongId = (connection: Connection, id: string): Refusal | undefined => {
  // One whose end is still under way has the id as well.
  if (connection.operations.has(id)) connection.close(4409, `Subscriber for ${id} already exists`);
  else if (id.length > longestId) connection.close(4400, `An id has at most ${String(longestId)} characters`);
  else return undefined;
  return refuse('VALUE_INVALID', 'The id of the operation is taken or too long.');
};

const begin = (
  parts: StreamParts,
  context: SocketContext,
  id: string,
  payload: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] => {
  const { extra: connection } = context;
  const asked = askedIn(payload);
  const refusal = wrongId(connection, id) ?? refusalOf(parts, connection, asked);
  if (refusal !== undefined) return [refusal];
  const operation = new Operation(id, connection.outbox);
  connection.operations.set(id, operation);
  const way: Way = { context, id, asked, operation };
  const kind = parts.kindOf(asked) === 'subscription' ? 'subscription' : 'query';
  return { schema: anySchema, document: kinds[kind], contextValue: way };
};

const carryOut = async (parts: StreamParts, { context, id, asked, operation }: Way) => {
  const { extra: connection } = context;
  const stream = endless(() => undefined);
  try {
    const result = await parts.execute(asked, connection.viewer(), operation.correlationId);
    if (result.data === undefined && result.errors !== undefined) {
      stream.end(result.errors);
    } else {
      if (id in context.subscriptions)
        connection.outbox.push(textFrame(JSON.stringify({ id, type: 'next', payload: result })));
      stream.end();
    }
    return stream;
  } finally {
    connection.operations.delete(id);
  }
};

const join = async (parts: StreamParts, { context: { extra: connection }, id, asked, operation }: Way) => {
  const { correlationId } = operation;
  const gone = (): void => {
    if (connection.operations.get(id) === operation) connection.operations.delete(id);
  };
  const stream = endless(() => operation.leave());
  operation.ended = (how) => {
    parts.metrics.subscriptionsActive.dec({ carrier: 'websocket' });
    gone();
    operation.leave = () => undefined;
    stream.end(errorsOf(how, correlationId));
  };
  const answer = await parts.subscriptions.subscribe({ ...asked, correlationId }, connection.viewer(), operation);
  if ('refusals' in answer) {
    gone();
    stream.end(answer.refusals);
    return stream;
  }
  parts.metrics.subscriptionsActive.inc({ carrier: 'websocket' });
  operation.sent = answer.subscription.cursor();
  operation.leave = () => {
    parts.metrics.subscriptionsActive.dec({ carrier: 'websocket' });
    operation.leave = () => undefined;
    gone();
    answer.subscription.leave();
  };
  if (!connection.isOpen()) operation.leave();
  return stream;
};

/** The protocol graphql-transport-ws by graphql-ws: ids, order of messages, and ends are its work; results are written by us. */
export const protocolServer = (parts: StreamParts): Server<Connection> =>
  makeServer<Init, Connection>({
    connectionInitWaitTimeout: parts.settings.initWithin,
    onConnect: ({ extra, connectionParams }) => extra.admit(connectionParams),
    onSubscribe: (context, id, payload) => begin(parts, context, id, payload),
    execute: (args) => carryOut(parts, wayOf(args)),
    subscribe: (args) => join(parts, wayOf(args)),
    onError: ({ extra }, id, _, errors) => {
      const correlationId = extra.operations.get(id)?.correlationId ?? extra.correlationId;
      return errors.flatMap((error) => {
        if (error.originalError instanceof EndedWithErrors) return error.originalError.errors;
        if (error instanceof Refusal) return [shown(error, correlationId)];
        throw error;
      });
    },
  });
