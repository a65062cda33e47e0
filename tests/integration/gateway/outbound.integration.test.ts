import { createRequire } from 'node:module';
import net from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

// The real dns of the process: what a library calls, whichever way it asks.
const dns = createRequire(import.meta.url)('node:dns') as { lookup: (...given: unknown[]) => unknown };

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const strangers: string[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its socket below
const connect = net.Socket.prototype.connect;
const lookup = dns.lookup;
let plant: SmallPlant;

const hostOf = (given: unknown): string => {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'object' && first !== null && 'host' in first ? String(first.host) : 'localhost';
};

beforeAll(async () => {
  net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
    if (!loopback.has(hostOf(given[0]))) strangers.push(hostOf(given[0]));
    return connect.apply(this, given as never);
  };
  dns.lookup = (...given) => {
    if (!loopback.has(String(given[0]))) strangers.push(String(given[0]));
    return lookup(...given);
  };
  delete process.env['APOLLO_TELEMETRY_DISABLED'];
  plant = await smallPlant();
});

afterAll(async () => {
  await plant.stop();
  net.Socket.prototype.connect = connect;
  dns.lookup = lookup;
});

test('starting, answering and stopping reach nobody but this machine', async () => {
  expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
  expect((await post(plant.gateway.url, { query: '{ runs { part { description } } }' })).errors).toEqual([]);
  await fetch(`${plant.gateway.url}/health`);
  expect(plant.mes.asked.length).toBeGreaterThan(0);
  expect(strangers).toEqual([]);
});

test('the watch itself notices a stranger', () => {
  const socket = new net.Socket();
  socket.on('error', () => undefined);
  socket.connect({ host: '192.0.2.1', port: 9 });
  socket.destroy();
  expect(strangers.splice(0)).toEqual(['192.0.2.1']);
});
