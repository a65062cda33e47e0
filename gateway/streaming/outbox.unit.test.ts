import { expect, test } from '@jest/globals';
import { nextFrame, textFrame } from './frames.ts';
import { Outbox, type Channel } from './outbox.ts';

/** A stream that takes so many bytes until it is drained. */
const channelOf = (room: number) => {
  const written: string[] = [];
  let drained: (() => void) | undefined;
  const channel: Channel & { writableLength: number; writableNeedDrain: boolean } = {
    writableLength: 0,
    writableNeedDrain: false,
    write: (bytes: Buffer) => {
      written.push(bytes.toString('latin1').replaceAll(/\u0081./g, '|'));
      channel.writableLength += bytes.length;
      channel.writableNeedDrain = channel.writableLength > room;
    },
    once: (_: 'drain', listener: () => void) => {
      drained = listener;
    },
  };
  const drain = (): void => {
    channel.writableLength = 0;
    channel.writableNeedDrain = false;
    const listener = drained;
    drained = undefined;
    listener?.();
  };
  return { channel, written, drain };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const heard = () => {
  const events: (number | 'lagging')[] = [];
  return { events, sent: (many: number) => events.push(many), lagging: () => events.push('lagging') };
};
const big = 'x'.repeat(400_000);

test('what is pushed in one turn is one write, in order; only events count as sent', async () => {
  const { channel, written } = channelOf(1000);
  const listener = heard();
  const box = new Outbox(channel, { bytes: 1000, events: 10 }, listener);
  const progress = { id: undefined, sent: undefined };
  box.push(textFrame('a'), progress, 'c1');
  box.push(textFrame('b'));
  box.push(textFrame('c'), progress, 'c2');
  expect(written).toEqual([]);
  await turn();
  expect(written).toEqual(['|a|b|c']);
  expect(listener.events).toEqual([2]);
  expect(progress.sent).toBe('c2');
});

test('while the stream below is full nothing is copied into it; it goes on when drained', async () => {
  const { channel, written, drain } = channelOf(1000);
  const box = new Outbox(channel, { bytes: 10_000_000, events: 10 }, heard());
  box.push(textFrame(big));
  await turn();
  for (const text of ['a', 'b', 'c']) {
    box.push(textFrame(text));
    await turn();
  }
  expect(written).toHaveLength(1);
  drain();
  expect(written.slice(1)).toEqual(['|a|b|c']);
});

test.each([
  ['events', { bytes: 10_000_000, events: 3 }, ['a', 'b', 'c', 'd']],
  ['bytes', { bytes: 500_000, events: 1000 }, [big, 'b']],
])('too many %s wait: told once, and nothing more is taken', async (_, backlog, texts) => {
  const { channel, written, drain } = channelOf(1000);
  const listener = heard();
  const box = new Outbox(channel, backlog, listener);
  const progress = { id: undefined, sent: undefined };
  box.push(textFrame(big), progress, 'c0');
  await turn();
  for (const [place, text] of texts.entries()) box.push(textFrame(text), progress, `c${String(place + 1)}`);
  box.push(textFrame('after'), progress, 'late');
  drain();
  await turn();
  expect(listener.events).toEqual([1, 'lagging']);
  expect(progress.sent).toBe('c0');
  expect(written).toHaveLength(1);
});

test('a burst of more events than may wait passes where the stream below takes it', async () => {
  const { channel, written } = channelOf(1_000_000);
  const listener = heard();
  const box = new Outbox(channel, { bytes: 1_000_000, events: 3 }, listener);
  for (let number = 0; number < 20; number += 1) box.push(textFrame('e'), { id: undefined, sent: undefined }, 'c');
  await turn();
  expect(written.join('')).toBe('|e'.repeat(20));
  expect(listener.events).not.toContain('lagging');
});

/** A socket: what it takes it passes on at once, until it is full; from then on it holds what it was given. */
const socketOf = (room: number) => {
  const passed: string[] = [];
  const held: Buffer[] = [];
  const channel: Channel & { writableLength: number } = {
    writableLength: 0,
    writableNeedDrain: false,
    write: (bytes) => {
      if (passed.length < room) {
        passed.push(bytes.toString('latin1', 2));
        return;
      }
      held.push(bytes);
      channel.writableLength += bytes.length;
    },
    once: () => undefined,
  };
  return { channel, passed, held };
};

const event = { cursor: 'c1', result: '{}' };
const textFor = (id: string): string => `{"id":"${id}","type":"next","payload":{}}`;

test('an event that is sent at once goes out in this turn, to each client with its id, out of the same bytes', () => {
  const { channel, passed } = socketOf(3);
  const listener = heard();
  const places = ['a', 'b', 'c'].map((id) => ({ id, sent: undefined }));
  for (const place of places)
    new Outbox(channel, { bytes: 1000, events: 10 }, listener).pushNow(nextFrame(event, place.id, true), place, 'c1');
  expect(passed).toEqual(['a', 'b', 'c'].map(textFor));
  expect(places.map(({ sent }) => sent)).toEqual(['c1', 'c1', 'c1']);
  expect(listener.events).toEqual([1, 1, 1]);
});

test("what a socket still holds of an event is not overwritten with the next client's id", () => {
  const full = socketOf(0);
  const free = socketOf(1);
  const send = (channel: Channel, id: string): void =>
    new Outbox(channel, { bytes: 1000, events: 10 }, heard()).pushNow(
      nextFrame(event, id, true),
      { id, sent: undefined },
      'c1',
    );
  send(full.channel, 'x');
  send(free.channel, 'y');
  expect(full.held.map((bytes) => bytes.toString('latin1', 2))).toEqual([textFor('x')]);
  expect(free.passed).toEqual([textFor('y')]);
});

test('what waits goes before an event that is sent at once, in one write', () => {
  const { channel, written } = channelOf(1000);
  const box = new Outbox(channel, { bytes: 1000, events: 10 }, heard());
  box.push(textFrame('a'));
  box.pushNow(textFrame('b'), { id: undefined, sent: undefined }, 'c1');
  expect(written).toEqual(['|a|b']);
});

test('nothing is written, nor counted as sent, once the socket is closing', async () => {
  const { channel, written } = channelOf(1000);
  const listener = heard();
  const gate = { readyState: 1 };
  const box = new Outbox(channel, { bytes: 1000, events: 10 }, listener, gate);
  const progress = { id: undefined, sent: undefined };
  box.push(textFrame('a'), progress, 'c1');
  gate.readyState = 2;
  await turn();
  box.pushNow(textFrame('b'), progress, 'c2');
  expect(written).toEqual([]);
  expect(listener.events).toEqual([]);
  expect(progress.sent).toBeUndefined();
});
