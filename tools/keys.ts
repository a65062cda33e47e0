import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventKeys, feedKeys, internalKeys } from '../plant/keys.ts';

// node dist/tools/keys.js <folder>: the keys of a deployment, those that are missing made: of internal calls, of events, of cursors.
try {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0) throw new Error('Say where: node dist/tools/keys.js <folder>');
  const place = resolve(folder);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const [internal, events, feeds] = [await internalKeys(place), await eventKeys(place), feedKeys(place)];
  const lines = [
    `TRIAD_INTERNAL_JWKS=${internal.publicKeys}`,
    `EVENT_JWKS=${events.publicKeys}`,
    `gateway: INTERNAL_KEY=${internal.privateKey.gateway}`,
    ...Object.entries(events.privateKey).map(([system, file]) => `${system}: EVENT_KEY=${file}`),
    ...Object.entries(feeds).map(([system, file]) => `${system}: FEED_KEY=${file}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
