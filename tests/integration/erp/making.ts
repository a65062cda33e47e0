import { newId } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { floor } from './floor.ts';
import type { MasterData } from './master-data.ts';

type Fields = Record<string, unknown>;
/** A run as the floor tells of it; `sequence` is that of its last increment. */
export type Run = {
  id: string;
  number: string;
  itemId: string;
  planned: string;
  sequence: number;
  demandId: string | null;
  dimensions: Fields;
};

const fields = `replayed workOrderCompletion { id sequence final status replayed quantityCompleted quantityScrapped postingDate
  unitCostRolledUp { amount } cost { material { amount } labor { amount } machine { amount } overhead { amount } total { amount } }
  materialLines { item { partNumber } lotNumber quantity amount { amount } } exceptions { kind quantity status } }`;

/** Increments of runs as MES tells them. */
export const making = (mes: ReturnType<typeof floor>, master: MasterData) => {
  const run = (more: Partial<Run> = {}): Run => ({
    ...{ id: newId(), number: `R-${newId().slice(-8)}`, itemId: master.items.BRKT, planned: '1', sequence: 0 },
    ...{ demandId: null, dimensions: { project: null, department: null, costCenter: null } },
    ...more,
  });

  const used = (itemId: string, quantity: string, more: Fields = {}) => ({
    ...{ kind: 'INSTALLED', partId: null, itemId, locationId: newId(), lotNumber: null, serialNumber: null },
    ...{ quantity, unitOfMeasure: 'EA' },
    ...more,
  });

  const labor = (workCenterId: string, hours: string, more: Fields = {}) => ({
    ...{ kind: 'LABOR', runStepId: newId(), workCenterId, laborType: 'DIRECT', hours },
    ...more,
  });

  /** The next increment of a run. */
  const event = (of: Run, good: number, scrapped: number, more: Fields = {}) => ({
    type: 'mes.run.completed',
    id: newId(),
    site: master.lax,
    key: of.id,
    subjectVersion: of.sequence + 1,
    data: {
      ...{ runId: of.id, run: of.number, partId: newId(), itemId: of.itemId, status: 'IN_PROGRESS', project: null },
      ...{ demandId: of.demandId, plannedQuantity: of.planned, sequence: of.sequence + 1 },
      ...{ idempotencyKey: `${of.id}:${String(of.sequence + 1)}`, quantityCompleted: String(good) },
      ...{ quantityScrapped: String(scrapped), quantityNonconforming: '0', unitOfMeasure: 'EA', final: false },
      ...{ transactionDate: '2026-01-25', dimensions: of.dimensions, materials: [], byProducts: [], operations: [] },
      ...more,
    },
  });

  const carry = (told: ReturnType<typeof event>, viewer?: Viewer) =>
    mes.carry('postCompletion', told, fields, {}, viewer);

  const complete = async (of: Run, good: number, scrapped: number, more: Fields = {}) => {
    const reply = await carry(event(of, good, scrapped, more));
    if (reply.refusal === undefined) of.sequence += 1;
    return reply;
  };

  return { run, used, labor, event, carry, complete };
};
