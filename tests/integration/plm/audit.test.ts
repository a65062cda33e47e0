import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { asPlm, build, plmWorld, type World } from './fixture.ts';
import { drawingUp, type Part } from './part-client.ts';

let world: World;
let plm: ReturnType<typeof drawingUp>;
beforeAll(async () => {
  world = await plmWorld();
  plm = drawingUp(world);
});
afterAll(() => world.close());

type Change = { type: string; id: string; before: unknown; after: unknown };

/** What the last command of a name left in the audit. */
const lastOf = async (operation: string): Promise<Change | undefined> => {
  const [row] = await world.database.sql<Change>(
    `select object_type as type, object_id as id, before, after from plm.audit
     where operation = $1 and outcome = 'DONE' order by epoch desc, txid desc, seq desc limit 1`,
    [operation],
  );
  return row;
};

const uuid = (part: { id: string }): string => fromWire(ids.Part, part.id);
const itemOf = async (partNumber: string): Promise<string> => {
  const [row] = await world.database.sql<{ id: string }>(`select id from plm.item where part_number = $1`, [
    partNumber,
  ]);
  return row?.id ?? '';
};

describe('what is made is told whole, with nothing before it', () => {
  test('an item, with its aliases', async () => {
    const aliases = [{ system: 'shop', number: 'X-1', kind: 'EXACT' }];
    await plm.run('createItem', 'CreateItemInput', { partNumber: 'AU-I', baseUom: 'MTR', aliases }, 'item { id }');
    expect(await lastOf('createItem')).toEqual({
      type: 'Item',
      id: await itemOf('AU-I'),
      before: null,
      after: {
        partNumber: 'AU-I',
        description: '',
        itemType: 'PART',
        originSystem: 'PLM',
        status: 'ACTIVE',
        baseUom: 'MTR',
        sourcingStrategy: 'BUY',
        classification: null,
        attributes: [],
        aliases: [{ ...aliases[0], organization: null }],
      },
    });
  });

  test('a part, and the item that is made with it', async () => {
    const part = await plm.create('AU-P', {
      description: 'Bracket',
      attributes: [{ key: 'finish', value: 'raw' }],
      aliases: [{ number: 'M-1', kind: 'MPN' }],
    });
    const itemId = await itemOf('AU-P');
    const row = await lastOf('createPart');
    expect(row).toMatchObject({ type: 'Part', id: uuid(part), before: null });
    expect(row?.after).toMatchObject([
      { type: 'plm.item.created', subject: itemId, value: { partNumber: 'AU-P', attributes: [], originSystem: 'PLM' } },
      {
        type: 'plm.part.created',
        subject: uuid(part),
        value: {
          itemId,
          partNumber: 'AU-P',
          revision: 'A',
          description: 'Bracket',
          lifecycleState: 'DRAFT',
          attributes: [{ key: 'finish', type: 'STRING', value: 'raw' }],
          revisedFromId: null,
          aliases: [{ system: '', number: 'M-1', kind: 'MPN', organization: null }],
        },
      },
    ]);
  });

  test('the next revision, and how many lines it took along', async () => {
    const from = await plm.create('AU-R');
    await plm.line({ parentPartId: from.id, componentPartId: (await plm.create('AU-R-C')).id, quantity: 2 });
    const input = { revisedFromId: from.id, revision: 'B' };
    const part = await plm.part('createPartRevision', 'CreatePartRevisionInput', input);
    expect(await lastOf('createPartRevision')).toMatchObject({
      type: 'Part',
      id: uuid(part),
      before: null,
      after: { revision: 'B', revisedFromId: uuid(from), lifecycleState: 'DRAFT', copiedEbomLines: 1 },
    });
  });
});

test('the claim of an item tells whose it was and whose it is', async () => {
  await build(world, [{ name: 'AU-CLAIM' }]);
  const part = await plm.create('AU-CLAIM');
  const claim = { type: 'plm.item.claimed', subject: await itemOf('AU-CLAIM') };
  const row = await lastOf('createPart');
  expect(row).toMatchObject({ type: 'Part', id: uuid(part), before: { ...claim, value: { originSystem: 'ERP' } } });
  expect(row?.after).toEqual([
    { ...claim, value: { originSystem: 'PLM' } },
    expect.objectContaining({ type: 'plm.part.created', subject: uuid(part) }),
  ]);
});

describe('what is changed is told by the fields that changed', () => {
  let other: Part;
  let part: Part;
  beforeAll(async () => {
    other = await plm.create('AU-OTHER');
    part = await plm.create('AU-CHANGE', { description: 'old' });
  });
  const update = async (changes: Record<string, unknown>) => {
    await plm.transition('updatePart', part.id, changes, 'UpdatePartInput');
    return lastOf('updatePart');
  };

  test('of a part', async () => {
    expect(
      await update({ description: 'new', trackingType: 'UNTRACKED', effectivity: { from: '2026-01-01' } }),
    ).toEqual({
      type: 'Part',
      id: uuid(part),
      before: { description: 'old', effectiveFrom: null },
      after: { description: 'new', effectiveFrom: '2026-01-01' },
    });
  });

  test('of a part, with the parts it may be exchanged with', async () => {
    expect(await update({ interchangeableWithIds: [other.id] })).toMatchObject({
      before: { interchangeableWithIds: [] },
      after: { interchangeableWithIds: [uuid(other)] },
    });
    expect(await update({ interchangeableWithIds: [] })).toMatchObject({
      before: { interchangeableWithIds: [uuid(other)] },
      after: { interchangeableWithIds: [] },
    });
    expect(await update({ description: 'new' })).toMatchObject({ before: {}, after: {} });
  });
});

test('the steps of a part’s life tell the state it left and the state it reached', async () => {
  const part = await plm.create('AU-LIFE');
  const [draft, review] = [{ lifecycleState: 'DRAFT' }, { lifecycleState: 'IN_REVIEW' }];
  const about = { type: 'Part', id: uuid(part) };
  await plm.transition('submitForReview', part.id);
  expect(await lastOf('submitForReview')).toEqual({ ...about, before: draft, after: review });
  await plm.transition('rejectReview', part.id, { reason: 'No washer' }, 'RejectReviewInput');
  expect(await lastOf('rejectReview')).toEqual({
    ...about,
    before: review,
    after: { ...draft, reason: 'No washer' },
  });
  await plm.release(part.id);
  expect(await lastOf('releasePart')).toEqual({
    ...about,
    before: { ...review, releasedAt: null },
    after: {
      lifecycleState: 'RELEASED',
      releasedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      ebomContentHash: null,
    },
  });
  await plm.transition('obsoletePart', part.id);
  expect(await lastOf('obsoletePart')).toEqual({
    ...about,
    before: { lifecycleState: 'RELEASED', obsoletedAt: null },
    after: { lifecycleState: 'OBSOLETE', obsoletedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  });
});

test('a line is told as it is added, by what changes of it, and as it was when it is taken out', async () => {
  const [top, component, spare] = [await plm.create('AU-TOP'), await plm.create('AU-C'), await plm.create('AU-SPARE')];
  const added = await plm.line({ parentPartId: top.id, componentPartId: component.id, quantity: 2, notes: 'glued' });
  const { id, _etag } = (added.data['addEbomLine'] as { ebomLine: { id: string; _etag: string } }).ebomLine;
  const about = { type: 'EBomLine', id: fromWire(ids.EBomLine, id) };
  const row = await lastOf('addEbomLine');
  const whole = row?.after as Record<string, unknown>;
  expect(row).toMatchObject({ ...about, before: null });
  expect(whole).toMatchObject({
    findNumber: '0010',
    itemId: await itemOf('AU-C'),
    partId: uuid(component),
    revisionRule: 'PINNED',
    quantity: '2',
    uom: 'EA',
    notes: 'glued',
    substitutes: [],
  });

  const changes = { quantity: 3.5, notes: null, substitutes: [{ partId: spare.id, ratio: '2' }] };
  const changed = await plm.run(
    'updateEbomLine',
    'UpdateEbomLineInput',
    { id, etag: _etag, ...changes },
    'ebomLine { _etag }',
  );
  const substitutes = [
    expect.objectContaining({ itemId: await itemOf('AU-SPARE'), partId: uuid(spare), ratio: '2', priority: 1 }),
  ];
  expect(await lastOf('updateEbomLine')).toEqual({
    ...about,
    before: { quantity: '2', notes: 'glued', substitutes: [] },
    after: { quantity: '3.5', notes: null, substitutes },
  });

  const { etag } = { etag: (changed.data['updateEbomLine'] as { ebomLine: { _etag: string } }).ebomLine._etag };
  await plm.run('removeEbomLine', 'RemoveEbomLineInput', { id, etag }, 'ebom { id }');
  expect(await lastOf('removeEbomLine')).toEqual({
    ...about,
    before: { ...whole, quantity: '3.5', notes: null, substitutes },
    after: {},
  });
  expect((await asPlm(world, 'query ($id: ID!) { ebomLine(id: $id) { id } }', { id })).refusal).toMatchObject({
    code: 'NOT_FOUND',
  });
});
