import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { refuse } from '../../kernel/errors.ts';
import { correlationIdOf, sendError } from '../../kernel/send-error.ts';
import type { Identity } from '../identity/authenticate.ts';
import { shown } from './ends.ts';
import { eventStream, finish, startEventStream, type EventStream } from './event-stream.ts';
import { completeEvent, resultEvent } from './events.ts';
import type { Asked } from './operations.ts';
import { isOwnPage } from './origins.ts';
import type { StreamParts } from './parts.ts';
import { Rounds } from './rounds.ts';

export type Streams = {
  /** Answers what asks for an event stream, and passes on everything else. */
  route: RequestHandler;
  /** Sends every client back, to come again by itself. */
  stop: () => void;
};

const mediaType = 'text/event-stream';
/** Headers that no page can send to another origin without being asked first. */
const preflight = ['x-apollo-operation-name', 'apollo-require-preflight'];

const wantsStream = (request: Request): boolean =>
  request.path === '/stream' || (request.headers.accept ?? '').includes(mediaType);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const jsonIn = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return undefined;
  }
};

/** The operation of a request, by the rules of GraphQL over HTTP; undefined where there is none that can be read. */
const askedIn = ({ method, query, body }: Request): Asked | undefined => {
  const given: unknown =
    method === 'GET' ? { ...query, ...('variables' in query ? { variables: jsonIn(query['variables']) } : {}) } : body;
  if (!isRecord(given) || typeof given['query'] !== 'string') return undefined;
  const { query: text, operationName, variables } = given;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return undefined;
  return { query: text, operationName: operationName ?? undefined, variables: variables ?? undefined };
};

const wrong = (message: string, status = 400) => ({
  message,
  extensions: { code: 'BAD_REQUEST', status, retryable: false },
});

/** What speaks against a request before its operation is looked at. */
const refusalOf = (request: Request, { originAllowed }: StreamParts) => {
  const { method, headers } = request;
  if (!originAllowed(request) && !isOwnPage(request))
    return refuse('FORBIDDEN', 'Pages of this origin may not connect. Have it added to ORIGINS.');
  if (method !== 'GET' && method !== 'POST') return wrong('Ask for an event stream by GET or POST.', 405);
  const deliberate = (headers.accept ?? '').includes(mediaType) || preflight.some((name) => name in headers);
  if (method === 'GET' && !deliberate)
    return wrong(`Send \`accept: ${mediaType}\`, or the header \`apollo-require-preflight: 1\`.`);
  return undefined;
};

/** Refusals of an operation that has not begun, as a POST to /graphql would answer them. */
const sendRefusals = (response: Response, errors: readonly GraphQLFormattedError[]): void => {
  const status = Number(errors[0]?.extensions?.['status'] ?? 400);
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  if (status === 503) response.setHeader('retry-after', '1');
  response.status(status === 422 ? 400 : status).json({ errors });
};

const carryOut = async (parts: StreamParts, asked: Asked, { viewer }: Identity, response: Response): Promise<void> => {
  const result = await parts.execute(asked, viewer, correlationIdOf(response));
  if (result.data === undefined && result.errors !== undefined) {
    sendRefusals(response, result.errors);
    return;
  }
  startEventStream(response);
  finish(response, resultEvent(result), completeEvent);
};

const lastEventId = ({ headers }: Request): string | undefined => {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** Takes a place for a stream; undefined where there is none left. What is given back is called at its end. */
const placeFor = ({ places }: StreamParts, { viewer }: Identity): (() => void) | undefined => {
  const mine = places.free() ? places.take(viewer) : undefined;
  if (mine === undefined) return undefined;
  const all = places.takeUnknown();
  return () => {
    mine();
    all();
  };
};

/** The streams that are open, and whether all are sent back. */
type House = { open: Rounds<EventStream>; isStopping: boolean };

const goodbye = 'The gateway restarts. Come back with Last-Event-ID.';

/** Begins a subscription; `house` holds its stream for as long as it lasts. */
const join = async (
  parts: StreamParts,
  house: House,
  { asked, identity, after }: { asked: Asked; identity: Identity; after: string | undefined },
  response: Response,
): Promise<void> => {
  const { subscriptions, metrics } = parts;
  const correlationId = correlationIdOf(response);
  const giveBack = house.isStopping ? undefined : placeFor(parts, identity);
  if (giveBack === undefined) {
    const message = house.isStopping
      ? 'This gateway is stopping. Connect again.'
      : 'There are too many connections. Close some, or try again later.';
    sendRefusals(response, [shown(refuse('BUSY', message, { retryable: true }), correlationId)]);
    return;
  }
  const atEnd = [giveBack];
  const ended = (): void => {
    house.open.delete(stream);
    for (const undo of atEnd.splice(0)) undo();
  };
  response.once('close', ended);
  const stream = eventStream(parts, response, identity, correlationId, ended);
  const answer = await subscriptions.subscribe({ ...asked, after, correlationId }, identity.viewer, stream.subscriber);
  if ('refusals' in answer) {
    ended();
    sendRefusals(response, answer.refusals);
  } else if (response.destroyed) {
    answer.subscription.leave();
  } else {
    metrics.subscriptionsActive.inc({ carrier: 'sse' });
    atEnd.push(
      () => answer.subscription.leave(),
      () => metrics.subscriptionsActive.dec({ carrier: 'sse' }),
    );
    house.open.add(stream);
    stream.open(answer.subscription.cursor, after);
    if (house.isStopping) stream.sendBack(goodbye);
  }
};

const serve = async (
  parts: StreamParts,
  house: House,
  identityOf: (response: Response) => Identity,
  request: Request,
  response: Response,
): Promise<void> => {
  const asked = askedIn(request);
  const unreadable = wrong('Send {"query": "…", "variables": {…}} as JSON, or as parameters of a GET.');
  const refusal = refusalOf(request, parts) ?? (asked === undefined ? unreadable : undefined);
  if (refusal !== undefined || asked === undefined) {
    const { message, extensions } = refusal ?? unreadable;
    sendError(response, Number(extensions['status']), { message, extensions });
    return;
  }
  const identity = identityOf(response);
  const kind = parts.kindOf(asked);
  if (kind === 'subscription') await join(parts, house, { asked, identity, after: lastEventId(request) }, response);
  else if (kind === 'mutation' && request.method === 'GET')
    sendError(response, 405, wrong('A mutation is sent by POST.', 405));
  else await carryOut(parts, asked, identity, response);
};

/** Server-sent events at `/graphql/stream`: the distinct-connections mode of graphql-sse's protocol, with the cursor as each event's id. */
export const streamsOver = (parts: StreamParts, identityOf: (response: Response) => Identity): Streams => {
  const house: House = { open: new Rounds(), isStopping: false };
  return {
    route: (request, response, next) => {
      if (wantsStream(request)) serve(parts, house, identityOf, request, response).catch(next);
      else next();
    },
    stop: () => {
      house.isStopping = true;
      house.open.stop();
      for (const stream of house.open.all()) stream.sendBack(goodbye);
    },
  };
};
