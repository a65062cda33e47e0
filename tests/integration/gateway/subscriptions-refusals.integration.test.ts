import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SubscribeRequest } from '../../../gateway/subscriptions/port.ts';
import { streamingPlant, until, type StreamingPlant } from './streaming-plant.ts';

let plant: StreamingPlant;
beforeAll(async () => {
  plant = await streamingPlant();
});
afterAll(() => plant.stop());

const deep = `subscription { runCompleted { run { part { ${'children { '.repeat(30)} partNumber ${'}'.repeat(30)} } } } }`;

const refusals: [what: string, request: string | Partial<SubscribeRequest>, code: string, says: RegExp][] = [
  ['what does not parse', 'subscription {', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['a query', '{ run(id: "1") { id } }', 'BAD_REQUEST', /no subscription/],
  [
    'an operation that is not there',
    { query: 'subscription A { runCompleted { sequence } }', operationName: 'B' },
    'BAD_REQUEST',
    /none is named/,
  ],
  ['an unknown field', 'subscription { runCompleted { nothing } }', 'GRAPHQL_VALIDATION_FAILED', /nothing/],
  [
    'two root fields',
    'subscription { a: runCompleted { sequence } b: runCompleted { sequence } }',
    'GRAPHQL_VALIDATION_FAILED',
    /only one top level field/,
  ],
  ['__typename at the root', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED', /introspection/],
  [
    '@include at the root',
    'subscription ($x: Boolean!) { runCompleted @include(if: $x) { sequence } }',
    'VALUE_INVALID',
    /no @include/,
  ],
  [
    '@skip on a fragment at the root',
    'subscription ($x: Boolean!) { ...F @skip(if: $x) } fragment F on Subscription { runCompleted { sequence } }',
    'VALUE_INVALID',
    /no @include/,
  ],
  [
    'something else under our alias',
    'subscription { runCompleted { __cursor: eventId } }',
    'VALUE_INVALID',
    /__cursor is how this gateway/,
  ],
  ['a field without cursors', 'subscription { ticked }', 'VALUE_INVALID', /no cursor/],
  [
    'a wrong variable',
    { query: 'subscription ($s: String) { runCompleted(status: $s) { sequence } }', variables: { s: 1 } },
    'VALUE_INVALID',
    /\$s/,
  ],
  [
    'a missing variable',
    'subscription ($s: String!) { runCompleted(status: $s) { sequence } }',
    'VALUE_INVALID',
    /\$s/,
  ],
  ['a cursor that is no text', 'subscription { runCompleted(after: 5) { sequence } }', 'CURSOR_INVALID', /no cursor/],
  [
    'a cursor of several lines',
    { query: 'subscription { runCompleted { sequence } }', after: 'c1\nevent: next' },
    'CURSOR_INVALID',
    /no cursor/,
  ],
  [
    'a NUL',
    { query: 'subscription ($s: String) { runCompleted(status: $s) { sequence } }', variables: { s: '\u0000' } },
    'VALUE_INVALID',
    /NUL/,
  ],
  ['too many levels', deep, 'LIMIT_EXCEEDED', /levels/],
];

describe('nothing is opened upstream for', () => {
  it.each(refusals)('%s', async (_, request, code, says) => {
    const [refusal] = await plant.refused(request);
    expect(refusal?.message).toMatch(says);
    expect(refusal?.extensions).toMatchObject({ code, correlationId: 'test' });
    expect(plant.mes.streams.opened).toBe(0);
  });

  it('more subscriptions, or more different ones, than are served', async () => {
    const small = await streamingPlant({ members: 3, groups: 2 });
    try {
      await small.join('subscription { runCompleted { sequence } }');
      const leaving = await small.join('subscription { runCompleted { eventId } }');
      const [different] = await small.refused('subscription { runCompleted { cursor } }');
      expect(different?.extensions).toMatchObject({ code: 'BUSY', retryable: true });
      await small.join('subscription { runCompleted { sequence } }');
      const [fourth] = await small.refused('subscription { runCompleted { sequence } }');
      expect(fourth?.extensions).toMatchObject({ code: 'BUSY' });
      // A group that only waits for somebody to come back makes room.
      leaving.subscription.leave();
      await small.join('subscription { runCompleted { cursor } }');
    } finally {
      await small.stop();
    }
  });
});

describe('what the feed refuses', () => {
  it.each([
    ['a forged cursor', 'forged', 'CURSOR_INVALID'],
    ['a cursor from before what is kept', 'c1', 'CURSOR_EXPIRED'],
  ])('ends the subscription with its code: %s', async (_, after, code) => {
    for (let each = 0; each < 3; each += 1) plant.mes.happen();
    plant.mes.forget(2);
    const client = await plant.join({ query: 'subscription { runCompleted { sequence } }', after });
    await until(() => client.ended() !== undefined, 'the end');
    expect(client.ended()).toMatchObject({
      reason: 'error',
      errors: [{ extensions: { code, owner: 'MES', correlationId: 'test' } }],
      cursor: after,
    });
    expect(client.events).toHaveLength(0);
  });

  it('tells a defect of the subgraph in its place, masked, with the rest of the event', async () => {
    // Those of the tests before it may still be open.
    const { opened } = plant.mes.streams;
    const client = await plant.join('subscription { runCompleted { broken run { part { partNumber } } } }');
    await until(() => plant.mes.streams.opened > opened, 'upstream');
    plant.mes.happen();
    await until(() => client.events.length === 1, 'the event');
    expect(client.results()[0]).toMatchObject({
      errors: [{ path: ['runCompleted', 'broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      data: { runCompleted: { broken: null, run: { part: {} } } },
    });
    expect(client.events[0]?.result).not.toMatch(/secret|db\.internal/);
  });

  it('says which system is missing where one does not answer, and goes on', async () => {
    plant.plm.behave((response) => response.destroy());
    const { opened } = plant.mes.streams;
    const client = await plant.join('subscription { runCompleted { run { id part { description } } } }');
    await until(() => plant.mes.streams.opened > opened, 'upstream');
    plant.mes.happen();
    await until(() => client.events.length === 1, 'the event');
    expect(client.results()[0]).toMatchObject({
      errors: [{ path: ['runCompleted', 'run', 'part'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', owner: 'PLM' } }],
      data: { runCompleted: { run: { part: { description: null } } } },
    });
    expect(client.events[0]?.result).not.toContain('127.0.0.1');
    plant.plm.behave(undefined);
    plant.mes.happen();
    await until(() => client.events.length === 2, 'the next');
    expect(client.results()[1]).not.toHaveProperty('errors');
  });
});
