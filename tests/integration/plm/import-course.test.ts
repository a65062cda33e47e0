import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { viewerOf } from '../../support/viewers.ts';
import { asPlm, plmWorld, type World } from './fixture.ts';
import { importing, parts, uses } from './import-client.ts';

let world: World;
let client: ReturnType<typeof importing>;
beforeAll(async () => {
  world = await plmWorld();
  client = importing(world);
});
afterAll(() => world.close());

const send = (name: string, input: Record<string, unknown>) => client.send(name, input);
const held = (pattern: string) => client.held(pattern);

describe('an import', () => {
  test('a dry run checks and keeps nothing, and the import can still be committed', async () => {
    const dry = await send('importEbom', { source: 'dry', dryRun: true, parts: parts('DRY-1') });
    expect(dry.batch).toMatchObject({ status: 'ABORTED', createdCount: 1 });
    expect(await held('DRY-%')).toBe(0);
    const { batch } = await send('beginImport', { source: 'dry' });
    await send('importRows', { importBatchId: batch.id, parts: parts('DRY-2') });
    expect((await send('commitImport', { importBatchId: batch.id, dryRun: true })).batch).toMatchObject({
      status: 'OPEN',
      createdCount: 1,
    });
    expect(await held('DRY-%')).toBe(0);
    expect((await send('commitImport', { importBatchId: batch.id })).batch.status).toBe('COMMITTED');
    expect(await held('DRY-%')).toBe(2);
    expect((await send('importRows', { importBatchId: batch.id, parts: parts('DRY-3') })).refusal).toMatchObject({
      code: 'STATE_INVALID',
    });
    expect((await send('commitImport', { importBatchId: batch.id })).batch.status).toBe('COMMITTED');
  });

  test('takes rows in calls of at most 500, each row once', async () => {
    const { batch } = await send('beginImport', { source: 'calls', idempotencyKey: 'calls' });
    expect((await send('beginImport', { source: 'calls', idempotencyKey: 'calls' })).batch.id).toBe(batch.id);
    const rows = { importBatchId: batch.id, parts: parts('CALL-1', 'CALL-2') };
    expect((await send('importRows', rows)).batch.rowCount).toBe(2);
    expect((await send('importRows', rows)).batch.rowCount).toBe(2);
    expect(
      (await send('importRows', { importBatchId: batch.id, parts: [{ ...rows.parts[0], description: 'other' }] }))
        .refusal,
    ).toMatchObject({ code: 'IMPORT_INVALID' });
    const many = {
      importBatchId: batch.id,
      parts: Array.from({ length: 501 }, (_, place) => ({ rowId: String(place), partNumber: `M-${String(place)}` })),
    };
    expect((await send('importRows', many)).refusal).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect((await send('abortImport', { importBatchId: batch.id })).batch.status).toBe('ABORTED');
    expect((await send('commitImport', { importBatchId: batch.id })).refusal).toMatchObject({ code: 'STATE_INVALID' });
    const other = await world.ask(
      'mutation { beginImport(input: { source: "x" }) { importBatch { id } } }',
      {},
      viewerOf('MES'),
    );
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'ITEM_AUTHORITY' });
  });

  test('repeated by key answers the first import', async () => {
    const input = { source: 'key', idempotencyKey: 'import-1', parts: parts('IDEM-1') };
    const first = await send('importEbom', input);
    expect((await send('importEbom', input)).batch.id).toBe(first.batch.id);
    expect((await send('importEbom', { ...input, parts: parts('IDEM-2') })).refusal).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('cut off half-way shows nothing, and the next commit starts over', async () => {
    const { batch } = await send('beginImport', { source: 'cut' });
    await send('importRows', {
      importBatchId: batch.id,
      parts: parts('CUT-1', 'CUT-2'),
      ebomLines: [uses('CUT-1', 'CUT-2')],
    });
    // As a process that died after its first portions would leave it.
    await world.database.sql(
      `with b as (update plm.import_batch set status = 'LOADING', claim = gen_random_uuid(), claimed_until = now() - interval '1 s' where source = 'cut' returning id),
        i as (insert into plm.item (id, part_number, base_uom, import_id) select gen_random_uuid(), 'CUT-1', 'EA', id from b returning id, import_id)
       insert into plm.part (id, item_id, part_number, revision, lifecycle_state, released_at, import_id) select gen_random_uuid(), i.id, 'CUT-1', 'A', 'RELEASED', now(), i.import_id from i`,
    );
    const seen = await asPlm(
      world,
      '{ items(filters: { partNumber: { like: "CUT-%" } }) { pageInfo { totalCount } } parts(filters: { partNumber: { like: "CUT-%" } }) { edges { node { id } } } }',
    );
    expect(seen.data).toEqual({ items: { pageInfo: { totalCount: 0 } }, parts: { edges: [] } });
    const create = await asPlm(world, 'mutation { createPart(input: { partNumber: "CUT-1" }) { part { id } } }');
    expect(create.refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect((await send('commitImport', { importBatchId: batch.id })).batch).toMatchObject({
      status: 'COMMITTED',
      createdCount: 3,
    });
    expect(
      (await asPlm(world, '{ parts(filters: { partNumber: { like: "CUT-%" } }) { pageInfo { totalCount } } }')).data,
    ).toEqual({ parts: { pageInfo: { totalCount: 2 } } });
  });

  test('a number taken while it is being written undoes everything', async () => {
    const { batch } = await send('beginImport', { source: 'race' });
    await send('importRows', { importBatchId: batch.id, parts: parts('RACE-1', 'RACE-2') });
    // A row that only another import under way knows of: the check cannot see it, the index does.
    await world.database.sql(
      `with b as (insert into plm.import_batch (id, source, status, started_by, claimed_until) values (gen_random_uuid(), 'rival', 'LOADING', 'x', now() + interval '1 h') returning id)
       insert into plm.item (id, part_number, base_uom, import_id) select gen_random_uuid(), 'RACE-2', 'EA', id from b`,
    );
    expect((await send('commitImport', { importBatchId: batch.id })).refusal).toMatchObject({
      code: 'IMPORT_INVALID',
      retryable: true,
    });
    expect(await held('RACE-%')).toBe(1);
    await world.database.sql(`delete from plm.item where part_number = 'RACE-2'`);
    expect((await send('commitImport', { importBatchId: batch.id })).batch.status).toBe('COMMITTED');
  });

  test('of 6,000 rows is written in portions and shown at once', async () => {
    const { batch } = await send('beginImport', { source: 'large', release: true });
    const top = { rowId: 'top', partNumber: 'BIG-TOP' };
    const leaves = Array.from({ length: 3000 }, (_, place) => ({
      rowId: `p${String(place)}`,
      partNumber: `BIG-${String(place)}`,
    }));
    const lines = leaves.map(({ partNumber, rowId }) => ({
      rowId: `l${rowId}`,
      parentPartNumber: 'BIG-TOP',
      componentPartNumber: partNumber,
      quantity: '2',
    }));
    await send('importRows', { importBatchId: batch.id, parts: [top] });
    for (let from = 0; from < 3000; from += 250) {
      const { refusal } = await send('importRows', {
        importBatchId: batch.id,
        parts: leaves.slice(from, from + 250),
        ebomLines: lines.slice(from, from + 250),
      });
      expect(refusal).toBeUndefined();
    }
    const reply = await asPlm(
      world,
      `mutation { commitImport(input: { importBatchId: "${batch.id}" }) { importBatch { status createdCount } } }`,
    );
    expect(reply.data['commitImport']).toEqual({ importBatch: { status: 'COMMITTED', createdCount: 6001 } });
    const [told] = await world.database.sql<{ told: string }>(
      `select count(*) as told from plm.event where type = 'plm.part.released' and data ->> 'partNumber' like 'BIG-%'`,
    );
    expect(Number(told?.told)).toBe(3001);
  });
});
