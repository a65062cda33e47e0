import { multiply } from '../../kernel/decimal.ts';
import { minutesOf } from '../books/costs.ts';
import { boughtParts } from '../data/bought-parts.ts';
import { routings } from '../data/routings.ts';
import type { Operation, Routing } from '../data/shapes.ts';
import { demoId } from '../ids.ts';
import type { KnownLine } from '../plm/known.ts';
import type { Plant } from '../plant.ts';
import { founded, must, partOf, type KnownPart } from '../world.ts';
import { workCenterOf } from './setup.ts';

type PlannedStep = Operation & { id: string };
export type PlannedItem = {
  id: string;
  part: KnownPart;
  quantity: string;
  unit: string;
  designators: string[];
  line: KnownLine | null;
};
/** How a part revision is built: its procedure and its manufacturing BOM. */
type Planned = { procedureId: string; mbomId: string; steps: PlannedStep[]; items: PlannedItem[] };
export type PlannedParts = Map<string, Planned>;

/** When the second revisions took over: what was released for the first is archived then. */
const superseded = new Date('2026-03-01T08:00:00Z');
const ready = new Date('2026-01-09T18:00:00Z');

const writeSteps = (plant: Plant, procedureId: string, key: string, routing: Routing, at: Date): PlannedStep[] => {
  const steps = routing.operations.map((operation) => ({
    ...operation,
    id: demoId('step', `${key}/${String(operation.sequence)}`, at),
  }));
  steps.forEach(({ id, sequence, title, workCenter, perUnit }, index) => {
    const before = steps[index - 1];
    plant.world.mes.add('step', {
      id,
      procedureId,
      position: sequence,
      title,
      content: `${title}. Record torque and test values in the fields of this step.`,
      upstreamStepIds: before === undefined ? [] : [before.id],
      workCenterId: workCenterOf(workCenter),
      leadTime: minutesOf(perUnit) === 0 ? 'P7D' : perUnit,
      drawingLinks:
        index === 0
          ? [`https://plm.kestrel.example/drawings/${encodeURIComponent(routing.number)}-${routing.revision}.pdf`]
          : [],
      signoffRole: index === steps.length - 1 ? 'INSPECTOR' : null,
    });
    if (index < steps.length - 1) return;
    plant.world.mes.add('stepField', {
      id: demoId('stepField', id, at),
      stepId: id,
      position: 1,
      name: 'Accepted',
      type: 'SIGNOFF',
      required: true,
      signoffRole: 'INSPECTOR',
    });
  });
  return steps;
};

/** The lines of an engineering BOM with phantoms replaced by their own. */
const flattened = (plant: Plant, partId: string, times = '1'): KnownLine[] =>
  (plant.eboms.get(partId) ?? []).flatMap((line) => {
    const quantity = multiply(line.quantity, times);
    if (!line.isPhantom || line.componentPartId === null) return [{ ...line, quantity }];
    return flattened(plant, line.componentPartId, quantity);
  });

const isConsumable = (number: string): boolean =>
  boughtParts.find((part) => part.number === number)?.type === 'CONSUMABLE';

const writeItem = (plant: Plant, mbomId: string, item: PlannedItem, position: number): void => {
  const { id, part, quantity, unit, designators, line } = item;
  plant.world.mes.add('mbomItem', {
    id,
    mbomId,
    position,
    partId: part.id,
    quantity,
    unitOfMeasure: unit,
    originEbomLineId: line?.id ?? null,
    isConsumable: isConsumable(part.partNumber),
    backflush: part.partNumber === 'RES-10R',
    kitGroup: part.tracking === 'SERIAL' ? null : 'KIT-1',
    referenceDesignators: designators,
    notes: line === null ? 'Added by manufacturing.' : null,
  });
  for (const { partNumber, ratio, priority } of line?.substitutes ?? []) {
    const substituteId = demoId('mbomItemSubstitute', `${id}/${partNumber}`, ready);
    plant.world.mes.add('mbomItemSubstitute', {
      id: substituteId,
      mbomItemId: id,
      partId: partOf(plant.world, partNumber).id,
      ratio,
      priority,
    });
  }
};

const itemsOf = (plant: Plant, part: KnownPart, at: Date): PlannedItem[] => {
  const key = `${part.partNumber} ${part.revision}`;
  const known = [...plant.world.parts.values()];
  const items = flattened(plant, part.id).map((line, index): PlannedItem => ({
    id: demoId('mbomItem', `${key}/${String(index + 1)}`, at),
    part: must(
      known.find((one) => one.id === line.componentPartId),
      `component ${line.componentPartNumber}`,
    ),
    quantity: line.quantity,
    unit: line.uom,
    designators: line.designators,
    line,
  }));
  if (part.partNumber === 'PU-400') {
    const carton = partOf(plant.world, 'BOX-PU');
    items.push({
      id: demoId('mbomItem', `${key}/carton`, at),
      part: carton,
      quantity: '1',
      unit: 'EA',
      designators: [],
      line: null,
    });
  }
  return items;
};

const plan = (plant: Plant, routing: Routing): void => {
  const key = `${routing.number} ${routing.revision}`;
  const part = partOf(plant.world, routing.number, routing.revision);
  const later = routings.some(({ number, revision }) => number === routing.number && revision > routing.revision);
  const at = routing.revision === 'A' ? ready : superseded;
  const familyId = demoId('procedureFamily', routing.number, founded);
  const procedureId = demoId('procedure', key, at);
  const mbomId = demoId('mbom', key, at);
  const state = {
    releasedAt: at,
    releasedBy: 'Noor Haddad',
    archivedAt: later ? superseded : null,
    status: later ? ('ARCHIVED' as const) : ('RELEASED' as const),
  };
  const version = routing.revision === 'A' ? 1 : 2;
  plant.world.mes.add('procedure', {
    id: procedureId,
    familyId,
    procedureVersion: version,
    title: routing.title,
    type: 'BUILD',
    partId: part.id,
    sourceRoutingId: demoId('routing', key, founded),
    sourcePartRevision: routing.revision,
    ...state,
  });
  const steps = writeSteps(plant, procedureId, key, routing, at);
  plant.world.mes.add('mbom', {
    id: mbomId,
    partId: part.id,
    mbomVersion: 1,
    procedureId,
    procedureFamilyId: familyId,
    sourceEbomPartNumber: part.partNumber,
    sourceEbomRevision: part.revision,
    sourceEbomContentHash: part.contentHash,
    ...state,
  });
  const items = itemsOf(plant, part, at);
  items.forEach((item, index) => writeItem(plant, mbomId, item, (index + 1) * 10));
  plant.planned.set(key, { procedureId, mbomId, steps, items });
};

/** Austin's own way of the global manufacturing BOM: carbon propellers, since its customers fly in dust. */
const planOverlay = (plant: Plant): void => {
  const base = must(plant.planned.get('PU-400 B'), 'plan of PU-400 B');
  const site = must(plant.world.sites.get('AUS'), 'site AUS');
  const id = demoId('mbom', 'PU-400 B at AUS', superseded);
  const replaced = must(
    base.items.find((item) => item.part.partNumber === 'PRP-15'),
    'propeller of PU-400 B',
  );
  plant.world.mes.add('mbom', {
    id,
    partId: partOf(plant.world, 'PU-400', 'B').id,
    mbomVersion: 1,
    status: 'RELEASED',
    siteId: site.id,
    baseMbomId: base.mbomId,
    procedureId: base.procedureId,
    procedureFamilyId: demoId('procedureFamily', 'PU-400', founded),
    releasedAt: superseded,
    releasedBy: 'Noor Haddad',
  });
  plant.world.mes.add('mbomItem', {
    id: demoId('mbomItem', 'PU-400 B at AUS/PRP-15C', superseded),
    mbomId: id,
    position: 10,
    partId: partOf(plant.world, 'PRP-15C').id,
    quantity: '1',
    unitOfMeasure: 'EA',
    overlayAction: 'REPLACE',
    overlaysItemId: replaced.id,
    overlayReason: 'Carbon propellers for dusty sites.',
  });
};

const writeOtherProcedures = (plant: Plant): void => {
  const others = [
    {
      key: 'ESC-60 2',
      family: 'ESC-60',
      version: 2,
      title: 'Assemble and coat speed controller',
      type: 'BUILD',
      status: 'DRAFT',
      part: 'ESC-60',
    },
    {
      key: 'INSPECT-IN 1',
      family: 'INSPECT-IN',
      version: 1,
      title: 'Incoming inspection',
      type: 'INSPECTION',
      status: 'RELEASED',
      part: null,
    },
    {
      key: 'REWORK-PU 1',
      family: 'REWORK-PU',
      version: 1,
      title: 'Replace the controller of a propulsion unit',
      type: 'REWORK',
      status: 'RELEASED',
      part: 'PU-400',
    },
  ] as const;
  for (const { key, family, version, title, type, status, part } of others) {
    plant.world.mes.add('procedure', {
      id: demoId('procedure', key, ready),
      familyId: demoId('procedureFamily', family, founded),
      procedureVersion: version,
      title,
      type,
      status,
      partId: part === null ? null : partOf(plant.world, part).id,
      releasedAt: status === 'RELEASED' ? ready : null,
      releasedBy: status === 'RELEASED' ? 'Noor Haddad' : null,
    });
  }
};

/** Procedures and manufacturing BOMs of everything that has a routing, derived from it and from the released engineering BOM. */
export const planParts = (plant: Plant): void => {
  for (const routing of routings) plan(plant, routing);
  planOverlay(plant);
  writeOtherProcedures(plant);
};
