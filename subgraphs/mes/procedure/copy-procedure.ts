import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stepFieldsOf, stepsOf } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { insertProcedure, insertSteps, nextVersion } from './procedure.write.queries.ts';

type Procedure = Row<'procedure'>;

/** What every event of a procedure version says of it. */
export const procedureEvent = (type: string, row: Procedure, more: Record<string, unknown> = {}) => ({
  type,
  subject: row.id,
  subjectVersion: row.version,
  key: row.familyId,
  data: {
    title: row.title,
    type: row.type,
    familyId: row.familyId,
    version: row.procedureVersion,
    status: row.status,
    partId: row.partId,
    ...more,
  },
});

const copyStepsOf = async (tx: Tx, from: string, to: string): Promise<Map<string, string>> => {
  const [steps, fields] = [await stepsOf(tx, from), await stepFieldsOf(tx, from)];
  const made = new Map(steps.map(({ id }) => [id, newId()]));
  const idOf = (id: string | null): string | null => (id === null ? null : (made.get(id) ?? null));
  const own = { version: undefined, createdAt: undefined, updatedAt: undefined };
  await insertSteps(
    tx,
    steps.map((step) => ({
      ...step,
      ...own,
      id: made.get(step.id) ?? newId(),
      procedureId: to,
      parentId: idOf(step.parentId),
      upstreamStepIds: step.upstreamStepIds.map(idOf).filter((id) => id !== null),
    })),
    fields.map((field) => ({
      ...field,
      id: newId(),
      stepId: made.get(field.stepId) ?? '',
      validations: JSON.stringify(field.validations),
    })),
  );
  return made;
};

/**
 * Drafts the next version of a family from one that is there, steps and fields with it, for the same part or another revision. Answers it
 * with the new step of each old one.
 */
export const copyProcedure = async (
  tx: Tx,
  context: Context,
  source: Procedure,
  target: { partId?: string | null; revision?: string | null; because?: Record<string, unknown> } = {},
): Promise<{ procedure: Procedure; steps: Map<string, string> }> => {
  const procedure = await insertProcedure(tx, {
    id: newId(),
    familyId: source.familyId,
    procedureVersion: await nextVersion(tx, source.familyId),
    title: source.title,
    description: source.description,
    type: source.type,
    partId: target.partId ?? source.partId,
    sourcePartRevision: target.revision ?? source.sourcePartRevision,
    sourceRoutingId: target.partId == null ? source.sourceRoutingId : null,
    attributes: JSON.stringify(source.attributes),
  });
  const steps = await copyStepsOf(tx, source.id, procedure.id);
  const facts = { copiedFrom: source.id, ...target.because };
  await tell(tx, context, procedureEvent('mes.procedure.drafted', procedure, facts));
  return { procedure, steps };
};
