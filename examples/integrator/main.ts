/**
 * An integrator: posts what completed runs used up to a ledger of its own, each event once, whenever it or the plant is killed.
 *
 *   TRIAD_WS=ws://localhost:4000/graphql TRIAD_TOKEN=<token> LEDGER_URL=postgres://… node dist/examples/integrator/main.js
 *
 * Tokens end. TRIAD_TOKEN_FILE=<file> in the place of TRIAD_TOKEN names a file that something else keeps fresh.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { begin, cursorOf, openLedger, post } from './ledger.ts';

const feed = 'runCompleted';
const subscription = `
  subscription ($after: Cursor) {
    runCompleted(after: $after) {
      cursor eventId sequence run { number }
      materialConsumption { kind part { partNumber } location { id } lotNumber serialNumber quantity unitOfMeasure { code } }
    }
  }`;

const line = z.object({
  kind: z.string(),
  part: z.object({ partNumber: z.string() }),
  location: z.object({ id: z.string() }).nullable(),
  lotNumber: z.string().nullable(),
  serialNumber: z.string().nullable(),
  // A number of at most six decimals and fifteen digits: its text is the exact decimal.
  quantity: z.number(),
  unitOfMeasure: z.object({ code: z.string() }),
});
const completed = z.object({
  cursor: z.string(),
  eventId: z.string(),
  sequence: z.number(),
  run: z.object({ number: z.string() }),
  materialConsumption: z.array(line),
});
const start = z.object({ mesEventCursor: z.string() });
const refusals = z
  .array(
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string(), status: z.number().optional(), retryable: z.boolean().optional() }),
    }),
  )
  .min(1);
/** Codes with which a connection is closed over what this client did or is; after any other it comes back. */
const ours = new Set([1008, 1009, 4400, 4401, 4403, 4406, 4409, 4429]);
const closing = z.object({ code: z.number(), reason: z.string() });
const broken = z.object({ message: z.string().min(1) });

/** An event of which a part is missing: it is not posted, and asked for again. */
class Incomplete extends Error {
  readonly errors: unknown;

  constructor(errors: unknown) {
    super('an event came with errors');
    this.errors = errors;
  }
}

const settings = z
  .object({
    TRIAD_WS: z.string(),
    TRIAD_TOKEN: z.string().default(''),
    TRIAD_TOKEN_FILE: z.string().optional(),
    LEDGER_URL: z.string(),
  })
  .parse(process.env);

/** The token of this moment. Yours asks the identity provider. */
const authorization = (): string => {
  const { TRIAD_TOKEN, TRIAD_TOKEN_FILE: file } = settings;
  return `Bearer ${file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').trim() : TRIAD_TOKEN}`;
};

/** A connection whose other side went without a word looks like a quiet one: ask for a sign of life (ms), and cut it where none comes. */
const pulse = { every: 10_000, within: 5_000 };
/** How often (ms) a new token is looked for. */
const renewal = 1_000;

/** A socket that does not wait for ever to be let in. */
class Impatient extends WebSocket {
  constructor(url: string, protocols: string | string[]) {
    super(url, protocols, { handshakeTimeout: pulse.within });
  }
}

/** A connection of its own for each attempt, and the authorization that it was begun with. */
const connect = (): { client: Client; begunWith: () => string | undefined } => {
  let socket: unknown;
  let [begun, shown]: (string | undefined)[] = [];
  let silence: NodeJS.Timeout | undefined;
  let renewing: NodeJS.Timeout | undefined;
  const cut = (): void => {
    if (socket instanceof WebSocket) socket.terminate();
  };
  const renew = (): void => {
    const next = authorization();
    if (next === shown || !(socket instanceof WebSocket)) return;
    shown = next;
    // The token of a socket is renewed by a ping that brings another one of the same principal and rights.
    socket.send(JSON.stringify({ type: 'ping', payload: { authorization: next } }));
  };
  // The client's own retries would begin anew without the cursor; we come back from the ledger's.
  const client = createClient({
    url: settings.TRIAD_WS,
    webSocketImpl: Impatient,
    retryAttempts: 0,
    connectionParams: () => ({ authorization: (begun = shown = authorization()) }),
    connectionAckWaitTimeout: pulse.within,
    keepAlive: pulse.every,
    on: {
      opened: (opened) => {
        socket = opened;
      },
      connected: () => {
        clearInterval(renewing);
        renewing = setInterval(renew, renewal);
      },
      ping: (isTheirs) => {
        if (!isTheirs) silence = setTimeout(cut, pulse.within);
      },
      pong: () => clearTimeout(silence),
      closed: () => {
        clearTimeout(silence);
        clearInterval(renewing);
      },
    },
  });
  return { client, begunWith: () => begun };
};

const answers = async function* (client: Client, query: string, variables: Record<string, unknown> = {}) {
  for await (const { data, errors } of client.iterate({ query, variables })) {
    // What is asked for is MES's own, so it comes whole or not at all. Whoever asks other systems as well decides here what may be missing.
    if (errors !== undefined && errors.length > 0) throw new Incomplete(errors);
    yield data;
  }
};

/** Reads from where the ledger stands until the connection ends. */
const follow = async (ledger: pg.Client, client: Client, posted: () => void): Promise<void> => {
  // The first time: from this moment on. What was before is the ledger's opening balance.
  if ((await cursorOf(ledger, feed)) === undefined)
    for await (const data of answers(client, '{ mesEventCursor }'))
      await begin(ledger, feed, start.parse(data).mesEventCursor);
  const after = await cursorOf(ledger, feed);
  for await (const data of answers(client, subscription, { after })) {
    const event = completed.parse((data as { runCompleted: unknown }).runCompleted);
    await post(ledger, feed, {
      ...{ eventId: event.eventId, cursor: event.cursor, run: event.run.number, sequence: event.sequence },
      lines: event.materialConsumption.map(
        ({ kind, part, location, lotNumber, serialNumber, quantity, unitOfMeasure }) => ({
          ...{
            kind,
            partNumber: part.partNumber,
            location: location?.id ?? '',
            lot: lotNumber ?? '',
            serial: serialNumber ?? '',
          },
          ...{ quantity: String(quantity), unit: unitOfMeasure.code },
        }),
      ),
    });
    posted();
    process.stdout.write(`${event.run.number} increment ${String(event.sequence)} posted\n`);
  }
};

type End = { why: string; isFinal: boolean };

/** Why an attempt ended, and whether another would end in the same way: then somebody must look. */
const endOf = (error: unknown, begunWith: string | undefined): End => {
  // An operation that is refused, or ended with errors, is thrown by graphql-ws as the list of them.
  const [refusal] = refusals.safeParse(error instanceof Incomplete ? error.errors : error).data ?? [];
  if (refusal !== undefined) {
    const { code, status = 400, retryable } = refusal.extensions;
    return { why: `${code}: ${refusal.message}`, isFinal: retryable !== true && status < 500 };
  }
  // What came is not what was asked for: this client is of another time than the graph.
  if (error instanceof z.ZodError) return { why: z.prettifyError(error), isFinal: true };
  const { data: closed } = closing.safeParse(error);
  if (closed !== undefined) {
    const { code, reason } = closed;
    // One that has ended, or has other rights now: the next connection goes by the new one.
    const hasNewToken = code === 4403 && authorization() !== begunWith;
    return { why: `Closed with ${String(code)} ${reason}`, isFinal: ours.has(code) && !hasNewToken };
  }
  return { why: broken.safeParse(error).data?.message ?? 'The connection broke', isFinal: false };
};

/** One attempt: the ledger and the gateway are connected to anew, since either may have been away. */
const attempt = async (posted: () => void): Promise<End> => {
  const ledger = new pg.Client({ connectionString: settings.LEDGER_URL });
  // A ledger that goes away while nothing happens is noticed with the next event.
  ledger.on('error', () => undefined);
  const { client, begunWith } = connect();
  try {
    await ledger.connect();
    await openLedger(ledger);
    await follow(ledger, client, posted);
    return { why: 'The gateway closed the connection', isFinal: false };
  } catch (error) {
    return endOf(error, begunWith());
  } finally {
    await client.dispose();
    await ledger.end().catch(() => undefined);
  }
};

const [shortestWait, longestWait] = [100, 5_000];
let wait = shortestWait;
for (;;) {
  const { why, isFinal } = await attempt(() => {
    wait = shortestWait;
  });
  process.stderr.write(isFinal ? `${why}\n` : `${why}; again in ${String(wait)} ms at most\n`);
  if (isFinal) break;
  // With some chance in it: those who were cut off together do not come back together.
  await pause(wait * (0.5 + Math.random() / 2));
  wait = Math.min(wait * 2, longestWait);
}
process.exitCode = 1;
