import { isPositive, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkUnresolved } from '../issue/issue.rules.ts';
import { issueForUpdate } from '../issue/issue.write.queries.ts';
import { convertOfItem, packsOf } from '../item/pack.rules.ts';
import { packsOfItem } from '../receipt/receipt.write.queries.ts';
import { checkOpen } from '../run/run.rules.ts';
import { insertRequirements, partOf, runForUpdate } from '../run/run.write.queries.ts';
import { requirementsOf } from '../run/split.write.queries.ts';
import type { CreateBuildRequirementInput, Row } from '../schema.generated.ts';

const amountsOf = (input: CreateBuildRequirementInput) => {
  const { quantityPerParentPartInventory: each, fixedQuantityPerBuildRequirement: fixed } = input;
  const given = each ?? fixed;
  if (given === null || given === undefined || (typeof each === 'number' && typeof fixed === 'number'))
    throw refuse(
      'VALUE_INVALID',
      'Give quantityPerParentPartInventory or fixedQuantityPerBuildRequirement, one of them.',
    );
  const amount = quantityOf(given, 'The quantity');
  if (!isPositive(amount)) throw refuse('VALUE_INVALID', 'The quantity must be above 0.');
  return {
    quantityPerParentPartInventory: typeof each === 'number' ? amount : null,
    fixedQuantityPerBuildRequirement: typeof each === 'number' ? null : amount,
  };
};

// What is added to a record is never silent: the issue that allows it is of the run, or of the part.
const issueFor = async (tx: Tx, run: Row<'run'>, partId: string, wire: string): Promise<Row<'issue'>> => {
  const issue = found(await issueForUpdate(tx, fromWire(ids.Issue, wire)), 'nonconformance', wire);
  allow(checkUnresolved(issue));
  if (issue.siteId === run.siteId && (issue.runId === run.id || issue.partId === partId || issue.partId === run.partId))
    return issue;
  throw refuse('VALUE_INVALID', `${issue.number} is about another run and part. Raise an issue of ${run.number}.`);
};

const unitFor = async (tx: Tx, part: Row<'part'>, given: string | null | undefined): Promise<string> => {
  const unit = given ?? part.baseUom;
  if (unitOf(unit) === undefined) throw refuse('VALUE_INVALID', `${unit.slice(0, 20)} is no unit. Give its code.`);
  convertOfItem('1', unit, part.baseUom, packsOf(await packsOfItem(tx, part.itemId), null));
  return unit;
};

/**
 * Adds a need to what an open run builds: a deviation, under an issue, never silently. Answers its uuid. Refuses STATE_INVALID (issue
 * resolved), COMPONENT_NOT_RELEASED, RUN_CLOSED, VALUE_INVALID, UOM_*.
 */
export const createBuildRequirement = (context: Context, input: CreateBuildRequirementInput): Promise<string> => {
  const runId = fromWire(ids.Run, input.runId);
  const amounts = amountsOf(input);
  return mesCommand(context, 'createBuildRequirement', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', input.runId);
    allow(checkOpen(run));
    const { partInventoryId } = run;
    if (partInventoryId === null || run.reworkOfId !== null)
      throw refuse('STATE_INVALID', `${run.number} builds no record of its own that could need more.`);
    const part = found(await partOf(tx, fromWire(ids.Part, input.partId)), 'part', input.partId);
    const name = `${part.partNumber} ${part.revision}`;
    if (part.lifecycleState !== 'RELEASED')
      throw refuse('COMPONENT_NOT_RELEASED', `${name} is ${part.lifecycleState}. Have PLM release it first.`);
    const issue = await issueFor(tx, run, part.id, input.deviationIssueId);
    const position = Math.max(0, ...(await requirementsOf(tx, partInventoryId)).map((need) => need.position)) + 1;
    const row = {
      ...amounts,
      id: newId(),
      siteId: run.siteId,
      partInventoryId,
      runId,
      position,
      partId: part.id,
      unitOfMeasure: await unitFor(tx, part, input.unitOfMeasure),
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
