import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { allow, refuse, type Refusal } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { stepOfRun } from '../abom/abom.write.queries.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkWholePiece } from '../part-inventory/piece.rules.ts';
import { stockForUpdate, type Stock } from '../part-inventory/stock.write.queries.ts';
import { partOf, placeOf, runForUpdate, siteOf } from '../run/run.write.queries.ts';
import type { CreateIssueInput, Row, UpdateIssueInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { holdAffected } from './affected-stock.ts';
import { tellIssue } from './issue-event.ts';
import { checkUnresolved } from './issue.rules.ts';
import { insertAffected, insertApprovals, insertIssue, issueForUpdate, updateIssueRow } from './issue.write.queries.ts';

const optionalId = (prefix: string, wire: string | null | undefined): string | null =>
  wire === null || wire === undefined ? null : fromWire(prefix, wire);

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const richText = (given: string | null | undefined, what: string): string | null => {
  if (given === null || given === undefined) return null;
  const text = textOf(given, what, 20_000);
  if (isJson(text)) return text;
  throw refuse('VALUE_INVALID', `${what} is rich text: pass the JSON document that the editor wrote.`);
};

const codeOf = (given: string | null | undefined): string | null =>
  given === null || given === undefined ? null : textOf(given, 'A defect code', 40);

type Affected = { stock: Stock; quantity: string };

// A record cannot be affected by more than there ever was of it; what has gone out of it may be affected too.
const checkMuch = (stock: Stock, given: string): Refusal | undefined => {
  if (!isPositive(given)) return refuse('VALUE_INVALID', `quantity is ${given}; it must be above 0.`);
  if (compare(given, stock.quantity) > 0 && compare(given, stock.quantityOnHand) > 0)
    return refuse(
      'INSUFFICIENT_QUANTITY',
      `${given} ${stock.unitOfMeasure} would be affected of a record of ${stock.quantity}. Name at most that.`,
      { details: { requested: Number(given), available: Number(stock.quantity), uom: stock.unitOfMeasure } },
    );
  return checkWholePiece(stock, given);
};

const affectedBy = async (tx: Tx, input: CreateIssueInput): Promise<Affected[]> => {
  const affected: Affected[] = [];
  for (const { partInventoryId: wire, quantity } of input.partInventories ?? []) {
    const stock = found(await stockForUpdate(tx, fromWire(ids.PartInventory, wire)), 'part inventory', wire);
    // What is still in its run is affected by what is to come of it.
    const all = isPositive(stock.quantityOnHand) ? stock.quantityOnHand : stock.quantityPending;
    const given = quantity === null || quantity === undefined ? undefined : quantityOf(quantity, 'quantity');
    if (given !== undefined) allow(checkMuch(stock, given));
    affected.push({ stock, quantity: given ?? all });
  }
  return affected;
};

const oneOf = (values: readonly string[], what: string): string | undefined => {
  const [first, ...others] = new Set(values);
  if (others.length === 0) return first;
  throw refuse('VALUE_INVALID', `The stock is of more than one ${what}. Raise one issue for each.`);
};

const amountOf = async (tx: Tx, input: CreateIssueInput, affected: readonly Affected[], partId: string | undefined) => {
  const unit = oneOf(
    affected.map(({ stock }) => stock.unitOfMeasure),
    'unit',
  );
  if (unit !== undefined) {
    const sum = add('0', ...affected.map(({ quantity }) => quantity));
    return isPositive(sum) ? { quantityAffected: sum, unitOfMeasure: unit } : {};
  }
  if (input.quantityAffected === null || input.quantityAffected === undefined) return {};
  const part = partId === undefined ? undefined : await partOf(tx, partId);
  if (part === undefined) throw refuse('VALUE_INVALID', 'A quantity needs its part: name partId, or the stock.');
  const given = quantityOf(input.quantityAffected, 'quantityAffected');
  if (!isPositive(given)) throw refuse('VALUE_INVALID', 'quantityAffected must be above 0.');
  return { quantityAffected: given, unitOfMeasure: part.baseUom };
};

const stepOf = async (tx: Tx, run: Row<'run'> | undefined, wire: string | null | undefined): Promise<string | null> => {
  if (wire === null || wire === undefined) return null;
  if (run === undefined) throw refuse('VALUE_INVALID', 'A step is named with its run only.');
  return found(await stepOfRun(tx, run.id, fromWire(ids.RunStep, wire)), 'step of the run', wire).id;
};

const rowOf = async (tx: Tx, context: Context, input: CreateIssueInput, affected: readonly Affected[]) => {
  const runId = optionalId(ids.Run, input.runId);
  const run = runId === null ? undefined : found(await runForUpdate(tx, runId), 'run', input.runId ?? '');
  const given = [optionalId(ids.Site, input.siteId), run?.siteId, ...affected.map(({ stock }) => stock.siteId)];
  const siteId = oneOf(
    given.filter((one) => one !== null && one !== undefined),
    'site',
  );
  if (siteId === undefined) throw refuse('VALUE_INVALID', 'Name the site, or the run or stock it is about.');
  found(await siteOf(tx, siteId), 'site', input.siteId ?? siteId);
  const stocked = oneOf(
    affected.map(({ stock }) => stock.partId),
    'part',
  );
  const partId = optionalId(ids.Part, input.partId) ?? stocked ?? run?.partId;
  if (partId !== undefined) found(await partOf(tx, partId), 'part', input.partId ?? partId);
  const id = newId();
  const place = optionalId(ids.Location, input.locationId);
  return {
    id,
    siteId,
    number: textOf(input.number ?? `NCR-${id.replaceAll('-', '').slice(-10).toUpperCase()}`, 'A number', 40),
    title: textOf(input.title, 'A title', 200),
    severity: input.severity ?? 'MINOR',
    defectCode: codeOf(input.defectCode),
    causeCondition: richText(input.causeCondition, 'causeCondition'),
    expectedCondition: richText(input.expectedCondition, 'expectedCondition'),
    partId: partId ?? null,
    ...(await amountOf(tx, input, affected, partId)),
    runId,
    runStepId: await stepOf(tx, run, input.runStepId),
    resolveByRunStepId: await stepOf(tx, run, input.resolveByRunStepId),
    locationId: place === null ? null : found(await placeOf(tx, siteId, place), 'location', input.locationId ?? '').id,
    raisedBy: context.viewer.subject,
    raisedAt: nowIn(tx),
  };
};

/** Raises an issue and holds the stock that it affects, which must be locked. Refuses as createIssue does. */
export const raiseIssue = async (tx: Tx, context: Context, input: CreateIssueInput): Promise<Row<'issue'>> => {
  const affected = await affectedBy(tx, input);
  const issue = await insertIssue(tx, await rowOf(tx, context, input, affected));
  if (issue === undefined)
    throw refuse('ALREADY_EXISTS', 'There is an issue of this number. Choose another, or leave it out.');
  const of = { siteId: issue.siteId, issueId: issue.id };
  await insertAffected(
    tx,
    affected.map(({ stock, quantity }) => ({ ...of, id: newId(), partInventoryId: stock.id, quantity })),
  );
  const roles = (input.approverRoles ?? []).map((role) => textOf(role, 'A role', 40));
  await insertApprovals(
    tx,
    roles.map((role) => ({ ...of, id: newId(), role })),
  );
  await tellIssue(tx, context, 'raised', issue, undefined);
  if (input.hold ?? true) await holdAffected(tx, context, issue);
  return issue;
};

/**
 * Raises an issue and holds the stock that it affects. Answers its uuid. Refuses ALREADY_EXISTS, VALUE_INVALID (several sites, parts
 * or units; no JSON; part of a piece), INSUFFICIENT_QUANTITY, NOT_FOUND.
 */
export const createIssue = (context: Context, input: CreateIssueInput): Promise<string> => {
  const stocks = (input.partInventories ?? []).map(({ partInventoryId }) =>
    fromWire(ids.PartInventory, partInventoryId),
  );
  if (new Set(stocks).size < stocks.length) throw refuse('VALUE_INVALID', 'Name each record of stock once.');
  const locks = stocks.map((id) => `part-inventory:${id}`);
  return mesCommand(context, 'createIssue', locks, input, async (tx) => (await raiseIssue(tx, context, input)).id);
};

const changesOf = async (tx: Tx, issue: Row<'issue'>, input: UpdateIssueInput) => {
  const run = issue.runId === null ? undefined : await runForUpdate(tx, issue.runId);
  const { title, severity, defectCode, causeCondition, expectedCondition, resolveByRunStepId } = input;
  return {
    ...(typeof title === 'string' ? { title: textOf(title, 'A title', 200) } : {}),
    ...(severity === null || severity === undefined ? {} : { severity }),
    ...(defectCode === undefined ? {} : { defectCode: codeOf(defectCode) }),
    ...(causeCondition === undefined ? {} : { causeCondition: richText(causeCondition, 'causeCondition') }),
    ...(expectedCondition === undefined ? {} : { expectedCondition: richText(expectedCondition, 'expectedCondition') }),
    ...(resolveByRunStepId === undefined ? {} : { resolveByRunStepId: await stepOf(tx, run, resolveByRunStepId) }),
  };
};

/** Changes what an issue says. Refuses STATE_INVALID once it is resolved, ETAG_REQUIRED, ETAG_MISMATCH. */
export const updateIssue = (context: Context, input: UpdateIssueInput): Promise<string> => {
  const id = fromWire(ids.Issue, input.id);
  return mesCommand(context, 'updateIssue', [`issue:${id}`], input, async (tx) => {
    const issue = found(await issueForUpdate(tx, id), 'nonconformance', input.id);
    checkEtag(issue, input.etag);
    allow(checkUnresolved(issue));
    const now = await updateIssueRow(tx, id, await changesOf(tx, issue, input));
    await tellIssue(tx, context, 'changed', now, issue);
    return id;
  });
};
