/**
 * An integrator: posts what completed runs used up to a ledger of its own, each event once, whenever it or the plant is killed.
 *
 *   TRIAD_WS=ws://localhost:4000/graphql TRIAD_TOKEN=<token> LEDGER_URL=postgres://… node dist/examples/integrator/main.js
 */
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
const refusal = z.array(
  z.object({ message: z.string(), extensions: z.object({ code: z.string() }).loose().optional() }),
);

const closing = z.object({ code: z.number(), reason: z.string() });
const broken = z.object({ message: z.string() });

/** A cursor that no longer holds, or a token that was refused, cannot be mended by trying again: somebody must look. */
class Stopped extends Error {}

const settings = z.object({ TRIAD_WS: z.string(), TRIAD_TOKEN: z.string(), LEDGER_URL: z.string() }).parse(process.env);

/** A connection whose other side went without a word looks like a quiet one: ask for a sign of life (ms), and cut it where none comes. */
const pulse = { every: 10_000, within: 5_000 };

/** A socket that does not wait for ever to be let in. */
class Impatient extends WebSocket {
  constructor(url: string, protocols: string | string[]) {
    super(url, protocols, { handshakeTimeout: pulse.within });
  }
}

const connect = (): Client => {
  let socket: unknown;
  let silence: NodeJS.Timeout | undefined;
  const cut = (): void => {
    if (socket instanceof WebSocket) socket.terminate();
  };
  // The client's own retries would begin anew without the cursor; we come back from the ledger's.
  return createClient({
    url: settings.TRIAD_WS,
    webSocketImpl: Impatient,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${settings.TRIAD_TOKEN}` },
    connectionAckWaitTimeout: pulse.within,
    keepAlive: pulse.every,
    on: {
      opened: (opened) => {
        socket = opened;
      },
      ping: (isTheirs) => {
        if (!isTheirs) silence = setTimeout(cut, pulse.within);
      },
      pong: () => clearTimeout(silence),
      closed: () => clearTimeout(silence),
    },
  });
};

const answers = async function* (client: Client, query: string, variables: Record<string, unknown> = {}) {
  for await (const { data, errors } of client.iterate({ query, variables })) {
    if (errors !== undefined && errors.length > 0) {
      const [first] = refusal.parse(errors);
      const said = `${first?.extensions?.code ?? 'error'}: ${first?.message ?? ''}`;
      if (/^(CURSOR|FORBIDDEN|UNAUTHENTICATED|GRAPHQL_VALIDATION)/.test(said)) throw new Stopped(said);
      throw new Error(said);
    }
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

/** Why a connection ended, and whether trying again changes nothing. */
const endOf = (error: unknown): { why: string; isFinal: boolean } => {
  if (error instanceof Error) return { why: error.message, isFinal: error instanceof Stopped };
  const { data: closed } = closing.safeParse(error);
  // 44..: the client is wrong, or its token; 1006, 1012, 1013: come back.
  if (closed !== undefined)
    return {
      why: `Closed with ${String(closed.code)} ${closed.reason}`,
      isFinal: closed.code >= 4400 && closed.code < 4500,
    };
  return { why: broken.safeParse(error).data?.message ?? 'The connection broke', isFinal: false };
};

const ledger = new pg.Client({ connectionString: settings.LEDGER_URL });
await ledger.connect();
await openLedger(ledger);
let wait = 100;
let isOver = false;
while (!isOver) {
  const client = connect();
  try {
    await follow(ledger, client, () => {
      wait = 100;
    });
  } catch (error) {
    const { why, isFinal } = endOf(error);
    isOver = isFinal;
    process.stderr.write(isOver ? `${why}\n` : `${why}; again in ${String(wait)} ms\n`);
  } finally {
    await client.dispose();
  }
  if (!isOver) await pause(wait);
  wait = Math.min(wait * 2, 5_000);
}
await ledger.end();
process.exitCode = 1;
