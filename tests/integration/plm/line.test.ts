import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { viewerOf } from '../../support/viewers.ts';
import { asPlm, build, plmWorld, type World } from './fixture.ts';
import { drawingUp, type Part } from './part-client.ts';

let world: World;
let plm: ReturnType<typeof drawingUp>;
beforeAll(async () => {
  world = await plmWorld();
  plm = drawingUp(world);
});
afterAll(() => world.close());

describe('a line is refused', () => {
  let top: Part;
  let component: Part;
  beforeAll(async () => {
    component = await plm.create('LINE-C', { baseUom: 'MTR' });
    top = await plm.create('LINE-TOP');
  });

  test.each([
    ['a quantity of 0', { quantity: 0 }, 'VALUE_INVALID'],
    ['seven decimals', { quantity: 0.0000001 }, 'PRECISION_EXCEEDED'],
    ['another dimension', { quantity: 1, uom: 'KGM' }, 'UOM_DIMENSION_MISMATCH'],
    ['an unknown unit', { quantity: 1, uom: 'ROLL' }, 'UOM_CONVERSION_MISSING'],
    ['a designator twice', { quantity: 2, referenceDesignators: ['R1', 'R1'] }, 'DESIGNATOR_COUNT'],
    ['days that hold none', { quantity: 1, effectivity: { from: '2026-02-01', to: '2026-02-01' } }, 'VALUE_INVALID'],
    ['a rule that does not fit', { quantity: 1, revisionRule: 'FLOATING' }, 'VALUE_INVALID'],
  ])('with %s', async (_, input, code) => {
    expect((await plm.line({ parentPartId: top.id, componentPartId: component.id, ...input })).refusal).toMatchObject({
      code,
    });
  });

  test('with its own assembly, directly or further down', async () => {
    expect((await plm.line({ parentPartId: top.id, componentPartId: top.id, quantity: 1 })).refusal).toMatchObject({
      code: 'BOM_CYCLE',
    });
    await plm.line({ parentPartId: top.id, componentPartId: component.id, quantity: 1, findNumber: 'A1' });
    expect(
      (await plm.line({ parentPartId: component.id, componentPartId: top.id, quantity: 1 })).refusal,
    ).toMatchObject({
      code: 'BOM_CYCLE',
      details: { path: ['LINE-C', 'LINE-TOP', 'LINE-C'] },
    });
    expect(
      (await plm.line({ parentPartId: top.id, componentPartId: component.id, quantity: 1, findNumber: 'A1' })).refusal,
    ).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  test('for an unknown component, a missing or an old etag', async () => {
    expect(
      (await plm.line({ parentPartId: top.id, componentPartId: 'prt_00000000000000000000000000', quantity: 1 }))
        .refusal,
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect((await plm.line({ parentPartId: top.id, quantity: 1 })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    const [existing] = (await plm.now(top.id)).ebom?.lines ?? [];
    expect(
      (await plm.run('removeEbomLine', 'RemoveEbomLineInput', { id: existing?.id }, 'ebom { id }')).refusal,
    ).toMatchObject({ code: 'ETAG_REQUIRED' });
    expect(
      (await plm.run('removeEbomLine', 'RemoveEbomLineInput', { id: existing?.id, etag: 'old' }, 'ebom { id }'))
        .refusal,
    ).toMatchObject({ code: 'ETAG_MISMATCH', details: { currentEtag: existing?._etag } });
    expect(
      (
        await plm.run(
          'removeEbomLine',
          'RemoveEbomLineInput',
          { id: existing?.id, etag: existing?._etag },
          'ebom { lines { id } }',
        )
      ).data,
    ).toMatchObject({ removeEbomLine: { ebom: { lines: [] } } });
  });
});

describe('authority and repetition', () => {
  test.each([
    ['createPart(input: { partNumber: "M3X8" }) { part { id } }', 'ITEM_AUTHORITY'],
    ['createItem(input: { partNumber: "M3X8" }) { item { id } }', 'ITEM_AUTHORITY'],
    [
      'createPartRevision(input: { revisedFromId: "prt_00000000000000000000000000", revision: "C" }) { part { id } }',
      'REVISION_AUTHORITY',
    ],
    ['releasePart(input: { id: "prt_00000000000000000000000000" }) { part { id } }', 'REVISION_AUTHORITY'],
    ['beginImport(input: { source: "x" }) { importBatch { id } }', 'ITEM_AUTHORITY'],
    [
      'commitImport(input: { importBatchId: "imp_00000000000000000000000000" }) { importBatch { id } }',
      'ITEM_AUTHORITY',
    ],
    ['importEbom(input: { source: "x" }) { importBatch { id } }', 'ITEM_AUTHORITY'],
  ])('MES may not %s', async (mutation, code) => {
    const { errors } = await world.ask(`mutation { ${mutation} }`, {}, viewerOf('MES'));
    expect(errors?.[0]?.extensions).toMatchObject({ code, status: 403, owner: 'PLM' });
  });

  test('MES may not bend an engineering BOM to what was built', async () => {
    const top = await plm.create('OWN-TOP');
    await plm.line({ parentPartId: top.id, componentPartId: (await plm.create('OWN-C')).id, quantity: 1 });
    const [existing] = (await plm.now(top.id)).ebom?.lines ?? [];
    const { errors } = await world.ask(
      'mutation ($input: UpdateEbomLineInput!) { updateEbomLine(input: $input) { ebomLine { id } } }',
      { input: { id: existing?.id, etag: existing?._etag, quantity: 5 } },
      viewerOf('MES'),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'OWNERSHIP_VIOLATION', status: 403, owner: 'PLM' });
  });

  test('a repetition with the same key answers the first outcome, another input is refused', async () => {
    const input = { partNumber: 'KEY-1', idempotencyKey: 'k1' };
    const first = await plm.part('createPart', 'CreatePartInput', input);
    expect((await plm.part('createPart', 'CreatePartInput', input)).id).toBe(first.id);
    expect((await plm.run('createPart', 'CreatePartInput', { ...input, description: 'other' })).refusal).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect((await plm.run('createPart', 'CreatePartInput', { partNumber: 'KEY-1' })).refusal).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
  });

  test('part numbers stay text, exactly as they are given', async () => {
    for (const number of ['00123', '1E10', 'MAR-01', '3-4']) expect((await plm.create(number)).id).toBeDefined();
    expect((await asPlm(world, '{ partByNumber(partNumber: "123", revision: "A") { id } }')).refusal).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await plm.run('createPart', 'CreatePartInput', { partNumber: ' 00123' })).refusal).toMatchObject({
      code: 'PART_NUMBER_FORMAT',
      details: { suggestion: '00123' },
    });
  });

  test('an item born in the ERP passes to PLM once, when a part of it is drawn up', async () => {
    await build(world, [{ name: 'CLAIM-1' }]);
    await plm.create('CLAIM-1');
    expect(
      (await asPlm(world, '{ itemByNumber(partNumber: "CLAIM-1") { originSystem parts { revision } } }')).data[
        'itemByNumber'
      ],
    ).toEqual({ originSystem: 'PLM', parts: [{ revision: 'A' }] });
  });
});
