import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often to ask, ms. */
const interval = 60;

/**
 * Asks `url` (…/readyz) until it answers 200. `gaveUp` is asked before each attempt: a reason ends the wait with an
 * Error of that text.
 */
export async function waitReady(url: string, gaveUp: () => string | undefined): Promise<void> {
  for (;;) {
    const reason = gaveUp();
    if (reason !== undefined) throw new Error(reason);
    if (await answers(url)) return;
    await sleep(interval);
  }
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(url, { agent: false, timeout: 3000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.once('timeout', () => {
      asked.destroy();
    });
    asked.once('error', () => {
      resolve(false);
    });
    asked.end();
  });
}
