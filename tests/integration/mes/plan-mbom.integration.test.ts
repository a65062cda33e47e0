import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { violations } from './floor-plant.ts';
import { linesOf, planning, type Mbom } from './plan-client.ts';
import { planTold, releaseOf } from './plan-events.ts';

let world: ExecutionWorld;
let bring: ReturnType<typeof planTold>;
let plan: ReturnType<typeof planning>;
beforeAll(async () => {
  world = await executionWorld();
  bring = planTold(world);
  plan = planning(world);
});
afterAll(() => world.stop());

type Release = Parameters<typeof releaseOf>[1];
const released = async (partNumber: string, more: Release = {}) => {
  const told = releaseOf(partNumber, more);
  await bring.done('applyPartRelease', told);
  return told;
};
const wire = (prefix: string, id: string) => toWire(prefix, id);
const partId = ({ id }: { id: string }) => wire(ids.Part, id);
const itemOf = ({ items }: Mbom, partNumber: string) => {
  const item = items.find(({ part }) => part.partNumber === partNumber);
  if (item === undefined) throw new Error(`no line of ${partNumber}`);
  return item;
};

/** A lamp: 4 screws, a phantom harness twice of 1.5 wire and a fixed label, an optional cover; brass may stand in for the screw. */
const lamp = async (name: string) => {
  const [screw, brass, wirePart, label, cover, glue] = [
    await released(`${name}-SCREW`),
    await released(`${name}-BRASS`),
    await released(`${name}-WIRE`),
    await released(`${name}-LABEL`),
    await released(`${name}-COVER`),
    await released(`${name}-GLUE`, { item: { itemType: 'CONSUMABLE' } }),
  ];
  const harness = await released(`${name}-HARNESS`, {
    lines: [
      { partNumber: `${name}-WIRE`, id: wirePart.id, quantity: '1.5' },
      { partNumber: `${name}-LABEL`, id: null, quantity: '1', quantityType: 'FIXED' },
    ],
  });
  const substitutes = [
    { id: crypto.randomUUID(), partNumber: `${name}-BRASS`, partId: brass.id, ratio: '2', priority: 1 },
  ];
  const top = await released(name, {
    trackingType: 'LOT',
    lines: [
      { partNumber: `${name}-SCREW`, id: screw.id, quantity: '4', substitutes },
      { partNumber: `${name}-HARNESS`, id: harness.id, quantity: '2', isPhantom: true },
      { partNumber: `${name}-COVER`, id: cover.id, quantity: '1', isOptional: true },
    ],
  });
  return { top, screw, label, cover, glue };
};

describe('a manufacturing BOM', () => {
  test('is derived, gets lines of its own, is released once for its part and family, and versioned', async () => {
    const { top, glue } = await lamp('LAMP');
    const { id: procedureId } = await plan.procedureFor(top.id);
    const derive = { partId: partId(top), procedureId, idempotencyKey: 'derive' };
    const { mbom: draft } = await plan.mbom('createMbomFromEbom', derive);
    expect((await plan.mbom('createMbomFromEbom', derive)).mbom.id).toBe(draft.id);
    expect(linesOf(draft.items)).toEqual([
      ['LAMP-SCREW', 4],
      ['LAMP-WIRE', 3],
      ['LAMP-LABEL', 1, 'fixed'],
    ]);
    expect(draft.items[0]).toMatchObject({ substitutes: [{ ratio: 2, part: { partNumber: 'LAMP-BRASS' } }] });
    const screw = itemOf(draft, 'LAMP-SCREW');
    expect(await plan.refused('updateMbomItem', { id: screw.id, etag: screw._etag, quantity: 5 })).toMatchObject({
      code: 'REVISION_AUTHORITY',
      owner: 'PLM',
    });
    expect(await plan.refused('deleteMbomItem', { id: screw.id, etag: screw._etag })).toMatchObject({
      code: 'REVISION_AUTHORITY',
    });
    expect(await plan.refused('updateMbomItem', { id: screw.id, kitGroup: 'K' })).toMatchObject({
      code: 'ETAG_REQUIRED',
    });
    await plan.mbom('updateMbomItem', { id: screw.id, etag: screw._etag, kitGroup: 'K1', backflush: true });
    const { mbom: more } = await plan.mbom('createMbomItem', {
      mbomId: draft.id,
      partId: partId(glue),
      quantity: 0.25,
      isConsumable: true,
    });
    const one = await plan.release(more);
    expect(one).toMatchObject({ version: 1, status: 'RELEASED' });
    expect(await plan.refused('createMbomItem', { mbomId: draft.id, partId: partId(glue), quantity: 1 })).toMatchObject(
      { code: 'RELEASED_IMMUTABLE' },
    );
    const { mbom: second } = await plan.mbom('createMbomVersion', { mbomId: one.id });
    expect(second).toMatchObject({ version: 2, status: 'DRAFT' });
    expect(linesOf(second.items)).toEqual(linesOf(one.items));
    await plan.release(second);
    const states = await world.plant.sql(`select mbom_version, status from mes.mbom where part_id = $1 order by 1`, [
      top.id,
    ]);
    expect(states).toEqual([
      { mbom_version: 1, status: 'ARCHIVED' },
      { mbom_version: 2, status: 'RELEASED' },
    ]);
    const told = await world.plant.sql<{ type: string }>(
      `select type from mes.event where key = $1 and type like 'mes.mbom.%' order by seq`,
      [top.id],
    );
    expect(told.map(({ type }) => type)).toEqual([
      'mes.mbom.derived',
      'mes.mbom.released',
      'mes.mbom.drafted',
      'mes.mbom.archived',
      'mes.mbom.released',
    ]);
  });

  test('of a site lays its differences on the template, and a run there takes both', async () => {
    const { top, cover, label, glue } = await lamp('DESK');
    const template = await plan.derivedFor(top.id);
    const siteId = wire(ids.Site, world.plant.lax.id);
    const { mbom: overlay } = await plan.mbom('createMbomOverlay', { baseMbomId: template.id, siteId });
    const reason = 'local supply';
    const base = (partNumber: string) => itemOf(template, partNumber).id;
    const line = { mbomId: overlay.id, overlayReason: reason };
    expect(await plan.refused('createMbomItem', { ...line, partId: partId(glue), quantity: 1 })).toMatchObject({
      code: 'VALUE_INVALID',
    });
    await plan.done('createMbomItem', { ...line, overlayAction: 'OMIT', overlaysItemId: base('DESK-LABEL') });
    await plan.done('createMbomItem', {
      ...line,
      overlayAction: 'REPLACE',
      overlaysItemId: base('DESK-WIRE'),
      partId: partId(cover),
      quantity: 7,
    });
    const added = await plan.mbom('createMbomItem', {
      ...line,
      overlayAction: 'ADD',
      partId: partId(glue),
      quantity: 0.5,
    });
    expect(
      await plan.refused('createMbomItem', { ...line, overlayAction: 'OMIT', overlaysItemId: base('DESK-LABEL') }),
    ).toMatchObject({ code: 'ALREADY_EXISTS' });
    const effective = [
      ['DESK-SCREW', 4],
      ['DESK-COVER', 7],
      ['DESK-GLUE', 0.5],
    ];
    expect(linesOf(added.mbom.effectiveItems)).toEqual(effective);
    await plan.release(added.mbom);
    const [part] = await world.plant.sql<{ id: string }>('select * from mes.part where id = $1', [top.id]);
    const { run } = await world.create(part ?? { id: '' }, 5);
    const needs = await world.plant.sql<{ part_number: string; quantity: string }>(
      `select p.part_number, b.quantity_per_parent_part_inventory as quantity from mes.build_requirement b join mes.part p on p.id = b.part_id
       join mes.run r on r.id = b.run_id where r.number = $1 order by b.position`,
      [run.number],
    );
    expect(needs.map(({ part_number: name, quantity }) => [name, Number(quantity)])).toEqual(effective);
    expect(label.id).toBeDefined();
  });

  test('takes an optional line only where it is chosen, and leaves one out only with a reason', async () => {
    const { top, cover } = await lamp('HALL');
    const { id: procedureId } = await plan.procedureFor(top.id);
    const rows = await world.plant.sql<{ id: string; component_part_number: string }>(
      'select * from mes.ebom_line where parent_part_id = $1',
      [top.id],
    );
    const lineOf = (number: string) =>
      wire(ids.EBomLine, rows.find((row) => row.component_part_number === number)?.id ?? '');
    const { mbom } = await plan.mbom('createMbomFromEbom', {
      partId: partId(top),
      procedureId,
      optionalEbomLineIds: [lineOf('HALL-COVER')],
      omit: [{ ebomLineId: lineOf('HALL-SCREW'), reason: 'riveted' }],
    });
    expect(linesOf(mbom.items).map(([name]) => name)).toEqual(['HALL-WIRE', 'HALL-LABEL', 'HALL-COVER']);
    const chosen = itemOf(mbom, 'HALL-COVER');
    const gone = { id: chosen.id, etag: chosen._etag, idempotencyKey: 'no-cover' };
    const { mbom: without } = await plan.mbom('deleteMbomItem', gone);
    expect(without.items).toHaveLength(2);
    expect(await plan.mbom('deleteMbomItem', gone)).toEqual({ mbom: without });
    expect(await plan.refused('deleteMbomItem', { ...gone, idempotencyKey: 'again' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(cover.id).toBeDefined();
  });
});

describe('a manufacturing BOM is refused', () => {
  test('by hand where PLM released an engineering BOM, and derived where it did not', async () => {
    const { top, screw } = await lamp('WALL');
    const { id: procedureId } = await plan.procedureFor(top.id);
    expect(await plan.refused('createMbom', { partId: partId(top), procedureId })).toMatchObject({
      code: 'REVISION_AUTHORITY',
      rule: 'rule 2',
    });
    const plain = await plan.procedureFor(screw.id);
    expect(await plan.refused('createMbomFromEbom', { partId: partId(screw), procedureId: plain.id })).toMatchObject({
      code: 'STATE_INVALID',
    });
    const { mbom } = await plan.mbom('createMbom', { partId: partId(screw), procedureId: plain.id });
    expect(await plan.refused('releaseMbom', { id: mbom.id, etag: mbom._etag })).toMatchObject({
      code: 'STATE_INVALID',
    });
  });

  test('with a component that is not released, a serial part that is backflushed, or no released procedure', async () => {
    const motor = await released('SPIN-MOTOR', { trackingType: 'SERIAL' });
    const top = await released('SPIN', {
      lines: [
        { partNumber: 'SPIN-MOTOR', id: motor.id, quantity: '1' },
        { partNumber: 'SPIN-NOWHERE', id: null, quantity: '1' },
      ],
    });
    const made = await plan.procedure('createProcedure', { title: 'Spin', partId: partId(top) });
    const derive = { partId: partId(top), procedureId: made.procedure.id };
    expect(await plan.refused('createMbomFromEbom', derive)).toMatchObject({
      code: 'COMPONENT_NOT_RELEASED',
      details: { partNumber: 'SPIN-NOWHERE' },
    });
    await released('SPIN-NOWHERE');
    const { mbom } = await plan.mbom('createMbomFromEbom', derive);
    expect(await plan.refused('releaseMbom', { id: mbom.id, etag: mbom._etag })).toMatchObject({
      code: 'STATE_INVALID',
      details: { procedure: 'DRAFT' },
    });
    const { procedure } = await plan.procedure('createStep', { procedureId: made.procedure.id, title: 'Fit' });
    await plan.done('releaseProcedure', { id: procedure.id, etag: procedure._etag });
    const line = itemOf(mbom, 'SPIN-MOTOR');
    const { mbom: flushed } = await plan.mbom('updateMbomItem', { id: line.id, etag: line._etag, backflush: true });
    expect(await plan.refused('releaseMbom', { id: flushed.id, etag: flushed._etag })).toMatchObject({
      code: 'SERIAL_BACKFLUSH_NOT_ALLOWED',
      status: 422,
      details: { partNumber: 'SPIN-MOTOR' },
    });
  });
});

describe('a procedure', () => {
  test('has steps that wait for each other, fields, and drawings by address alone', async () => {
    const { procedure } = await plan.procedure('createProcedure', { title: 'Wire it', type: 'BUILD' });
    expect(await plan.refused('releaseProcedure', { id: procedure.id, etag: procedure._etag })).toMatchObject({
      code: 'STATE_INVALID',
    });
    const add = async (title: string, more: Record<string, unknown> = {}) =>
      (await plan.procedure('createStep', { procedureId: procedure.id, title, ...more })).step ?? { id: '', _etag: '' };
    const first = await add('Cut', { drawingLinks: ['https://vault.example/DWG-1'], leadTime: 'PT5M' });
    const second = await add('Fit', {
      upstreamStepIds: [first.id],
      fields: [{ name: 'Torque', type: 'NUMBER', unit: 'N.m', required: true }],
    });
    const spare = await add('Spare');
    const gone = { id: spare.id, etag: spare._etag, idempotencyKey: 'no-spare' };
    expect(await plan.procedure('deleteStep', gone)).toEqual(await plan.procedure('deleteStep', gone));
    const drawn = { procedureId: procedure.id, title: 'Drawn', drawingLinks: ['data:model/step;base64,AA'] };
    expect(await plan.refused('createStep', drawn)).toMatchObject({ code: 'CAD_CONTENT_FORBIDDEN', owner: 'PLM' });
    expect(
      await plan.refused('updateStep', { id: first.id, etag: first._etag, upstreamStepIds: [second.id] }),
    ).toMatchObject({ code: 'VALUE_INVALID', details: { steps: ['Fit', 'Cut'] } });
    expect(await plan.refused('deleteStep', { id: first.id, etag: first._etag })).toMatchObject({
      code: 'STATE_INVALID',
    });
    const { procedure: now } = await plan.procedure('updateStep', {
      id: first.id,
      etag: first._etag,
      title: 'Cut to length',
    });
    const { procedure: one } = await plan.procedure('releaseProcedure', { id: now.id, etag: procedure._etag });
    expect(one).toMatchObject({ status: 'RELEASED', version: 1 });
    expect(await plan.refused('updateStep', { id: second.id, etag: second._etag, title: 'x' })).toMatchObject({
      code: 'RELEASED_IMMUTABLE',
    });
    const { procedure: next } = await plan.procedure('createProcedureVersion', { procedureId: one.id });
    expect(next).toMatchObject({ status: 'DRAFT', version: 2, steps: [{ title: 'Cut to length' }, { title: 'Fit' }] });
    await plan.done('releaseProcedure', { id: next.id, etag: next._etag });
    const states = await world.plant.sql<{ status: string }>(
      `select procedure_version, status from mes.procedure where title = 'Wire it' order by 1`,
    );
    expect(states.map(({ status }) => status)).toEqual(['ARCHIVED', 'RELEASED']);
    const [told] = await world.plant.sql(
      `select data from mes.event where type = 'mes.procedure.released' and data ->> 'title' = 'Wire it' order by epoch, txid, seq`,
    );
    expect(told?.['data']).toMatchObject({ title: 'Wire it', version: 1, partId: null, familyId: expect.any(String) });
  });
});

test('after all of it the invariants of MES hold', async () =>
  expect(await violations(world.database, /.*/)).toEqual({}));
