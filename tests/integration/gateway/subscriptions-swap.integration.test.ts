import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { post } from './small-plant.ts';
import { streamingPlant, until, type StreamingPlant } from './streaming-plant.ts';

const across = 'subscription { runCompleted { sequence run { part { description } } } }';
const added = 'subscription { runCompleted { sequence added } }';

describe('a swap of the supergraph', () => {
  let plant: StreamingPlant;
  beforeEach(async () => {
    plant = await streamingPlant();
  });
  afterEach(() => plant.stop());

  it('serves new fields to queries and subscriptions, and leaves running ones alone', async () => {
    expect(await plant.refused(added)).toHaveLength(1);
    const runs = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    plant.mes.happen();
    await until(() => runs.events.length === 1, 'one');
    await plant.gateway.graph.swap(plant.supergraph('added: String'));
    const client = await plant.join(added);
    await until(() => plant.mes.streams.open === 2, 'the new field upstream');
    plant.mes.happen();
    await until(() => runs.events.length === 2 && client.events.length === 1, 'both');
    expect(client.results()).toEqual([{ data: { runCompleted: { sequence: 2, added: 'new' } } }]);
    expect(runs.sequences()).toEqual([1, 2]);
    const { data } = await post(plant.gateway.url, {
      query: '{ __type(name: "RunCompletedEvent") { fields { name } } }',
    });
    expect(JSON.stringify(data)).toContain('added');
  });

  it('ends only the subscriptions whose fields are gone, each with its cursor', async () => {
    await plant.gateway.graph.swap(plant.supergraph('added: String'));
    const [stays, goes] = [await plant.join(across), await plant.join(added)];
    await until(() => plant.mes.streams.open === 2, 'upstream');
    const cursor = plant.mes.happen();
    await until(() => stays.events.length + goes.events.length === 2, 'one each');
    await plant.gateway.graph.swap(plant.supergraph());
    await until(() => goes.ended() !== undefined, 'the end');
    expect(goes.ended()).toMatchObject({
      reason: 'error',
      cursor,
      errors: [{ extensions: { code: 'SUBSCRIPTION_FIELD_REMOVED', status: 410, details: { cursor } } }],
    });
    plant.mes.happen();
    await until(() => stays.events.length === 2, 'the other goes on');
    expect(stays.ended()).toBeUndefined();
    expect(goes.events).toHaveLength(1);
  });

  it('loses and repeats nothing, twenty times in a row under load', async () => {
    const client = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    for (let swap = 0; swap < 20; swap += 1) {
      for (let each = 0; each < 10; each += 1) plant.mes.happen();
      await plant.gateway.graph.swap(plant.supergraph(swap % 2 === 0 ? 'added: String' : ''));
    }
    await until(() => client.events.length === 200, 'all');
    expect(client.sequences()).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    expect(client.ended()).toBeUndefined();
  }, 60_000);

  it('is refused for what is no supergraph: the old one stays', async () => {
    const client = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    await expect(plant.gateway.graph.swap('type Query { nothing: String }')).rejects.toThrow();
    plant.mes.happen();
    await until(() => client.events.length === 1, 'it goes on');
    expect((await post(plant.gateway.url, { query: '{ run(id: "1") { id } }' })).errors).toEqual([]);
  });
});

it('the gateway takes a new supergraph from its file, and none that will not do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'triad-supergraph-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, 'nothing yet');
  const plant = await streamingPlant({}, { supergraphWatch: { file, interval: 20 } });
  const replace = (content: string): void => {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  };
  try {
    const served = (): boolean => plant.gateway.graph.current().supergraphSdl.includes('added');
    replace('this is broken {');
    const before = plant.gateway.graph.current();
    replace(plant.supergraph('added: String'));
    await until(served, 'the new supergraph');
    expect(before.supergraphSdl).not.toContain('added');
  } finally {
    await plant.stop();
    rmSync(folder, { recursive: true });
  }
});
