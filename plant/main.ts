import { setTimeout as sleep } from 'node:timers/promises';

import { examples } from '../gateway/explorer/examples.ts';
import { root } from '../kernel/root.ts';
import { giveOrder } from './control.ts';
import { placesIn, resetDataFolder } from './data-folder.ts';
import { greeting } from './greeting.ts';
import { PlantError, messageOf } from './plant-error.ts';
import { startPlant, type Plant } from './plant.ts';
import { realParts } from './real-parts.ts';
import { readSettings, type Settings } from './settings.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const say = (line: string) => {
  process.stdout.write(`· ${line}\n`);
};

async function main(command: string, words: readonly string[]): Promise<void> {
  const settings = readSettings(root);
  switch (command) {
    case 'start':
      return start(settings);
    case 'reset':
      say(resetDataFolder(settings.folder) ? `${settings.folder} is empty now` : `${settings.folder} holds nothing`);
      return;
    case 'plant':
      say(await giveOrder(placesIn(settings.folder).control, words[0] ?? '', words[1] ?? ''));
      return;
    default:
      throw new PlantError(
        `There is no command ${command}. There are: start, reset, plant stop <service>, plant start <service>`,
      );
  }
}

async function start(settings: Settings): Promise<void> {
  const plant = startPlant(settings, realParts(root, settings), say);
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error.stack ?? error.message}\nThis is a fault of the plant’s own: it stops.\n`);
    process.exitCode = 1;
    void plant.stop().finally(() => process.exit(1));
  });
  const asked = stopAsked(settings);
  const stopping = asked.then((why) => stop(plant, why));
  process.stdout.write(greeting(await plant.ready, settings.folder, examples().slice(0, 3)));
  await stopping;
}

async function stop(plant: Plant, why: string): Promise<void> {
  say(`${why}: stopping`);
  const began = Date.now();
  await plant.stop();
  say(`Stopped in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/**
 * Settles when the plant shall stop: by a signal, or because npm, which started it and would have passed one on, is gone.
 */
async function stopAsked({ startedByNpm }: Settings): Promise<string> {
  const ended = new AbortController();
  const signalled = new Promise<string>((resolve) => {
    for (const signal of signals) process.on(signal, resolve);
  });
  const orphaned = async (): Promise<string> => {
    const parent = process.ppid;
    while (startedByNpm && process.ppid === parent) await sleep(500, undefined, { ref: false, signal: ended.signal });
    return startedByNpm ? 'npm has ended' : new Promise<never>(() => undefined);
  };
  const why = await Promise.race([signalled, orphaned()]);
  ended.abort();
  return why;
}

// Somebody who listens to `npm start | head` may leave: the plant does not go with them.
process.stdout.on('error', () => undefined);

try {
  await main(process.argv[2] ?? 'start', process.argv.slice(3));
} catch (error) {
  const known = error instanceof PlantError;
  process.stderr.write(`${known || !(error instanceof Error) ? messageOf(error) : (error.stack ?? error.message)}\n`);
  process.exitCode = 1;
} finally {
  // A stop that failed half-way must not leave a process that waits for ever.
  setTimeout(() => process.exit(), 1000).unref();
}
