import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { createMbomItem, updateMbomItem } from '../../subgraphs/mes/mbom/item.commands.ts';
import { createMbomFromEbom, createMbomOverlay } from '../../subgraphs/mes/mbom/mbom.commands.ts';
import { archiveMbom, releaseMbom } from '../../subgraphs/mes/mbom/release.commands.ts';
import {
  createProcedure,
  createProcedureVersion,
  releaseProcedure,
} from '../../subgraphs/mes/procedure/procedure.commands.ts';
import { createStep, updateStep } from '../../subgraphs/mes/procedure/step.commands.ts';
import { workCenterId } from '../books/parties.ts';
import { routings } from '../data/routings.ts';
import type { Routing } from '../data/shapes.ts';
import type { Plant } from '../plant.ts';
import { must, partOf, siteOf, type KnownPart } from '../world.ts';
import { given } from './act.ts';

const planner = 'Noor Haddad';
const ready = { at: new Date('2026-01-09T18:00:00Z'), by: planner };
/** When the second revisions took over: what was released for the first is archived then. */
const superseded = { at: new Date('2026-03-01T08:00:00Z'), by: planner };

type When = typeof ready;

const rich = (text: string): string =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

/** The draft of a procedure for a part revision: by its routing, or by the change that made the revision. */
const draftFor = async ({ mes }: Plant, part: KnownPart): Promise<string> =>
  (
    await mes.db
      .selectFrom('procedure')
      .select('id')
      .where('partId', '=', part.id)
      .where('status', '=', 'DRAFT')
      .orderBy('procedureVersion')
      .executeTakeFirstOrThrow()
  ).id;

const stepsIn = ({ mes }: Plant, procedureId: string) =>
  mes.db
    .selectFrom('step')
    .select(['id', 'position'])
    .where('procedureId', '=', procedureId)
    .orderBy('position')
    .execute();

const signoff = { name: 'Accepted', type: 'SIGNOFF' as const, required: true, signoffRole: 'INSPECTOR' };

const detail = async (plant: Plant, routing: Routing, procedureId: string, when: When): Promise<void> => {
  const steps = await stepsIn(plant, procedureId);
  for (const [index, { id }] of steps.entries()) {
    const { title, workCenter } = must(routing.operations[index], `operation of ${routing.number}`);
    const drawing = `https://plm.kestrel.example/drawings/${encodeURIComponent(routing.number)}-${routing.revision}.pdf`;
    await plant.mes.act(
      updateStep,
      {
        ...(await given(plant, 'step', id)),
        content: rich(`${title}. Record torque and test values in the fields of this step.`),
        workCenterId: toWire(ids.WorkCenter, workCenterId(plant, workCenter)),
        ...(index === 0 ? { drawingLinks: [drawing] } : {}),
        ...(index === steps.length - 1 ? { signoffRole: 'INSPECTOR', fields: [signoff] } : {}),
      },
      when,
    );
  }
  await plant.mes.act(releaseProcedure, await given(plant, 'procedure', procedureId), when);
};

const itemsIn = ({ mes }: Plant, mbomId: string) =>
  mes.db
    .selectFrom('mbomItem')
    .innerJoin('part', 'part.id', 'mbomItem.partId')
    .select(['mbomItem.id', 'part.partNumber'])
    .where('mbomId', '=', mbomId)
    .execute();

const kitted = ['HUB-15', 'MNT-100', 'CLF-12'];

/** What manufacturing adds to engineering's lines: what is picked into kits, what nobody scans, and a carton for each unit. */
const addOwn = async (plant: Plant, mbomId: string, isUnit: boolean, when: When): Promise<void> => {
  for (const { id, partNumber } of await itemsIn(plant, mbomId)) {
    const changes = {
      ...(partNumber === 'RES-10R' ? { backflush: true } : {}),
      ...(isUnit && kitted.includes(partNumber) ? { kitGroup: 'KIT-1' } : {}),
    };
    if (Object.keys(changes).length > 0)
      await plant.mes.act(updateMbomItem, { ...(await given(plant, 'mbomItem', id)), ...changes }, when);
  }
  if (!isUnit) return;
  const partId = toWire(ids.Part, partOf(plant.world, 'BOX-PU').id);
  const carton = { partId, quantity: 1, unitOfMeasure: 'EA', notes: 'Added by manufacturing.' };
  await plant.mes.act(createMbomItem, { mbomId: toWire(ids.MBom, mbomId), ...carton }, when);
};

const optionalLines = async ({ mes }: Plant, partId: string): Promise<string[]> =>
  (
    await mes.db
      .selectFrom('ebomLine')
      .select('id')
      .where('parentPartId', '=', partId)
      .where('isOptional', '=', true)
      .execute()
  ).map(({ id }) => toWire(ids.EBomLine, id));

const release = async (plant: Plant, mbomId: string, when: When): Promise<void> => {
  await plant.mes.act(releaseMbom, await given(plant, 'mbom', mbomId), when);
};

const plan = async (plant: Plant, routing: Routing): Promise<void> => {
  const part = partOf(plant.world, routing.number, routing.revision);
  const procedureId = await draftFor(plant, part);
  await detail(plant, routing, procedureId, ready);
  const input = {
    ...{ partId: toWire(ids.Part, part.id), procedureId: toWire(ids.Procedure, procedureId) },
    optionalEbomLineIds: await optionalLines(plant, part.id),
  };
  const mbomId = await plant.mes.act(createMbomFromEbom, input, ready);
  await addOwn(plant, mbomId, routing.number === 'PU-400', ready);
  await release(plant, mbomId, ready);
};

const mbomFor = async ({ mes }: Plant, part: KnownPart, status: 'DRAFT' | 'RELEASED'): Promise<string> =>
  (
    await mes.db
      .selectFrom('mbom')
      .select('id')
      .where('partId', '=', part.id)
      .where('status', '=', status)
      .where('siteId', 'is', null)
      .executeTakeFirstOrThrow()
  ).id;

/** The uuid of the manufacturing BOM by which a part revision is made now. */
export const mbomOf = (plant: Plant, part: KnownPart): Promise<string> => mbomFor(plant, part, 'RELEASED');

/** Austin's own way of the global manufacturing BOM: carbon propellers, since its customers fly in dust. */
const planOverlay = async (plant: Plant): Promise<void> => {
  const baseMbomId = await mbomOf(plant, partOf(plant.world, 'PU-400', 'B'));
  const siteId = toWire(ids.Site, siteOf(plant.world, 'AUS').id);
  const base = { baseMbomId: toWire(ids.MBom, baseMbomId), siteId };
  const mbomId = await plant.mes.act(createMbomOverlay, base, superseded);
  const replaced = must(
    (await itemsIn(plant, baseMbomId)).find(({ partNumber }) => partNumber === 'PRP-15'),
    'propeller of PU-400 B',
  );
  const propeller = { partId: toWire(ids.Part, partOf(plant.world, 'PRP-15C').id), quantity: 1, unitOfMeasure: 'EA' };
  const overlay = {
    ...{ overlayAction: 'REPLACE' as const, overlaysItemId: toWire(ids.MBomItem, replaced.id) },
    overlayReason: 'Carbon propellers for dusty sites.',
  };
  await plant.mes.act(createMbomItem, { mbomId: toWire(ids.MBom, mbomId), ...propeller, ...overlay }, superseded);
  await release(plant, mbomId, superseded);
};

type Other = { title: string; type: 'INSPECTION' | 'REWORK'; step: string; workCenter: string };
const others: readonly Other[] = [
  { title: 'Incoming inspection', type: 'INSPECTION', step: 'Count, look and measure', workCenter: 'LAX-TEST' },
  {
    title: 'Replace the controller of a propulsion unit',
    ...{ type: 'REWORK', step: 'Replace controller and test', workCenter: 'LAX-TEST' },
  },
];

const planOther = async (plant: Plant, { title, type, step, workCenter }: Other): Promise<void> => {
  const id = await plant.mes.act(createProcedure, { title, type }, ready);
  const place = { workCenterId: toWire(ids.WorkCenter, workCenterId(plant, workCenter)) };
  await plant.mes.act(createStep, { procedureId: toWire(ids.Procedure, id), title: step, ...place }, ready);
  await plant.mes.act(releaseProcedure, await given(plant, 'procedure', id), ready);
};

/** The uuid of a released procedure by its title. */
export const procedureOf = async ({ mes }: Plant, title: string): Promise<string> =>
  (
    await mes.db
      .selectFrom('procedure')
      .select('id')
      .where('title', '=', title)
      .where('status', '=', 'RELEASED')
      .executeTakeFirstOrThrow()
  ).id;

/** Procedures and manufacturing BOMs of everything that has a routing, derived from it and from the released engineering BOM. */
export const planParts = async (plant: Plant): Promise<void> => {
  for (const routing of routings.filter(({ revision }) => revision === 'A')) await plan(plant, routing);
  for (const other of others) await planOther(plant, other);
  const procedureId = toWire(ids.Procedure, await procedureOf(plant, 'Assemble speed controller'));
  await plant.mes.act(createProcedureVersion, { procedureId }, ready);
};

/** The change to second revisions drafted how they are made: that is released now, and what was made by the first is archived. */
export const planSecondRevisions = async (plant: Plant): Promise<void> => {
  for (const routing of routings.filter(({ revision }) => revision !== 'A')) {
    const [part, former] = [partOf(plant.world, routing.number, routing.revision), partOf(plant.world, routing.number)];
    await detail(plant, routing, await draftFor(plant, part), superseded);
    await release(plant, await mbomFor(plant, part, 'DRAFT'), superseded);
    await plant.mes.act(archiveMbom, await given(plant, 'mbom', await mbomOf(plant, former)), superseded);
  }
  await planOverlay(plant);
};
