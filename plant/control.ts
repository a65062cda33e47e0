import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, request, type IncomingMessage } from 'node:http';

import { z } from 'zod';

import { readJson, writePrivateJson } from './files.ts';
import { PlantError, messageOf } from './plant-error.ts';

const address = z.object({ port: z.int(), secret: z.string() });
const orders = ['start', 'stop'] as const;
export type Order = (typeof orders)[number];

/** Carries out an order; returns a line to show. Throws a PlantError for a service that there is not. */
export type Obey = (order: Order, service: string) => Promise<string>;

/**
 * Listens for orders of `npm run plant`, on 127.0.0.1. Where, and the secret that goes with each order, is written to
 * `file`, which only its owner can read. Returns the function that stops listening.
 */
export async function listenForOrders(file: string, obey: Obey): Promise<() => void> {
  const secret = randomBytes(24).toString('base64url');
  const server = createServer((asked, answer) => {
    void carryOut(asked, secret, obey).then(({ status, text }) => {
      answer.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port was given');
  writePrivateJson(file, { port: bound.port, secret });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** Gives an order to the plant that runs with this control file. Returns its answer; throws a PlantError when there is none. */
export async function giveOrder(file: string, order: string, service: string): Promise<string> {
  if (!isOrder(order) || service === '') {
    throw new PlantError('Say what to do: npm run plant -- stop <service>, or npm run plant -- start <service>');
  }
  const control = readJson(file, address);
  if (control === undefined) throw new PlantError('No plant runs on this data folder. Start one with: npm start');
  const { status, text } = await post(control, `/${order}/${encodeURIComponent(service)}`).catch((error: unknown) => {
    throw new PlantError(`The plant does not answer (${messageOf(error)}). Start it with: npm start`);
  });
  if (status !== 200) throw new PlantError(text);
  return text;
}

async function carryOut(asked: IncomingMessage, secret: string, obey: Obey): Promise<{ status: number; text: string }> {
  if (asked.method !== 'POST' || !isSecret(asked.headers.authorization, secret))
    return { status: 403, text: 'Not allowed.' };
  try {
    const [order = '', service = ''] = (asked.url ?? '').slice(1).split('/').map(decodeURIComponent);
    if (!isOrder(order)) return { status: 404, text: 'There is no such order.' };
    return { status: 200, text: await obey(order, service) };
  } catch (error) {
    return { status: error instanceof PlantError ? 400 : 500, text: messageOf(error) };
  }
}

function isOrder(word: string): word is Order {
  return orders.some((order) => order === word);
}

function isSecret(given: string | undefined, secret: string): boolean {
  const [had, wanted] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${secret}`)];
  return had.length === wanted.length && timingSafeEqual(had, wanted);
}

function post({ port, secret }: z.infer<typeof address>, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${secret}` };
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, timeout: 60_000 }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.once('end', () => {
        resolve({ status: answer.statusCode ?? 0, text });
      });
    });
    asked.once('timeout', () => asked.destroy(new Error('no answer within 60 s')));
    asked.once('error', reject);
    asked.end();
  });
}
