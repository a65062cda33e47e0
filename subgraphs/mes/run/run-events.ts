import { found } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { partOf } from './run.write.queries.ts';

type Named = Pick<Row<'part'>, 'itemId' | 'partNumber' | 'revision'>;

/** What every event of a run says of it: enough for those who filter by the event alone. */
const runFacts = (run: Row<'run'>, part: Named) => ({
  number: run.number,
  title: run.title,
  partId: run.partId,
  itemId: part.itemId,
  partNumber: part.partNumber,
  revision: part.revision,
  status: run.status,
  project: run.project,
  department: run.department,
  costCenter: run.costCenter,
  demandId: run.demandId,
  batchId: run.batchId,
  reworkOfId: run.reworkOfId,
  splitFromId: run.splitFromId,
  mergedIntoId: run.mergedIntoId,
  plannedQuantity: run.plannedQuantity,
  quantityCompleted: run.quantityCompleted,
  quantityScrapped: run.quantityScrapped,
  quantityNonconforming: run.quantityNonconforming,
  unitOfMeasure: run.unitOfMeasure,
  scheduledStart: run.scheduledStart,
  scheduledEnd: run.scheduledEnd,
  startedAt: run.startedAt,
  completedAt: run.completedAt,
  closedAt: run.closedAt,
});

/** An event of a run as it is now, with what else this one says of it. */
export const runEvent = async (tx: Tx, type: string, run: Row<'run'>, more: Record<string, unknown> = {}) => ({
  type,
  subject: run.id,
  subjectVersion: run.version,
  key: run.id,
  site: run.siteId,
  data: { ...runFacts(run, found(await partOf(tx, run.partId), 'part', run.partId)), ...more },
});
