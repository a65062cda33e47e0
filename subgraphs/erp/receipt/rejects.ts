import { between, toBase } from '../item/unit.ts';
import { reevaluate } from '../match/evaluate.ts';
import { notYet } from './item-receipt.rules.ts';
import type { ReceiptLine } from './item-receipt.shape.ts';
import { endWithholding, openWithholdingOf, withholdingOfDecision } from './item-receipt.write.queries.ts';
import { orderOf, post, type Arrival } from './receive.ts';
import type { Withheld } from './withheld-scrap.ts';

type Accepted = { itemId: string; base: string; decisionId: string; run?: ReceiptLine['run'] };

/**
 * Receives what was withheld and is taken after all: the work on rejects, out of blocked stock into free stock; goods above an order that
 * takes them by now, into free stock. What is owed for them is owed from now on.
 */
export const bookAcceptedRejects = async (
  arrival: Arrival,
  withheld: Withheld,
  { itemId, base, decisionId, run = null }: Accepted,
): Promise<void> => {
  const { purchaseOrderLineId, sourceReceiptItemId: receiptItemId } = withheld;
  const told = {
    receiptItemId,
    purchaseOrderLineId,
    itemId,
    counterOfId: null,
    partId: null,
    run,
    consumed: [],
  };
  const line = { ...told, quantity: base, baseQuantity: base, orderQuantity: null, overReceiptQuantity: '0' };
  const accepted: ReceiptLine = { ...line, uom: '', withheldQuantity: '0', conditionCode: 'OK' };
  const against = await orderOf(arrival, accepted, purchaseOrderLineId);
  const { units, orderLine } = against;
  const asked = between(units, base, units.baseUom, orderLine.unitOfMeasure);
  const quantity = await endWithholding(arrival.tx, withheld, asked, 'POSTED', decisionId);
  const counted = { quantity, base: toBase(units, quantity, orderLine.unitOfMeasure) };
  await post(arrival, against, accepted, undefined, counted, decisionId);
  await reevaluate(arrival.tx, arrival.context, purchaseOrderLineId);
};

/** Books what the floor decided on rejects of outside work on a run: owed from now on, or never (R15). */
export const bookDecision = async (
  arrival: Arrival,
  line: ReceiptLine,
  decision: 'ACCEPT' | 'SCRAP',
  decisionId: string,
): Promise<boolean> => {
  if ((await withholdingOfDecision(arrival.tx, decisionId)) !== undefined) return false;
  const withheld = await openWithholdingOf(arrival.tx, line.receiptItemId);
  if (withheld === undefined) throw notYet(line.receiptItemId);
  const { itemId, baseQuantity: base, run } = line;
  if (decision === 'ACCEPT') await bookAcceptedRejects(arrival, withheld, { itemId, base, decisionId, run });
  else await endWithholding(arrival.tx, withheld, line.orderQuantity ?? withheld.quantity, 'SCRAPPED', decisionId);
  return true;
};
