import { expect, test } from '@jest/globals';
import { fakeSubscriptions } from '../../integration/gateway/streaming/fake-subscriptions.ts';
import {
  admitted,
  start,
  wsUrl,
  type Message,
  type RawClient,
} from '../../integration/gateway/streaming/raw-client.ts';
import { smallPlant } from '../../integration/gateway/small-plant.ts';
import { streamingPlant, until } from '../../integration/gateway/streaming-plant.ts';
import type { Refused } from '../../support/carry.ts';
import { startCompany } from '../../support/company.ts';
import { release } from '../../support/daily-work.ts';
import { defaultStreamSettings } from '../../../gateway/streaming/settings.ts';
import { expectTold } from './told.ts';

const refusalIn = ({ payload }: Message): Refused => {
  const [error] = payload as { message: string; extensions: Omit<Refused, 'message'> }[];
  if (error === undefined) throw new Error('There is no error in it.');
  return { message: error.message, ...error.extensions };
};
/** The error with which the subscription of a client ends. */
const ended = async (client: RawClient): Promise<Refused> =>
  refusalIn(await client.until(({ type }) => type === 'error'));

test('CURSOR_EXPIRED: what is not kept any more is not passed over in silence', async () => {
  const company = await startCompany();
  try {
    const { plmEventCursor: after } = await company.ask<{ plmEventCursor: string }>('{ plmEventCursor }');
    await release(company, { partNumber: 'WIRE-1' });
    // As the keeper of the log does once events are older than they are kept.
    await company.database.sql(
      `update plm.epoch set pruned_txid = last.txid, pruned_seq = last.seq
       from (select epoch, txid, seq from plm.event order by epoch desc, txid desc, seq desc limit 1) last where plm.epoch.epoch = last.epoch`,
    );
    const client = await admitted(wsUrl(company.network.gateway.url), {
      authorization: await company.tokenOf('VIEWER'),
    });
    client.send(start('x', 'subscription ($after: Cursor) { partReleased(after: $after) { eventId } }', { after }));
    expectTold(await ended(client), 'CURSOR_EXPIRED', {
      says: /older than the events that are kept\. Subscribe without `after`, and read the records once/,
    });
    client.socket.terminate();
  } finally {
    await company.close();
  }
}, 60_000);

test('SUBSCRIPTION_FIELD_REMOVED: a graph without the field ends the subscription, with its cursor', async () => {
  const plant = await streamingPlant();
  try {
    await plant.gateway.graph.swap(plant.supergraph('added: String'));
    const client = await admitted(wsUrl(plant.gateway.url));
    client.send(start('x', 'subscription { runCompleted { added } }'));
    await until(() => plant.mes.streams.open === 1, 'upstream');
    const cursor = plant.mes.happen();
    await client.until(({ type }) => type === 'next');
    await plant.gateway.graph.swap(plant.supergraph());
    expectTold(await ended(client), 'SUBSCRIPTION_FIELD_REMOVED', {
      says: /"added".*Subscribe to what there is, after the cursor in details/,
      details: { cursor },
    });
    client.socket.terminate();
  } finally {
    await plant.stop();
  }
});

test('EVENT_UNREADABLE: an event that cannot be read is told with its place, and the stream goes on', async () => {
  const plant = await streamingPlant();
  try {
    plant.mes.spoiled.set(1, 'large');
    const client = await admitted(wsUrl(plant.gateway.url));
    client.send(start('x', 'subscription { runCompleted { sequence lines { quantity } } }'));
    await until(() => plant.mes.streams.open === 1, 'upstream');
    const cursor = plant.mes.happen();
    const { payload } = await client.until(({ type }) => type === 'next');
    expectTold(refusalIn({ type: 'error', payload: (payload as { errors: unknown }).errors }), 'EVENT_UNREADABLE', {
      says: /more of this event than one message may hold.* come back after the cursor before it/,
      owner: 'MES',
      details: { reason: 'TOO_LARGE', cursor, eventId: 'e1' },
    });
    plant.mes.happen();
    expect((await client.until(({ type }) => type === 'next')).payload).toMatchObject({
      data: { runCompleted: { sequence: 2 } },
    });
    client.socket.terminate();
  } finally {
    await plant.stop();
  }
});

test('BUSY: a gateway that serves as many as it can says so', async () => {
  const plant = await streamingPlant({ members: 1 });
  try {
    const client = await admitted(wsUrl(plant.gateway.url));
    client.send(start('one', 'subscription { runCompleted { sequence } }'));
    await until(() => plant.mes.streams.open === 1, 'upstream');
    client.send(start('two', 'subscription { runCompleted { sequence } }'));
    const refusal = await ended(client);
    expectTold(refusal, 'BUSY', { says: /as many subscriptions as it can\. Try again/ });
    expect(refusal).toMatchObject({ retryable: true });
    client.socket.terminate();
  } finally {
    await plant.stop();
  }
});

test('SUBSCRIPTION_INTERRUPTED: a gateway that cannot go on says from where to', async () => {
  const engine = fakeSubscriptions();
  const plant = await smallPlant({}, { subscriptions: engine });
  try {
    const client = await admitted(wsUrl(plant.gateway.url));
    client.send(start('x'));
    await engine.joined(1);
    const { cursor } = engine.emit(1);
    engine.endAll({ reason: 'reconnect' });
    expectTold(await ended(client), 'SUBSCRIPTION_INTERRUPTED', {
      says: /Subscribe again with `after` as `details.cursor` has it: nothing is missed/,
      details: { cursor },
    });
    client.socket.terminate();
  } finally {
    await plant.stop();
  }
});

test('SUBSCRIPTION_LAGGED: a client that does not read is let go, with the cursor to go on from', async () => {
  const engine = fakeSubscriptions();
  const backlog = { bytes: 100_000, events: 20 };
  const plant = await smallPlant({ streaming: { ...defaultStreamSettings, backlog } }, { subscriptions: engine });
  try {
    const client = await admitted(wsUrl(plant.gateway.url));
    client.send(start('x'));
    await engine.joined(1);
    client.socket.pause();
    const result = JSON.stringify({ data: { padding: 'x'.repeat(50_000) } });
    for (let number = 1; engine.members.size === 1 && number < 2_000; number += 1) {
      engine.emit(number, result);
      await new Promise(setImmediate);
    }
    client.socket.resume();
    expectTold(await ended(client), 'SUBSCRIPTION_LAGGED', {
      says: /fallen too far behind\. Subscribe again with `after`/,
      details: { cursor: expect.stringMatching(/^c\d+$/) },
    });
    expect(await client.closed).toMatchObject({ code: 1013 });
  } finally {
    await plant.stop();
  }
});
