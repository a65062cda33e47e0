import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { checkOpen } from '../run/run.rules.ts';
import { insertRequirements, partOf, runForUpdate } from '../run/run.write.queries.ts';
import { requirementsOf } from '../run/split.write.queries.ts';
import type { CreateBuildRequirementInput } from '../schema.generated.ts';
import { neededAmounts } from './build-requirement.rules.ts';
import { allowedBy, needUnit } from './deviation.ts';

/**
 * Adds a need to what an open run builds: a deviation, under an issue, never silently. Answers its uuid. Refuses STATE_INVALID (issue
 * resolved), COMPONENT_NOT_RELEASED, RUN_CLOSED, VALUE_INVALID, UOM_*.
 */
export const createBuildRequirement = (context: Context, input: CreateBuildRequirementInput): Promise<string> => {
  const runId = fromWire(ids.Run, input.runId);
  const amounts = neededAmounts(input);
  if (amounts === undefined)
    throw refuse(
      'VALUE_INVALID',
      'Give quantityPerParentPartInventory or fixedQuantityPerBuildRequirement, one of them.',
    );
  return mesCommand(context, 'createBuildRequirement', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', input.runId);
    allow(checkOpen(run));
    const { partInventoryId } = run;
    if (partInventoryId === null) throw refuse('STATE_INVALID', `${run.number} builds no record that could need more.`);
    const part = found(await partOf(tx, fromWire(ids.Part, input.partId)), 'part', input.partId);
    const name = `${part.partNumber} ${part.revision}`;
    if (part.lifecycleState !== 'RELEASED')
      throw refuse('COMPONENT_NOT_RELEASED', `${name} is ${part.lifecycleState}. Have PLM release it first.`);
    const issue = await allowedBy(tx, run, part.id, input.deviationIssueId);
    const position = Math.max(0, ...(await requirementsOf(tx, partInventoryId)).map((need) => need.position)) + 1;
    const row = {
      ...amounts,
      id: newId(),
      siteId: run.siteId,
      partInventoryId,
      runId,
      position,
      partId: part.id,
      unitOfMeasure: await needUnit(tx, part, input.unitOfMeasure),
      referenceDesignators: [...(input.referenceDesignators ?? [])],
      madeOnAssembly: false,
      isDeviation: true,
      deviationIssueId: issue.id,
    };
    await insertRequirements(tx, [row]);
    await tell(tx, context, {
      type: 'mes.build-requirement.added',
      subject: row.id,
      subjectVersion: 1,
      key: runId,
      site: run.siteId,
      data: { run: run.number, issue: issue.number, itemId: part.itemId, partNumber: part.partNumber, ...row },
    });
    return row.id;
  });
};
