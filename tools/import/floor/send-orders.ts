import { keyText } from '../draft.ts';
import { finding } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { at, doneOf, listAt, nodesAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';
import type { PlanOrder } from './floor-plan.ts';
import type { Rates } from './rates.ts';
import { rateOf } from './rates.ts';
import { carry } from './send-parts.ts';
import type { KnownParts } from './send-parts.ts';
import type { Suppliers } from './send-suppliers.ts';

/** An order as ERP has it: its lines by their rows. */
export interface SentOrder {
  readonly plan: PlanOrder;
  readonly id: string;
  readonly lines: ReadonlyMap<string, string>;
}

const seen = 'id _etag number status lines { id lineNumber }';
const ordersQuery = `query ImportOrders($numbers: [String!]) { purchaseOrders(filters: { number: { in: $numbers } }, first: 500) {
  edges { node { ${seen} } } } }`;

const inputOf = (plan: PlanOrder, exchangeRate: string, known: KnownParts, more: Record<string, unknown>) => ({
  number: plan.number,
  orderDate: plan.orderDate,
  currency: plan.currency,
  exchangeRate,
  ...(plan.notes === '' ? {} : { notes: plan.notes }),
  lines: plan.lines.map((line) => ({
    itemId: known.get(keyText(line.part))?.itemId,
    quantityOrdered: Number(line.quantity),
    unitOfMeasure: line.unit,
    unitPrice: line.unitPrice,
    supplierPartNumber: line.supplierPartNumber,
    needDate: line.needDate,
  })),
  ...more,
});

/** The steps that bring an order from a state to the one that the file says, each with what it takes. */
const stepsTo = (status: string, { state }: PlanOrder, approver: string): readonly (readonly [string, object])[] => {
  if (state === 'CANCELED')
    return status === 'CANCELED' ? [] : [['cancelPurchaseOrder', { reason: 'Canceled before the import' }]];
  if (state === 'DRAFT') return [];
  const all: readonly (readonly [string, string, object])[] = [
    ['DRAFT', 'submitPurchaseOrder', { approver }],
    ['PENDING_APPROVAL', 'approvePurchaseOrder', {}],
    ['APPROVED', 'releasePurchaseOrder', {}],
  ];
  const from = all.findIndex(([before]) => before === status);
  return from < 0 ? [] : all.slice(from).map(([, mutation, input]) => [mutation, input]);
};

/** Takes an order through its steps, by its etag at each; what is refused on the way, and the order as it stands then. */
const drive = async (desk: Desk, plan: PlanOrder, order: unknown): Promise<readonly Finding[]> => {
  let now = order;
  for (const [mutation, more] of stepsTo(at(order, 'status'), plan, desk.approver)) {
    const input = {
      id: at(order, 'id'),
      etag: at(now, '_etag'),
      ...more,
      idempotencyKey: desk.key(`${plan.row} ${mutation}`),
    };
    const outcomes = await desk.call('ERP', mutation, [{ row: plan.row, input }], `purchaseOrder { ${seen} }`);
    const refusals = refusalsOf(outcomes);
    if (refusals.length > 0) return refusals;
    now = doneOf(outcomes).get(plan.row)?.['purchaseOrder'];
  }
  return [];
};

const linesOf = (plan: PlanOrder, order: unknown): ReadonlyMap<string, string> => {
  const ids = new Map(listAt(order, 'lines').map((line) => [at(line, 'lineNumber'), at(line, 'id')]));
  return new Map(plan.lines.map(({ row }, place) => [row, ids.get(String(place + 1)) ?? '']));
};

const made = async (
  desk: Desk,
  plan: PlanOrder,
  exchangeRate: string,
  known: KnownParts,
  about: { siteId: string; supplierId: string | undefined },
): Promise<{ order: unknown; findings: readonly Finding[] }> => {
  const input = inputOf(plan, exchangeRate, known, { ...about, idempotencyKey: desk.key(plan.row) });
  const outcomes = await desk.call(
    'ERP',
    'createPurchaseOrder',
    [{ row: plan.row, input }],
    `purchaseOrder { ${seen} }`,
  );
  return { order: doneOf(outcomes).get(plan.row)?.['purchaseOrder'], findings: refusalsOf(outcomes) };
};

const unrated = ({ row, number, currency }: PlanOrder, books: string): Finding => {
  const message = `${number} is in ${currency}, and nobody said what that is worth in ${books}.`;
  return finding(
    'REFUSED',
    'RATE_MISSING',
    row,
    message,
    `Say what one of it is worth: --rate ${currency}=<${books}>.`,
  );
};

/**
 * Orders as the file has them: drawn up, and those that are placed submitted, approved and released; MES hears of them by what ERP
 * signed. An order that ERP has by its number is not made anew, and goes on from where it stands.
 */
export const sendOrders = async (
  desk: Desk,
  { orders, rates }: { orders: readonly PlanOrder[]; rates: Rates },
  { siteId, known, suppliers }: { siteId: string; known: KnownParts; suppliers: Suppliers },
): Promise<{ sent: readonly SentOrder[]; findings: readonly Finding[] }> => {
  const numbers = orders.map(({ number }) => number);
  const there = new Map(
    nodesAt(await desk.ask('ERP', ordersQuery, { numbers }), 'purchaseOrders').map((node) => [
      at(node, 'number'),
      node,
    ]),
  );
  const sent: SentOrder[] = [];
  const findings: Finding[] = [];
  // Parts that are not released are told already, and an order comes in whole or not at all.
  const whole = orders.filter(({ lines }) => lines.every(({ part }) => known.has(keyText(part))));
  for (const plan of whole) {
    const before = there.get(plan.number);
    const rate = before === undefined ? rateOf(rates, plan.currency) : '1';
    if (rate === undefined) {
      findings.push(unrated(plan, rates.books));
      continue;
    }
    const about = { siteId, supplierId: suppliers.get(plan.supplier) };
    const { order, findings: refusals } =
      before === undefined ? await made(desk, plan, rate, known, about) : { order: before, findings: [] };
    findings.push(...refusals);
    if (order === undefined) continue;
    const stopped = await drive(desk, plan, order);
    findings.push(...stopped);
    if (stopped.length === 0) sent.push({ plan, id: at(order, 'id'), lines: linesOf(plan, order) });
  }
  const placed = sent.filter(({ plan }) => plan.state === 'ORDERED').map(({ plan, id }) => ({ row: plan.row, id }));
  const type = 'erp.purchase-order.released';
  findings.push(...(await carry(desk, { type, mutation: 'applyPurchaseOrder', records: placed })));
  return { sent, findings };
};
