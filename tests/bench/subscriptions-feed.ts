import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, graphql, parse } from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { moment } from './measure.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const sdl = {
  mes: `${link}
    scalar Cursor
    type Query { run(id: ID!): Run }
    type Subscription { runCompleted(after: Cursor): RunCompletedEvent! }
    type RunCompletedEvent { cursor: Cursor! eventId: ID! sequence: Int! quantityCompleted: Float! run: Run! }
    type Run @key(fields: "id") { id: ID! number: String! part: Part! }
    type Part @key(fields: "id") { id: ID! }`,
  plm: `${link}
    type Query { parts: [Part!]! }
    type Part @key(fields: "id") { id: ID! partNumber: String! description: String ebom: [Line!]! }
    type Line { findNumber: Int! quantity: Float! component: Part! }`,
  erp: `${link}
    type Query { items: [Part!]! }
    type Part @key(fields: "id") { id: ID! standardCost: Float }`,
} as const;
type System = keyof typeof sdl;

/** What everybody subscribes to: a completed run, its part's description and engineering BOM from PLM, its cost from ERP. */
export const question = `subscription {
  runCompleted {
    cursor eventId sequence quantityCompleted
    run { number part { partNumber description standardCost ebom { findNumber quantity component { partNumber } } } }
  }
}`;

/** Of one width, so that all events have the same length. */
const firstSequence = 1_000_001;

const partOf = (id: string, described: number) => ({
  id,
  partNumber: `PART-${id}`,
  description: 'Bracket, machined, anodized, as drawn. '.padEnd(described, 'x'),
  standardCost: 128.4375,
});

const resolversOf = (system: System, described: number): object => {
  const part = { __resolveReference: ({ id }: { id: string }) => partOf(id, described) };
  const ebom = () =>
    [10, 20, 30].map((findNumber) => ({
      findNumber,
      quantity: 4,
      component: partOf(String(findNumber), described),
    }));
  return system === 'plm' ? { Part: { ...part, ebom } } : system === 'erp' ? { Part: part } : {};
};

const request = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() });
const message = z.object({ id: z.string().optional(), type: z.string(), payload: z.unknown().optional() });

const withBody = (asked: IncomingMessage, use: (body: string) => void): void => {
  let text = '';
  asked.setEncoding('utf8');
  asked.on('data', (chunk: string) => (text += chunk));
  asked.on('end', () => use(text));
};

export type Feed = {
  supergraph: string;
  urls: Readonly<Record<System, string>>;
  /** So many events happen, one after the other at once. Answers when (ms since 1970). */
  happen: (events: number) => number;
  stop: () => Promise<void>;
};

/**
 * MES, PLM and ERP as little servers in this process. The same question is answered by the same bytes, made once, so that they cost next to
 * nothing: what is measured is what stands before them. `described`: length of a part's description.
 */
export const startFeed = async (described: number): Promise<Feed> => {
  const listeners = new Set<(sequence: number) => void>();
  const stops: (() => Promise<void>)[] = [];
  const serve = async (system: System): Promise<string> => {
    const schema = buildSubgraphSchema([
      { typeDefs: parse(sdl[system]), resolvers: resolversOf(system, described) as never },
    ]);
    const answers = new Map<string, string>();
    const answer = async (body: string): Promise<string> => {
      const { query, variables } = request.parse(JSON.parse(body));
      return JSON.stringify(await graphql({ schema, source: query, variableValues: variables ?? null }));
    };
    const server = createServer((asked, response) => {
      const say = (text: string): void =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      withBody(asked, (body) => {
        const known = answers.get(body);
        if (known !== undefined) say(known);
        else
          void answer(body).then((made) => {
            answers.set(body, made);
            say(made);
          });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    if (system === 'mes') {
      // Made once for a question, and then with each event's own number in it: MES's own work is no part of what is measured.
      const events = new Map<string, string>();
      const eventOf = (query: string): string => {
        const [cursor, eventId] = [`c${String(firstSequence)}`, `evt_${String(firstSequence)}`];
        const run = { id: 'run_1', number: 'RUN-000017', part: { id: '1' } };
        const runCompleted = { cursor, eventId, sequence: firstSequence, quantityCompleted: 2, run };
        const made = JSON.stringify(execute({ schema, document: parse(query), rootValue: { runCompleted } }));
        events.set(query, made);
        return made;
      };
      const payloadOf = (query: string, sequence: number): string =>
        (events.get(query) ?? eventOf(query)).replaceAll(String(firstSequence), String(sequence));
      const sockets = new WebSocketServer({ server, path: '/graphql', handleProtocols: () => 'graphql-transport-ws' });
      sockets.on('connection', (socket) => follow(socket, listeners, payloadOf));
    }
    stops.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
  };
  const urls = { mes: await serve('mes'), plm: await serve('plm'), erp: await serve('erp') };
  const services = (['mes', 'plm', 'erp'] as const).map((name) => ({
    ...{ name, url: urls[name], typeDefs: parse(sdl[name]) },
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  let next = firstSequence;
  return {
    supergraph: supergraphSdl,
    urls,
    happen: (events) => {
      const at = moment();
      for (const last = next + events; next < last; next += 1) for (const listener of listeners) listener(next);
      return at;
    },
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
};

const follow = (
  socket: WebSocket,
  listeners: Set<(sequence: number) => void>,
  payloadOf: (query: string, sequence: number) => string,
): void => {
  socket.on('error', () => undefined);
  socket.on('message', (content: Buffer) => {
    const { id = '', type, payload } = message.parse(JSON.parse(content.toString('utf8')));
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    else if (type === 'ping') socket.send('{"type":"pong"}');
    else if (type === 'subscribe') {
      const { query } = request.parse(payload);
      const tell = (sequence: number): void =>
        socket.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${payloadOf(query, sequence)}}`);
      listeners.add(tell);
      socket.once('close', () => listeners.delete(tell));
    }
  });
};
