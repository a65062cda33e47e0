import { GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { refuse } from '../../../kernel/errors.ts';
import { fakeSubgraph, type FakeSubgraph } from './fake-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])';

/** The floor with a feed: `extra` stands for what another version of it has. */
export const floorSdl = (extra = ''): string => `${link}
  scalar Cursor
  type Query { run(id: ID!): Run mesEventCursor: Cursor! }
  type Subscription {
    runCompleted(after: Cursor, status: String, filters: Filters): RunCompletedEvent!
    ticked: Int
  }
  input Filters { status: String, tags: [String!] }
  type RunCompletedEvent { cursor: Cursor! eventId: ID! sequence: Int! run: Run broken: String lines: [Line!]! ${extra} }
  type Line { quantity: String! part: Part! }
  type Run @key(fields: "id") { id: ID! title: String! status: String! part: Part! parts: [Part!]! never: String }
  type Part @key(fields: "partNumber") { partNumber: String! }`;

export const designSdl = `${link}
  extend schema @link(url: "https://example.com/trail/v1.0", import: ["@exportControlled"]) @composeDirective(name: "@exportControlled")
  directive @exportControlled on FIELD_DEFINITION
  type Query { parts: [Part!]! }
  type Part @key(fields: "partNumber") {
    partNumber: String!
    description(upper: Boolean = false): String
    weight: Int!
    secret: String
    drawing: String @exportControlled
    children: [Part!]!
  }`;

type Happening = { cursor: string; sequence: number; status: string; id: string };

const runOf = ({ id, status }: { id: string; status: string }) => ({
  id,
  status,
  title: `Run ${id}`,
  part: { partNumber: `P-${id}` },
  parts: [{ partNumber: `P-${id}` }, { partNumber: 'P-2' }],
  never: null,
});

export type FakeFeed = FakeSubgraph & {
  /** Something happens; returns its cursor. */
  happen: (status?: string) => string;
  /** Streams opened since the start, and open now. */
  streams: { readonly opened: number; readonly open: number; variables: Record<string, unknown>[]; queries: string[] };
  payloads: unknown[];
  /** Cuts all sockets, as a crash would. */
  cut: () => void;
  /** Stops reading: sockets stay open and say nothing. */
  freeze: () => void;
  /** Refuses connections until it is called with true. */
  open: (yes: boolean) => void;
  /** What cannot be read of an event, by its sequence: what hangs on it, or all of it; it is too large; its database is busy. */
  spoiled: Map<number, 'lines' | 'all' | 'large' | 'busy'>;
  /** The cursor from before which nothing is kept any more. */
  forget: (through: number) => void;
};

/** A subgraph in this process with a feed in memory, over graphql-transport-ws. */
export const fakeFeed = async (extra = ''): Promise<FakeFeed> => {
  const log: Happening[] = [];
  const wakers = new Set<() => void>();
  const subscribed = new Set<WebSocket>();
  const streams = {
    opened: 0,
    get open() {
      return subscribed.size;
    },
    variables: [] as Record<string, unknown>[],
    queries: [] as string[],
  };
  const spoiled: FakeFeed['spoiled'] = new Map();
  let forgotten = 0;
  const placeOf = (after: string): number => {
    const place = Number(/^c(\d+)$/.exec(after)?.[1] ?? Number.NaN);
    if (Number.isNaN(place) || place > log.length)
      throw refuse('CURSOR_INVALID', 'This cursor is none of ours.', { owner: 'MES' });
    if (place < forgotten) throw refuse('CURSOR_EXPIRED', 'This cursor is too old.', { owner: 'MES' });
    return place;
  };
  async function* follow(from: number, status: string | undefined) {
    for (let place = from; ;) {
      const next = log[place];
      if (next === undefined) {
        let waker: (() => void) | undefined;
        await new Promise<void>((resolve) => wakers.add((waker = resolve)));
        if (waker !== undefined) wakers.delete(waker);
        continue;
      }
      place += 1;
      if (status === undefined || next.status === status) yield next;
    }
  }
  const resolvers = {
    Query: {
      run: (_: unknown, { id }: { id: string }) => runOf({ id, status: 'COMPLETE' }),
      mesEventCursor: () => `c${String(log.length)}`,
    },
    Subscription: {
      runCompleted: {
        subscribe: (
          _: unknown,
          { after, status, filters }: { after?: string | null; status?: string; filters?: { status?: string } },
        ) => follow(typeof after === 'string' ? placeOf(after) : log.length, status ?? filters?.status),
        resolve: (happening: Happening) => happening,
      },
    },
    RunCompletedEvent: {
      cursor: ({ cursor, sequence }: Happening) => {
        if (spoiled.get(sequence) === 'all') throw new GraphQLError('select secret from db.internal');
        return cursor;
      },
      eventId: ({ sequence }: Happening) => `e${String(sequence)}`,
      run: (happening: Happening) => runOf(happening),
      lines: ({ id, sequence }: Happening) => {
        const fault = spoiled.get(sequence);
        if (fault === 'busy') throw refuse('BUSY', 'The database is busy.', { retryable: true });
        if (fault === 'lines' || fault === 'all') throw new GraphQLError('select secret from db.internal');
        return [
          { quantity: fault === 'large' ? '1'.repeat(17 * 1024 * 1024) : '1.5', part: { partNumber: `P-${id}` } },
          { quantity: '2', part: { partNumber: 'P-2' } },
        ];
      },
      broken: () => {
        throw new GraphQLError('select secret from db.internal');
      },
      added: () => 'new',
    },
    Run: { __resolveReference: ({ id }: { id: string }) => runOf({ id, status: 'COMPLETE' }) },
  };
  const subgraph = await fakeSubgraph(floorSdl(extra), resolvers);
  const sockets = new Set<WebSocket>();
  let refusing = false;
  const server = new WebSocketServer({ server: subgraph.server, path: '/graphql', verifyClient: () => !refusing });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      subscribed.delete(socket);
    });
  });
  const payloads: unknown[] = [];
  useServer(
    {
      schema: subgraph.schema,
      onConnect: ({ connectionParams }) => {
        payloads.push(connectionParams);
      },
      onSubscribe: ({ extra }, _, { query, variables }) => {
        subscribed.add((extra as { socket: WebSocket }).socket);
        streams.opened += 1;
        streams.queries.push(query);
        streams.variables.push({ ...variables });
      },
    },
    server,
  );
  return {
    ...subgraph,
    happen: (status = 'COMPLETE') => {
      const sequence = log.length + 1;
      const cursor = `c${String(sequence)}`;
      log.push({ cursor, sequence, status, id: String((sequence % 3) + 1) });
      for (const wake of [...wakers]) wake();
      return cursor;
    },
    streams,
    payloads,
    spoiled,
    cut: () => {
      for (const socket of sockets) socket.terminate();
    },
    freeze: () => {
      for (const socket of sockets) socket.pause();
    },
    open: (yes) => {
      refusing = !yes;
    },
    forget: (through) => {
      forgotten = through;
    },
    stop: async () => {
      for (const socket of sockets) socket.terminate();
      server.close();
      await subgraph.stop();
    },
  };
};

/** What holds parts: some of their fields fail. */
export const fakeDesign = (): Promise<FakeSubgraph> => {
  const partOf = ({ partNumber }: { partNumber: string }) => ({
    partNumber,
    description: ({ upper }: { upper: boolean }) => (upper ? 'ABOUT ' : 'about ') + partNumber,
    weight: partNumber === 'P-3' ? null : 5,
    secret: () => {
      throw refuse('FORBIDDEN', 'This is secret.', { owner: 'PLM' });
    },
    children: [{ partNumber: 'P-9' }],
  });
  return fakeSubgraph(designSdl, { Query: { parts: () => [] }, Part: { __resolveReference: partOf } });
};
