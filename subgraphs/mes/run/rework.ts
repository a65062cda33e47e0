import { compare } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { copySteps } from './new-run.ts';
import { insertRun, releasedProcedure, runForUpdate, stepFieldsOf, stepsOf } from './run.write.queries.ts';

type Given = {
  originalId: string;
  siteId: string;
  partId: string;
  procedureId: string | undefined;
  planned: string;
  number: string;
  title: string | null;
  scheduledStart: Date | null;
  scheduledEnd: Date | null;
  priority: number;
};

const checkReworkable = (original: Row<'run'>, { siteId, partId, planned }: Given): void => {
  const { number } = original;
  if (original.closedAt === null || original.partInventoryId === null)
    throw refuse('STATE_INVALID', `${number} is not closed: what it builds is worked on in the run itself.`);
  if (original.siteId !== siteId || original.partId !== partId)
    throw refuse('VALUE_INVALID', `${number} built another part, or at another site.`);
  if (compare(planned, '0') <= 0 || compare(planned, original.quantityCompleted) > 0)
    throw refuse('VALUE_INVALID', `${number} built ${original.quantityCompleted}: rework above 0 and at most so many.`);
};

const stepsFor = async (tx: Tx, procedureId: string | null) => {
  const procedure = procedureId === null ? undefined : await releasedProcedure(tx, procedureId);
  if (procedure === undefined)
    throw refuse('STATE_INVALID', 'Rework follows a released procedure: name one by procedureId.');
  const steps = await stepsOf(tx, procedure.id);
  if (steps.length === 0) throw refuse('STATE_INVALID', `The procedure "${procedure.title}" has no steps to run.`);
  return { procedure, steps, fields: await stepFieldsOf(tx, procedure.id) };
};

/** Makes a run that reworks what a closed run built (R3). Refuses STATE_INVALID, VALUE_INVALID, ALREADY_EXISTS. */
export const makeRework = async (tx: Tx, given: Given): Promise<Row<'run'>> => {
  const original = found(await runForUpdate(tx, given.originalId), 'run', given.originalId);
  checkReworkable(original, given);
  const definition = await stepsFor(tx, given.procedureId ?? original.procedureId);
  const id = newId();
  const run = await insertRun(tx, {
    id,
    siteId: original.siteId,
    number: given.number,
    title: given.title ?? `Rework ${original.number}`,
    partId: original.partId,
    partInventoryId: original.partInventoryId,
    procedureId: definition.procedure.id,
    pinnedEbomPartNumber: original.pinnedEbomPartNumber,
    pinnedEbomRevision: original.pinnedEbomRevision,
    pinnedEbomContentHash: original.pinnedEbomContentHash,
    reworkOfId: original.id,
    plannedQuantity: given.planned,
    unitOfMeasure: original.unitOfMeasure,
    priority: given.priority,
    scheduledStart: given.scheduledStart,
    scheduledEnd: given.scheduledEnd,
    project: original.project,
    department: original.department,
    costCenter: original.costCenter,
  });
  if (run === undefined)
    throw refuse('ALREADY_EXISTS', `There is a run ${given.number}. Choose another number, or leave it out.`);
  await copySteps(tx, original.siteId, definition, id);
  return run;
};
