import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

import { PlantError, codeOf } from './plant-error.ts';

/**
 * Below the ports that systems lend to outgoing connections (Linux from 32768, others from 49152): a port of ours stays
 * free for us while the service behind it is down.
 */
const range = { from: 20_000, to: 30_000 };

/** A TCP port that is free on `host` now, and not in `taken`. Another process may take it before you do. */
export async function freePort(taken: ReadonlySet<number> = new Set(), host = '127.0.0.1'): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(range.from, range.to);
    if (!taken.has(port) && (await isPortFree(port, host))) return port;
  }
  throw new Error(`no free port was found on ${host} between ${String(range.from)} and ${String(range.to)}`);
}

/**
 * Throws a PlantError when a service cannot listen on this port of `host`. `variable` is the environment variable that
 * chooses it.
 */
export async function checkPort(port: number, host: string, variable: string): Promise<void> {
  const hindrance = await tryPort(port, host);
  if (hindrance === undefined) return;
  const where = `Port ${String(port)} of ${host}`;
  switch (hindrance) {
    case 'EADDRINUSE':
      throw new PlantError(
        `${where} is taken by another program. Stop that one, or choose another port: ${variable}=${String(port + 1)} npm start`,
      );
    case 'EACCES':
      throw new PlantError(`${where} is kept for the system. Choose one above 1023: ${variable}=4000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      throw new PlantError(
        `${host} is no address of this machine. Set TRIAD_HOST to 127.0.0.1, to 0.0.0.0, or to one that is.`,
      );
    default:
      throw new PlantError(
        `${where} cannot be used (${hindrance}). Choose another: ${variable}=${String(port + 1)} npm start`,
      );
  }
}

async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await tryPort(port, host)) === undefined;
}

/** Listens for a moment; returns the error's code when that does not go. */
function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve(codeOf(error) ?? error.message);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}
