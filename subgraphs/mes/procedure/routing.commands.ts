import { z } from 'zod';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { mesIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { predecessorMissing } from '../predecessor.ts';
import { partCopy } from '../part/part-copy.write.queries.ts';
import type { ApplyRoutingInput, Row } from '../schema.generated.ts';
import { procedureEvent } from './copy-procedure.ts';
import {
  familyOfItem,
  insertProcedure,
  insertSteps,
  nextVersion,
  procedureOfRouting,
  proceduresOf,
  workCentersByCode,
} from './procedure.write.queries.ts';
import { stepsFromOperations } from './routing-steps.rules.ts';

const duration = z
  .string()
  .regex(/^P[0-9T]/)
  .nullish()
  .transform((value) => value ?? null);

const routingShape = z.object({
  partId: z.uuid(),
  partNumber: z.string(),
  revision: z.string(),
  routingVersion: z.int(),
  title: z.string().min(1),
  operations: z
    .array(
      z.object({
        sequence: z.int(),
        workCenterType: z.string().min(1),
        description: z.string().default(''),
        runTimePerUnit: duration,
      }),
    )
    .min(1)
    .max(500),
});

type Told = z.infer<typeof routingShape>;

const addSteps = async (tx: Tx, procedureId: string, { operations }: Told): Promise<void> => {
  const steps = stepsFromOperations(operations);
  const workCenters = await workCentersByCode(tx, [...new Set(steps.map(({ workCenterCode }) => workCenterCode))]);
  const rows = steps.map(({ workCenterCode, ...step }) => ({
    ...step,
    id: newId(),
    procedureId,
    workCenterId: workCenters.get(workCenterCode) ?? null,
  }));
  await insertSteps(
    tx,
    rows.map((row, index) => ({
      ...row,
      upstreamStepIds: rows.slice(Math.max(0, index - 1), index).map(({ id }) => id),
    })),
  );
};

const draft = async (tx: Tx, context: Context, event: CloudEvent, told: Told, part: Row<'part'>): Promise<string> => {
  const familyId = (await familyOfItem(tx, part.itemId)) ?? newId();
  const procedure = await insertProcedure(tx, {
    id: newId(),
    familyId,
    procedureVersion: await nextVersion(tx, familyId),
    title: told.title,
    partId: part.id,
    sourceRoutingId: event.subject,
    sourcePartRevision: part.revision,
  });
  await addSteps(tx, procedure.id, told);
  const facts = { routingVersion: told.routingVersion, steps: told.operations.length };
  await tell(tx, context, procedureEvent('mes.procedure.drafted', procedure, facts));
  return procedure.id;
};

/**
 * A routing that PLM released drafts a procedure of it: a step for each operation (R4, R24). The same routing again answers the draft that
 * is there. Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING (the part).
 */
export const applyRouting = async (context: Context, input: ApplyRoutingInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, { system: 'plm', types: ['plm.routing.released'] });
  const told = dataOf(event, routingShape);
  const known = await context.loaders.partById.load(told.partId);
  const locks = [proceduresOf(known?.itemId ?? told.partId)];
  return mesIntake(context, 'applyRouting', locks, event, input, async (tx) => {
    const part = await partCopy(tx, told.partId);
    if (part === undefined) {
      const { partNumber, revision } = told;
      throw predecessorMissing(event, `${partNumber} revision ${revision}`, { partNumber, revision });
    }
    return (await procedureOfRouting(tx, event.subject))?.id ?? draft(tx, context, event, told, part);
  });
};
