import { nowIn } from '../../../kernel/clock.ts';
import { quantity as decimalOf } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import { ids } from '../../../schema/ids.ts';
import { stepOfRun } from '../abom/abom.write.queries.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt } from '../part-inventory/stock.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { runForUpdate } from '../run/run.write.queries.ts';
import type { RecordInspectionResultInput, Row } from '../schema.generated.ts';
import { endHold, placeHold } from '../stock-hold/holding.ts';
import { inspectedBy, undecided } from '../inspection-run/inspection-run.write.queries.ts';
import { holdsForInspection } from '../stock-hold/stock-hold.write.queries.ts';
import { pastInstant, textOf } from '../text.ts';
import { tellResult, type Inspected } from './inspection-event.ts';
import { insertInspectionResult } from './inspection-result.write.queries.ts';
import { passes } from './inspection.rules.ts';
import { raiseIssue } from './issue.commands.ts';

const decimal = (given: number | null | undefined, what: string): string | null =>
  given === null || given === undefined ? null : decimalOf(given, what);
const optionalText = (given: string | null | undefined, what: string, most: number): string | null =>
  given === null || given === undefined ? null : textOf(given, what, most);

const unitGiven = (code: string | null | undefined): string | null => {
  if (code === null || code === undefined) return null;
  if (unitOf(code) !== undefined) return code;
  throw refuse('VALUE_INVALID', `${code.slice(0, 20)} is no unit. Give its code, for example MMT for millimetres.`);
};

const measured = (input: RecordInspectionResultInput) => {
  const { kind, sampleSize = 1 } = input;
  if (sampleSize < 1) throw refuse('VALUE_INVALID', 'sampleSize is 1 or more.');
  const said = {
    kind,
    characteristic: textOf(input.characteristic, 'A characteristic', 200),
    value: decimal(input.value, 'value'),
    attributeValue: optionalText(input.attributeValue, 'What was seen', 2000),
    unitOfMeasure: unitGiven(input.unitOfMeasure),
    lowerLimit: decimal(input.lowerLimit, 'lowerLimit'),
    upperLimit: decimal(input.upperLimit, 'upperLimit'),
    target: decimal(input.target, 'target'),
    instrument: optionalText(input.instrument, 'An instrument', 100),
    sampleSize,
  };
  return { ...said, pass: passes({ ...said, pass: input.pass ?? null }) };
};
type Measured = ReturnType<typeof measured>;

type Subject = Inspected & { siteId: string };

const subjectOf = async (tx: Tx, input: RecordInspectionResultInput, stockId: string | null): Promise<Subject> => {
  const run =
    typeof input.runId === 'string'
      ? found(await runForUpdate(tx, fromWire(ids.Run, input.runId)), 'run', input.runId)
      : undefined;
  const stock = stockId === null ? undefined : found(await stockForUpdate(tx, stockId), 'part inventory', stockId);
  const of = stock ?? run;
  if (of === undefined) throw refuse('VALUE_INVALID', 'Name the stock or the run that was inspected.');
  if (run !== undefined && run.siteId !== of.siteId)
    throw refuse('VALUE_INVALID', 'The stock lies at another site than the run.');
  return { run, stock, siteId: of.siteId, partId: of.partId };
};

const issueFor = async (
  tx: Tx,
  context: Context,
  { run, stock, partId }: Subject,
  said: Measured,
  runStepId: string | null,
): Promise<string> => {
  const seen = said.value === null ? (said.attributeValue ?? 'failed') : `${said.value} ${said.unitOfMeasure ?? ''}`;
  const issue = await raiseIssue(tx, context, {
    title: `${said.characteristic}: ${seen}`.slice(0, 200),
    partId: toWire(ids.Part, partId),
    partInventories: stock === undefined ? [] : [{ partInventoryId: toWire(ids.PartInventory, stock.id) }],
    runId: run === undefined ? null : toWire(ids.Run, run.id),
    runStepId: runStepId === null ? null : toWire(ids.RunStep, runStepId),
    approverRoles: [],
    hold: true,
    severity: 'MINOR',
  });
  return issue.id;
};

const react = async (
  tx: Tx,
  context: Context,
  action: RecordInspectionResultInput['onFail'],
  subject: Subject,
  said: Measured,
  runStepId: string | null,
): Promise<string | null> => {
  if (said.pass || action === 'NONE') return null;
  if (action === 'ISSUE') return issueFor(tx, context, subject, said, runStepId);
  const { stock } = subject;
  if (stock === undefined) throw refuse('VALUE_INVALID', 'There is no stock to hold: name partInventoryId.');
  const reason = `Inspection failed: ${said.characteristic}`;
  await placeHold(tx, context, await causeAt(tx, context, stock.siteId), stock, {
    status: 'QUALITY',
    reason,
    issueId: null,
  });
  return null;
};

// An accepting result is the usage decision on what waited for it since its receipt (R14).
const accept = async (
  tx: Tx,
  context: Context,
  input: RecordInspectionResultInput,
  { stock }: Subject,
  said: Measured,
) => {
  if (input.onPass !== 'RELEASE' || !said.pass) return;
  if (stock === undefined) throw refuse('VALUE_INVALID', 'There is no stock to release: name partInventoryId.');
  const inspecting = stock.inspectionRunId === null ? undefined : await undecided(tx, [stock.inspectionRunId]);
  if (inspecting !== undefined)
    throw refuse('STATE_INVALID', `${inspecting.number} inspects the stock, and its close decides. Leave onPass out.`, {
      details: { run: inspecting.number },
    });
  const ended = { decision: 'RELEASE' as const, note: `Inspection passed: ${said.characteristic}` };
  for (const hold of await holdsForInspection(tx, stock.id))
    await endHold(tx, context, await causeAt(tx, context, stock.siteId), stock, hold, ended);
};

// What a run works on: what it builds, or the one record that it inspects.
const workedOn = async ({ db }: Context, run: Row<'run'> | null | undefined): Promise<string | null> => {
  if (run == null || run.partInventoryId !== null) return run?.partInventoryId ?? null;
  const [only, ...others] = await inspectedBy(db, run.id);
  return others.length === 0 ? (only ?? null) : null;
};

/** Records a result for ever; a failure may hold the stock or raise an issue. Answers its uuid. Refuses VALUE_INVALID, NOT_FOUND. */
export const recordInspectionResult = async (context: Context, input: RecordInspectionResultInput): Promise<string> => {
  const said = measured(input);
  const { partInventoryId: wire, runId } = input;
  const built = typeof runId === 'string' ? await context.loaders.runById.load(fromWire(ids.Run, runId)) : null;
  const stockId = typeof wire === 'string' ? fromWire(ids.PartInventory, wire) : await workedOn(context, built);
  const locks = stockId === null ? [] : [`part-inventory:${stockId}`];
  return mesCommand(context, 'recordInspectionResult', locks, input, async (tx) => {
    const subject = await subjectOf(tx, input, stockId);
    const { run, stock } = subject;
    const step = typeof input.runStepId === 'string' ? fromWire(ids.RunStep, input.runStepId) : null;
    const runStepId =
      step === null || run === undefined
        ? null
        : found(await stepOfRun(tx, run.id, step), 'step of the run', input.runStepId ?? '').id;
    const row = await insertInspectionResult(tx, {
      ...said,
      inspectedAt: pastInstant(input.inspectedAt, nowIn(tx)),
      id: newId(),
      siteId: subject.siteId,
      partInventoryId: stock?.id ?? null,
      runId: run?.id ?? null,
      runStepId,
      issueId: await react(tx, context, input.onFail, subject, said, runStepId),
      inspectedBy: context.viewer.subject,
    });
    await tellResult(tx, context, row, subject);
    await accept(tx, context, input, subject, said);
    return row.id;
  });
};
