import { divide, subtract } from '../../kernel/decimal.ts';
import { tolerances } from '../data/finance.ts';
import { supplierId } from '../floor/setup.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { must } from '../world.ts';
import { billBase, orderQuantity, type Evaluated, type Bill, type BillGiven, type BillLine } from './bill.ts';
import { noon } from './ledger.ts';
import { matchLine, type MatchInput } from './matching.ts';
import { basePrice, inBase } from './orders.ts';
import { toleranceId } from './setup.ts';

const toleranceFor = (supplier: string) => {
  const own = tolerances.find((row) => row.supplier === supplier);
  return must(own ?? tolerances.find((row) => row.supplier === null), 'tolerance');
};

const inputOf = (billed: BillLine, supplier: string, previouslyBilled: string): MatchInput => {
  const { line } = billed;
  const { quantityPercent, pricePercent, priceAmount } = toleranceFor(supplier);
  const base = billBase(billed);
  return {
    policy: line.data.policy ?? 'THREE_WAY',
    ordered: inBase(line, line.ordered),
    received: inBase(line, line.received),
    previouslyBilled,
    billed: base,
    orderPrice: basePrice(line),
    billPrice: divide(billed.price, inBase(line, '1', billed.unit ?? line.unit)),
    overReceiptPercent: line.data.overPercent ?? '0',
    quantityPercent,
    pricePercent,
    priceAmount,
  };
};

/** Matches a bill line against what was ordered and received by now. */
export const evaluate = (billed: BillLine, given: BillGiven): Evaluated => {
  const input = inputOf(billed, given.supplier, inBase(billed.line, billed.line.billed));
  const outcome = matchLine(input);
  const overridden = given.override !== undefined && outcome.status === 'EXCEPTION';
  return { input, outcome, status: overridden ? 'OVERRIDDEN' : outcome.status };
};

const writeResult = (
  plant: Plant,
  bill: Bill,
  lineId: string,
  one: Evaluated,
  given: { day: string; sequence: number },
) => {
  const { input, outcome, status } = one;
  const { override } = bill.given;
  const at = noon(bill.site, given.day);
  const id = demoId('matchResult', `${lineId}/${String(given.sequence)}`, at);
  const billed = must(bill.given.lines[bill.evaluated.indexOf(one)] ?? bill.given.lines[0], 'bill line');
  const overriddenNow = status === 'OVERRIDDEN' && override !== undefined;
  const row = {
    id,
    siteId: bill.site.id,
    vendorBillId: bill.id,
    vendorBillLineId: lineId,
    purchaseOrderLineId: billed.line.id,
    evaluatedAt: at,
    isCurrent: true as boolean,
    unitOfMeasure: billed.line.baseUnit,
    ordered: input.ordered,
    received: input.received,
    previouslyBilled: input.previouslyBilled,
    billed: input.billed,
    currency: billed.line.order.data.currency ?? 'USD',
    poUnitPrice: input.orderPrice,
    billUnitPrice: input.billPrice,
    quantityVariance: outcome.quantityVariance,
    priceVariance: outcome.priceVariance,
    priceVariancePercent: outcome.priceVariancePercent,
    matchToleranceId: toleranceId(toleranceFor(bill.given.supplier).supplier),
    quantityTolerancePercent: input.quantityPercent,
    priceTolerancePercent: input.pricePercent,
    priceToleranceAmount: input.priceAmount,
    status,
    reasons: outcome.reasons,
    warnings: outcome.warnings,
    blockedAmount: overriddenNow ? '0' : outcome.blocked,
    inputHash: outcome.inputHash,
    overriddenBy: overriddenNow ? override.by : null,
    overrideReason: overriddenNow ? override.reason : null,
    overriddenAt: overriddenNow ? noon(bill.site, override.day) : null,
  };
  plant.world.erp.add('matchResult', row);
  one.lineId = lineId;
  one.result = row;
  return row;
};

/** Keeps an evaluation, and the place in the queue of a line that does not match. */
export const writeException = (plant: Plant, bill: Bill, lineId: string, one: Evaluated, dueDate: string): void => {
  const result = writeResult(plant, bill, lineId, one, {
    day: bill.given.override?.day ?? bill.given.day,
    sequence: 1,
  });
  if (one.outcome.status === 'MATCHED' || one.outcome.status === 'MATCHED_WITHIN_TOLERANCE') return;
  const { override } = bill.given;
  const opened = noon(bill.site, bill.given.day);
  plant.world.erp.add('matchException', {
    id: demoId('matchException', lineId, opened),
    siteId: bill.site.id,
    vendorBillId: bill.id,
    vendorBillLineId: lineId,
    matchResultId: result.id,
    supplierId: supplierId(bill.given.supplier),
    kind: one.outcome.status === 'EXCEPTION' ? 'DISAGREEMENT' : 'WAITING_FOR_RECEIPT',
    status: override === undefined ? 'OPEN' : 'RESOLVED',
    blockedAmount: override === undefined ? one.outcome.blocked : '0',
    currency: result.currency,
    openedAt: opened,
    dueDate,
    assignee: bill.given.assignee ?? null,
    resolution: override === undefined ? null : 'OVERRIDDEN',
    resolvedAt: override === undefined ? null : noon(bill.site, override.day),
  });
};

/** Goods went back after the bill had matched, and a credit came: an exception that opened and was resolved. */
export const resolveException = (plant: Plant, bill: Bill, billed: BillLine, day: string): void => {
  const first = must(bill.evaluated[0], 'evaluation');
  const lineId = must(first.lineId, 'bill line');
  const returned = evaluateAgain(billed, bill, '0');
  const credited = evaluateAgain(
    billed,
    bill,
    subtract(inBase(billed.line, billed.line.billed), inBase(billed.line, orderQuantity(billed))),
  );
  if (first.result !== undefined) first.result.isCurrent = false;
  bill.evaluated.push(returned, credited);
  const disputed = writeResult(plant, bill, lineId, returned, { day, sequence: 2 });
  disputed.isCurrent = false;
  const result = writeResult(plant, bill, lineId, credited, { day, sequence: 3 });
  const opened = noon(bill.site, day);
  plant.world.erp.add('matchException', {
    id: demoId('matchException', lineId, opened),
    siteId: bill.site.id,
    vendorBillId: bill.id,
    vendorBillLineId: lineId,
    matchResultId: result.id,
    supplierId: supplierId(bill.given.supplier),
    kind: 'DISAGREEMENT',
    status: 'RESOLVED',
    blockedAmount: '0',
    currency: 'USD',
    openedAt: opened,
    dueDate: day,
    assignee: 'Iris Vogel',
    resolution: 'CREDITED',
    resolvedAt: opened,
  });
};

const evaluateAgain = (billed: BillLine, bill: Bill, previouslyBilled: string): Evaluated => {
  const input = inputOf(billed, bill.given.supplier, previouslyBilled);
  const outcome = matchLine(input);
  return { input, outcome, status: outcome.status };
};
