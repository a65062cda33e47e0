import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Log } from './log.ts';

/** How long requests in flight may take to end once a stop was asked for. */
const drainWithin = 8000;

export type Running = { url: string; port: number; stop: () => Promise<void> };

/** Listens; `stop` takes no new connections, lets requests in flight end, then cuts what is left. */
export const listen = async (
  app: Express | Server,
  { port, host }: { port: number; host: string },
): Promise<Running> => {
  const server = typeof app === 'function' ? createServer(app) : app;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${String(taken)}`, port: taken, stop: () => close(server) };
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainWithin);
    server.close((error) => {
      clearTimeout(cut);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });

/**
 * Runs a process until SIGTERM or SIGINT: starts it, says where it listens, stops it. A start that fails ends the process with code 1 and
 * one line of what to do.
 */
export const runUntilSignal = async (log: Log, start: () => Promise<Running>): Promise<void> => {
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
  try {
    const running = await start();
    log.info({ url: running.url }, 'listening');
    const signal = await stopped;
    log.info({ signal }, 'stopping');
    await running.stop();
    log.info('stopped');
  } catch (error) {
    log.fatal({ reason: error instanceof Error ? error.message : String(error) }, 'cannot go on');
    process.exitCode = 1;
  }
};
